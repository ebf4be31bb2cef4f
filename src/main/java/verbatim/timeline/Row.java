package verbatim.timeline;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.article.Source;
import verbatim.time.Moment;

/**
 * What all sources published at one moment.
 *
 * @param moment when, no finer than known
 * @param clock the time on the clock when the day is not known; null otherwise
 * @param events in the order of the sources' names
 */
public record Row(Moment moment, @Nullable LocalTime clock, List<Event> events) {
  /** Copies the events. */
  public Row {
    events = List.copyOf(events);
  }

  /** What one source published. */
  public List<Event> of(Source source) {
    return events.stream().filter(e -> e.source().id() == source.id()).toList();
  }
}
