package verbatim.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.article.Source;
import verbatim.time.Moment;
import verbatim.time.Precision;
import verbatim.timeline.Event;
import verbatim.timeline.Row;
import verbatim.timeline.Scale;
import verbatim.timeline.Slot;
import verbatim.timeline.Timeline;

/**
 * A timeline laid out: every line's place in pixels is known beforehand, so that scrolling and
 * jumping are look-ups.
 */
final class Sheet {
  /** How many cards a cell shows when a row stands for more than a minute. */
  private static final int FEW = 3;

  static final Sheet EMPTY = new Sheet(List.of(), List.of(), 0);

  private final List<Source> lanes;
  private final List<Line> lines;
  private final double[] tops;
  private final int events;

  private Sheet(List<Source> lanes, List<Line> lines, int events) {
    this.lanes = List.copyOf(lanes);
    this.lines = List.copyOf(lines);
    this.events = events;
    tops = new double[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      tops[i + 1] = tops[i] + lines.get(i).height();
    }
  }

  /** Lays out a timeline in rows of this scale, without the hidden sources. */
  static Sheet of(Timeline timeline, Scale scale, Set<Long> hidden) {
    Timeline scaled = scale == Scale.MINUTE ? timeline : timeline.at(scale);
    List<Source> lanes = scaled.lanes().stream().filter(l -> !hidden.contains(l.id())).toList();
    Map<Long, Integer> index = new HashMap<>();
    lanes.forEach(l -> index.put(l.id(), index.size()));
    int shown = scale == Scale.MINUTE ? Integer.MAX_VALUE : FEW;
    List<Line> lines = new ArrayList<>();
    int events = 0;
    int band = -1;
    int inBand = 0;
    Moment date = null;
    for (Row row : scaled.rows()) {
      List<List<Event>> cells = cells(row, index);
      int count = cells.stream().mapToInt(List::size).sum();
      if (count == 0) {
        continue;
      }
      Moment head = head(row.slot(), scale);
      boolean begins = band < 0 || !java.util.Objects.equals(head, date);
      if (begins && scale != Scale.YEAR) {
        band = lines.size();
        date = head;
        inBand = 0;
        lines.add(new Line.Band(head, 0));
      }
      lines.add(new Line.Cards(row.slot(), cells, shown));
      events += count;
      inBand += count;
      if (band >= 0) {
        lines.set(band, new Line.Band(date, inBand));
      }
    }
    return new Sheet(lanes, lines, events);
  }

  List<Source> lanes() {
    return lanes;
  }

  List<Line> lines() {
    return lines;
  }

  int events() {
    return events;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  double height() {
    return tops[lines.size()];
  }

  double top(int line) {
    return tops[line];
  }

  /** The line at this height; the last one below the end. */
  int lineAt(double y) {
    int at = Arrays.binarySearch(tops, y);
    int line = at >= 0 ? at : -at - 2;
    return Math.clamp(line, 0, Math.max(0, lines.size() - 1));
  }

  /** The band that a line belongs to; -1 where there are no bands. */
  int bandOf(int line) {
    int at = line;
    while (at >= 0 && !(lines.get(at) instanceof Line.Band)) {
      at--;
    }
    return at;
  }

  /** What lies at a spot; null when nothing does. */
  @Nullable Event at(Spot spot) {
    if (spot.line() >= lines.size() || spot.lane() >= lanes.size()) {
      return null;
    }
    if (lines.get(spot.line()) instanceof Line.Cards cards) {
      List<Event> cell = cards.cells().get(spot.lane());
      return spot.card() < cards.cards(spot.lane()) ? cell.get(spot.card()) : null;
    }
    return null;
  }

  /** Where an event lies, or the card that counts it in; null when it is not on the sheet. */
  @Nullable Spot find(Event event) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Line.Cards cards) {
        for (int lane = 0; lane < lanes.size(); lane++) {
          int at = cards.cells().get(lane).indexOf(event);
          if (at >= 0) {
            return new Spot(i, lane, Math.min(at, cards.cards(lane) - 1));
          }
        }
      }
    }
    return null;
  }

  private static List<List<Event>> cells(Row row, Map<Long, Integer> index) {
    List<List<Event>> cells = new ArrayList<>();
    for (int i = 0; i < index.size(); i++) {
      cells.add(List.of());
    }
    List<Event> events = row.events();
    int from = 0;
    for (int i = 1; i <= events.size(); i++) {
      long source = events.get(from).source().id();
      if (i == events.size() || events.get(i).source().id() != source) {
        Integer lane = index.get(source);
        if (lane != null) {
          cells.set(lane, events.subList(from, i));
        }
        from = i;
      }
    }
    return cells;
  }

  /** What a row's band is named after. */
  private static @Nullable Moment head(Slot slot, Scale scale) {
    Moment date = slot.date();
    if (date == null) {
      return null;
    }
    return switch (scale) {
      case MINUTE, HOUR, YEAR -> date;
      case DAY -> date.atMost(Precision.MONTH);
      case MONTH -> date.atMost(Precision.YEAR);
    };
  }
}
