package verbatim.speaker;

import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.time.Moment;

/** An office on one line: {@code Premier ministre [2014-03-31/2016-12]}. */
public final class OfficeText {
  private static final Pattern LINE =
      Pattern.compile(
          "(.*?)\\s*(?:\\[\\s*([^/\\[\\]]*?)\\s*(?:/\\s*([^\\[\\]]*?)\\s*)?\\])?", Pattern.DOTALL);

  private OfficeText() {}

  /** The line for an office. */
  public static String write(Office office) {
    Moment since = office.since();
    Moment until = office.until();
    return since == null && until == null && !office.title().endsWith("]")
        ? office.title()
        : office.title() + " [" + text(since) + "/" + text(until) + "]";
  }

  /**
   * The office on a line.
   *
   * @throws DateTimeParseException when one of its dates is none
   */
  public static Office read(String line) {
    Matcher m = LINE.matcher(line.strip());
    if (!m.matches()) {
      throw new IllegalStateException("the pattern takes every line");
    }
    return new Office(m.group(1).strip(), moment(m.group(2)), moment(m.group(3)));
  }

  private static @Nullable Moment moment(@Nullable String text) {
    return text == null || text.isBlank() ? null : Moment.parse(text);
  }

  private static String text(@Nullable Moment moment) {
    return moment == null ? "" : moment.toString();
  }
}
