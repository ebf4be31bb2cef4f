package verbatim.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import verbatim.article.Source;
import verbatim.timeline.Event.Slot;

/**
 * Everything that is dated, side by side.
 *
 * @param lanes the sources that have something to show, by name
 * @param rows in time
 */
public record Timeline(List<Source> lanes, List<Row> rows) {
  /** Copies the lists. */
  public Timeline {
    lanes = List.copyOf(lanes);
    rows = List.copyOf(rows);
  }

  /** Aligns events: those of the same moment share a row. */
  public static Timeline of(Collection<Event> events) {
    List<Event> sorted = events.stream().sorted(Event.IN_TIME).toList();
    List<Row> rows = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      Slot slot = sorted.get(from).slot();
      if (i == sorted.size() || !sorted.get(i).slot().equals(slot)) {
        rows.add(new Row(slot.moment(), slot.clock(), sorted.subList(from, i)));
        from = i;
      }
    }
    List<Source> lanes =
        sorted.stream()
            .map(Event::source)
            .distinct()
            .sorted(Comparator.comparing(Source::name))
            .toList();
    return new Timeline(lanes, rows);
  }
}
