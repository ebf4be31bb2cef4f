package verbatim.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import verbatim.time.Moment;

/** What is wrong with a command line, in the person's language. */
final class UsageFaults {
  private static final Map<Class<?>, String> EXPECTED =
      Map.of(LocalDate.class, "expected.day", Moment.class, "expected.moment");

  private UsageFaults() {}

  static String say(Console console, ParameterException fault) {
    return switch (fault) {
      case MissingParameterException missing ->
          console.say(
              "usage.missing",
              missing.getMissing().stream()
                  .map(UsageFaults::name)
                  .collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unmatched ->
          console.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
      case OverwrittenOptionException twice ->
          console.say("usage.twice", name(twice.getOverwritten()));
      default -> badValue(console, fault);
    };
  }

  private static String badValue(Console console, ParameterException fault) {
    ArgSpec spec = fault.getArgSpec();
    String value = fault.getValue();
    if (spec == null || value == null) {
      return console.say("usage.command");
    }
    Class<?> type = spec.typeInfo().getType();
    String expected =
        type.isEnum()
            ? String.join(", ", spec.typeInfo().getEnumConstantNames())
                .toLowerCase(console.locale())
            : console.say(EXPECTED.getOrDefault(type, "expected.other"), spec.paramLabel());
    return console.say("usage.value", value, name(spec), expected);
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
