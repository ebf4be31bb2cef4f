package verbatim.timeline;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.article.Source;
import verbatim.time.Moment;

/**
 * What all sources published at one moment, or in one hour, day, month or year.
 *
 * @param slot its place in time
 * @param events in the order of the sources' names, those of one source in time
 */
public record Row(Slot slot, List<Event> events) {
  /** Copies the events. */
  public Row {
    events = List.copyOf(events);
  }

  /** When, no finer than known; null without a date. */
  public @Nullable Moment moment() {
    return slot.moment();
  }

  /** The time on the clock when the day is not known; null otherwise. */
  public @Nullable LocalTime clock() {
    return slot.hasDay() ? null : slot.clock();
  }

  /** What one source published. */
  public List<Event> of(Source source) {
    return events.stream().filter(e -> e.source().id() == source.id()).toList();
  }
}
