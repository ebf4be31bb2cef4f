package verbatim.timeline;

import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import verbatim.article.Source;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
import verbatim.time.Precision;

/**
 * Something a source published at a moment: an article, or an entry of a live ticker.
 *
 * @param article number of the article
 * @param source who published it: the lane
 * @param entry the entry's place in the text; null for the article as a whole
 * @param moment when, no finer than known
 * @param clock the time on the clock, known even when the day is not; null when unknown
 * @param opening the title or the entry's first words
 * @param quotes how many quotes it holds
 */
public record Event(
    long article,
    Source source,
    @Nullable TextSpan entry,
    Moment moment,
    @Nullable LocalTime clock,
    String opening,
    int quotes) {

  /** In time; within a band of unknown day by the clock, the band's articles first. */
  static final Comparator<Event> IN_TIME =
      Comparator.comparing(Event::slot)
          .thenComparing(e -> e.source().name())
          .thenComparingLong(Event::article)
          .thenComparingInt(e -> e.entry() == null ? -1 : e.entry().start());

  /** The row this event belongs to. */
  Slot slot() {
    return new Slot(moment, moment.precision() == Precision.MINUTE ? null : clock);
  }

  /** A row's place in time. */
  record Slot(Moment moment, @Nullable LocalTime clock) implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER =
        Comparator.comparing(Slot::moment)
            .thenComparing(Slot::clock, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Slot other) {
      return ORDER.compare(this, other);
    }
  }
}
