package verbatim.timeline;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import verbatim.article.Source;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/**
 * Something a source published: an article, or an entry of a live ticker.
 *
 * @param article number of the article
 * @param source who published it: the lane
 * @param entry the entry's place in the text; null for the article as a whole
 * @param moment when, no finer than known; null when nothing says so
 * @param clock the time on the clock, known even when the day is not; null when unknown
 * @param opening the title or the entry's first words
 * @param quotes how many quotes it holds
 */
public record Event(
    long article,
    Source source,
    @Nullable TextSpan entry,
    @Nullable Moment moment,
    @Nullable LocalTime clock,
    String opening,
    int quotes) {

  /** The row this event belongs to. */
  Slot slot(Scale scale) {
    return Slot.of(moment, clock, scale);
  }
}
