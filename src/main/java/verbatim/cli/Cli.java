package verbatim.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import verbatim.db.DatabaseException;
import verbatim.time.Moment;
import verbatim.wording.Words;

/** Every command, from its arguments to its exit code. */
public final class Cli {
  private static final Logger LOG = LoggerFactory.getLogger(Cli.class);
  private static final String LANGUAGE = "--lang";
  private static final Map<String, Locale> LANGUAGES =
      Map.of("fr", Locale.FRENCH, "en", Locale.ENGLISH);

  private final OutputStream out;
  private final OutputStream err;
  private final boolean terminal;
  private final Interruption interruption;
  private final Locale locale;
  private final Window window;

  /**
   * A command line.
   *
   * @param out for results
   * @param err for everything else
   * @param terminal whether {@code err} is a terminal on which a line can be wiped
   * @param interruption asked by long work whether to stop
   * @param locale of the words, unless {@code --lang} says otherwise
   * @param window shown by {@code ui} and when there is no command
   */
  public Cli(
      OutputStream out,
      OutputStream err,
      boolean terminal,
      Interruption interruption,
      Locale locale,
      Window window) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.interruption = interruption;
    this.locale = locale;
    this.window = window;
  }

  /** Runs one command and gives its exit code. */
  public int run(String... arguments) {
    Locale language = language(List.of(arguments), locale);
    Console console = new Console(out, err, terminal, interruption, language);
    try {
      int code = commandLine(console, window).execute(arguments);
      console.out().flush();
      return code;
    } catch (UncheckedIOException e) {
      // the results could not be written, such as on a full disk
      return fail(console, e);
    }
  }

  private static CommandLine commandLine(Console console, Window window) {
    CommandLine root =
        new CommandLine(new RootCommand(window))
            .addSubcommand("ui", new UiCommand(window))
            .addSubcommand("init", new InitCommand(console))
            .addSubcommand("import", new ImportCommand(console))
            .addSubcommand("search", new SearchCommand(console))
            .addSubcommand("timeline", new TimelineCommand(console))
            .addSubcommand("quotes", new QuotesCommand(console))
            .addSubcommand("speakers", new SpeakersCommand(console))
            .addSubcommand("dossier", new DossierCommand(console))
            .addSubcommand("analyze", new AnalyzeCommand(console))
            .addSubcommand("stats", new StatsCommand(console))
            .addSubcommand("screenshots", new ScreenshotsCommand(console))
            .addSubcommand("verify", new VerifyCommand(console))
            .addSubcommand("bench", new BenchCommand(console))
            .addSubcommand("compare", new LaterCommand(console))
            .addSubcommand("backup", new LaterCommand(console))
            .addSubcommand("restore", new LaterCommand(console));
    return root.registerConverter(Moment.class, Moment::parse)
        .registerConverter(Locale.class, Cli::language)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setResourceBundle(Words.bundle("verbatim.cli.Help", console.locale()))
        .setOut(console.out().printer())
        .setParameterExceptionHandler(
            (e, args) -> misuse(console, e.getCommandLine(), UsageFaults.say(console, e)))
        .setExecutionExceptionHandler((e, command, parsed) -> handle(console, command, e));
  }

  /** The only place of the command line that sees every failure. */
  private static int handle(Console console, CommandLine command, Exception failure) {
    if (failure instanceof UsageException usage) {
      return misuse(console, command, usage.say(console));
    }
    if (failure instanceof CancellationException) {
      console.remark(console.faults().say(failure));
      return Exit.FINDINGS;
    }
    return fail(console, failure);
  }

  private static int misuse(Console console, CommandLine command, String sentence) {
    String name = command.getCommandSpec().qualifiedName();
    console.remark(name + ": " + sentence + " " + console.say("usage.help", name));
    return Exit.USAGE;
  }

  private static int fail(Console console, Throwable failure) {
    // picocli wraps what is no Exception, such as an OutOfMemoryError
    Throwable wrapped = failure instanceof ExecutionException ? failure.getCause() : null;
    Throwable cause = wrapped == null ? failure : wrapped;
    if (!(cause instanceof DatabaseException || cause.getCause() instanceof IOException)) {
      LOG.error("a command failed", cause);
    }
    console.remark(console.faults().say(cause));
    return Exit.FAILED;
  }

  /** The language is needed before the arguments are read, because help and errors speak it. */
  private static Locale language(List<String> arguments, Locale otherwise) {
    int at = arguments.lastIndexOf(LANGUAGE);
    String next = at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : "";
    return arguments.stream()
        .filter(a -> a.startsWith(LANGUAGE + "="))
        .map(a -> a.substring(LANGUAGE.length() + 1))
        .reduce((a, b) -> b)
        .or(() -> Optional.of(next))
        .filter(LANGUAGES::containsKey)
        .map(LANGUAGES::get)
        .orElse(otherwise);
  }

  private static Locale language(String code) {
    Locale language = LANGUAGES.get(code);
    if (language == null) {
      throw new IllegalArgumentException(code);
    }
    return language;
  }
}
