package verbatim.article;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/**
 * One dated entry of a live ticker.
 *
 * @param article number of the article
 * @param span the whole entry, its time included
 * @param headEnd offset behind the time as written
 * @param clock the time on the clock
 * @param day the calendar day at day precision; null while unknown
 * @param dayEvidence a key that says where the day comes from; null without a day
 * @param opening its first words behind the time, on one line, for lists
 */
public record Entry(
    long article,
    TextSpan span,
    int headEnd,
    LocalTime clock,
    @Nullable Moment day,
    @Nullable String dayEvidence,
    String opening) {

  /** The minute of the entry; null while its day is unknown. */
  public @Nullable Moment moment() {
    return day == null ? null : Moment.minute(day.start().toLocalDate(), clock);
  }
}
