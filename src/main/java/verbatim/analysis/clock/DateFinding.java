package verbatim.analysis.clock;

import verbatim.text.TextSpan;
import verbatim.time.Moment;

/**
 * A date that a text gives for itself.
 *
 * @param moment the date with the precision known
 * @param span where the text says so
 * @param source how
 */
public record DateFinding(Moment moment, TextSpan span, Source source) {
  /** Where in a text its date stands, surest first. */
  public enum Source {
    /** A header {@code date 2017-01} before the text. */
    HEADER,
    /** A dateline such as {@code 29/01 21:16}. */
    DATELINE,
    /** A line that says when the text was last changed, which may be long after. */
    UPDATE,
    /** A weekday or full date in the first paragraphs that fits the header. */
    PROSE
  }
}
