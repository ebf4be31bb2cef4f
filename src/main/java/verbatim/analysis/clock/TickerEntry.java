package verbatim.analysis.clock;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/**
 * One entry of a live ticker.
 *
 * @param span the whole entry with its time and all its paragraphs
 * @param head the time as written, such as {@code 8h24 :}
 * @param clock the time on the clock
 * @param day the calendar day, at day precision; null while it is not known
 * @param dayEvidence why that day; null without a day
 */
public record TickerEntry(
    TextSpan span,
    TextSpan head,
    LocalTime clock,
    @Nullable Moment day,
    @Nullable DayEvidence dayEvidence) {

  /** Where the day of an entry comes from. */
  public enum DayEvidence {
    /** The article's own date is a day. */
    ARTICLE_DATE,
    /** A dateline in the text. */
    DATELINE,
    /** A weekday or a relative day in the text, together with the article's month. */
    WEEKDAY,
    /** Midnight lies between this entry and the article's day. */
    ROLLOVER,
    /** Set by the person who imported or edited the article. */
    PERSON
  }
}
