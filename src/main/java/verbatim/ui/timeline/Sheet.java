package verbatim.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  static final Sheet EMPTY = new Sheet(Scale.MINUTE, List.of(), List.of());

  private final Scale scale;
  private final List<Source> lanes;
  private final List<Line> lines;
  private final double[] tops;
  private final int[] bands;
  private final Density density;

  private Sheet(Scale scale, List<Source> lanes, List<Line> lines) {
    this.scale = scale;
    this.lanes = List.copyOf(lanes);
    this.lines = List.copyOf(lines);
    tops = new double[lines.size() + 1];
    bands = new int[lines.size()];
    int band = -1;
    for (int i = 0; i < lines.size(); i++) {
      tops[i + 1] = tops[i] + lines.get(i).height();
      band = lines.get(i) instanceof Line.Band ? i : band;
      bands[i] = band;
    }
    density = new Density(this.lines);
  }

  /**
   * Lays out a timeline without the hidden sources.
   *
   * @param timeline aligned in rows of this scale
   */
  static Sheet of(Timeline timeline, Scale scale, Set<Long> hidden, Measure measure) {
    List<Source> lanes = timeline.lanes().stream().filter(l -> !hidden.contains(l.id())).toList();
    Map<Long, Integer> index = new HashMap<>();
    lanes.forEach(l -> index.put(l.id(), index.size()));
    List<Line> lines = new ArrayList<>();
    int band = -1;
    int inBand = 0;
    Moment date = null;
    for (Row row : timeline.rows()) {
      Line.Cards cards = cards(row, scale, index, measure);
      int count = cards.events();
      if (count == 0) {
        continue;
      }
      Moment head = head(row.slot(), scale);
      boolean begins = band < 0 || !Objects.equals(head, date);
      if (begins && scale != Scale.YEAR) {
        band = lines.size();
        date = head;
        inBand = 0;
        lines.add(new Line.Band(head, 0));
      }
      lines.add(cards);
      inBand += count;
      if (band >= 0) {
        lines.set(band, new Line.Band(date, inBand));
      }
    }
    return new Sheet(scale, lanes, lines);
  }

  /** How much time a row stands for. */
  Scale scale() {
    return scale;
  }

  List<Source> lanes() {
    return lanes;
  }

  List<Line> lines() {
    return lines;
  }

  int events() {
    return density.events();
  }

  /** How its events lie in time. */
  Density density() {
    return density;
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
    return bands[line];
  }

  /** The band behind a line; the number of lines when there is none. */
  int nextBand(int line) {
    int at = line + 1;
    while (at < lines.size() && bands[at] == bands[line]) {
      at++;
    }
    return at;
  }

  /** The first line of cards at a place in time or behind it; -1 when there is none. */
  int lineAt(Slot slot) {
    Slot wanted = Slot.of(slot.date(), slot.clock(), scale);
    int from = 0;
    int to = lines.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      // A band stands before the cards that follow it.
      int cards = lines.get(middle) instanceof Line.Band ? middle + 1 : middle;
      boolean before =
          lines.get(cards) instanceof Line.Cards row && row.slot().compareTo(wanted) < 0;
      from = before ? cards + 1 : from;
      to = before ? to : middle;
    }
    if (from == lines.size()) {
      return -1;
    }
    return lines.get(from) instanceof Line.Band ? from + 1 : from;
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
    int lane = lanes.indexOf(event.source());
    int line = lane < 0 ? -1 : lineAt(Slot.of(event.moment(), event.clock(), scale));
    if (line >= 0 && lines.get(line) instanceof Line.Cards cards) {
      int at = cards.cells().get(lane).indexOf(event);
      return at < 0 ? null : new Spot(line, lane, Math.min(at, cards.cards(lane) - 1));
    }
    return null;
  }

  /** Only what the lanes in sight hold makes a row high. */
  private static Line.Cards cards(Row row, Scale scale, Map<Long, Integer> index, Measure measure) {
    List<List<Event>> cells = new ArrayList<>(Collections.nCopies(index.size(), List.of()));
    int shown = scale == Scale.MINUTE ? Integer.MAX_VALUE : FEW;
    int lines = 1;
    int most = 0;
    boolean more = false;
    List<Event> events = row.events();
    int from = 0;
    for (int i = 1; i <= events.size(); i++) {
      long source = events.get(from).source().id();
      if (i == events.size() || events.get(i).source().id() != source) {
        Integer lane = index.get(source);
        if (lane != null) {
          List<Event> cell = events.subList(from, i);
          cells.set(lane, cell);
          if (measure.sees(lane)) {
            int cards = Math.min(shown, cell.size());
            for (int card = 0; card < cards; card++) {
              lines = Math.max(lines, measure.lines(cell.get(card)));
            }
            most = Math.max(most, cards);
            more |= cards < cell.size();
          }
        }
        from = i;
      }
    }
    double card = measure.card(lines, scale != Scale.MINUTE && most > 0);
    double height = Line.Cards.GAP + Math.max(1, most) * (card + Line.Cards.GAP);
    return new Line.Cards(row.slot(), cells, shown, card, height + (more ? Line.Cards.MORE : 0));
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
