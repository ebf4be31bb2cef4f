package verbatim.cli;

/** The command line asks for something that makes no sense; the key leads to its words. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Object[] arguments;

  UsageException(String key, Object... arguments) {
    super(key);
    this.arguments = arguments;
  }

  String say(Console console) {
    return console.say(String.valueOf(getMessage()), arguments);
  }
}
