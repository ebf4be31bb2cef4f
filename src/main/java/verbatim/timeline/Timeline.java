package verbatim.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import verbatim.article.Source;

/**
 * Everything that was published, side by side. What has no date is in the last rows; nothing is
 * left out.
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

  /** Aligns events: those of the same minute share a row. */
  public static Timeline of(Collection<Event> events) {
    return aligned(events.stream(), Scale.MINUTE);
  }

  /** The same events in rows of another size. */
  public Timeline at(Scale scale) {
    return aligned(events(), scale);
  }

  /** Every event, row by row. */
  public Stream<Event> events() {
    return rows.stream().flatMap(r -> r.events().stream());
  }

  private static Timeline aligned(Stream<Event> events, Scale scale) {
    List<Placed> sorted = events.map(e -> Placed.of(e, scale)).sorted(Placed.ORDER).toList();
    List<Row> rows = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      Slot slot = sorted.get(from).row();
      if (i == sorted.size() || !sorted.get(i).row().equals(slot)) {
        rows.add(new Row(slot, sorted.subList(from, i).stream().map(Placed::event).toList()));
        from = i;
      }
    }
    List<Source> lanes =
        sorted.stream()
            .map(p -> p.event().source())
            .distinct()
            .sorted(Comparator.comparing(Source::name))
            .toList();
    return new Timeline(lanes, rows);
  }

  /** An event with its row and its exact place, worked out once for sorting. */
  private record Placed(Slot row, Slot exact, Event event) {
    static final Comparator<Placed> ORDER =
        Comparator.comparing(Placed::row)
            .thenComparing(p -> p.event().source().name())
            .thenComparing(Placed::exact)
            .thenComparingLong(p -> p.event().article())
            .thenComparingInt(Placed::offset);

    static Placed of(Event event, Scale scale) {
      return new Placed(event.slot(scale), event.slot(Scale.MINUTE), event);
    }

    private int offset() {
      return event.entry() == null ? -1 : event.entry().start();
    }
  }
}
