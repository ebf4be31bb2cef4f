package verbatim.ui.timeline;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import verbatim.time.Moment;
import verbatim.timeline.Slot;

/**
 * How much was published when, from the first line of a sheet to the last: known days keep their
 * distance in time, and everything that has no place on the calendar gets a small stretch of its
 * own.
 */
final class Density {
  /** The share of the whole that a step without a known distance gets. */
  private static final double STRETCH = 0.02;

  /** How much shorter a day is drawn of which only the clock is known. */
  private static final double VAGUE = 0.25;

  private final double[] places;
  private final int[] counts;
  private final int events;

  /** Works on the lines of a sheet. */
  Density(List<Line> lines) {
    counts = new int[lines.size()];
    double[] steps = new double[lines.size()];
    double known = 0;
    int unknown = 0;
    Line.Cards before = null;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Line.Cards cards) {
        counts[i] = cards.events();
        steps[i] = before == null ? -1 : step(before.slot(), cards.slot());
        known += Math.max(0, steps[i]);
        unknown += steps[i] < 0 ? 1 : 0;
        before = cards;
      }
    }
    double stretch = known == 0 ? 1 : Math.min(known * STRETCH, known / Math.max(1, unknown));
    events = Arrays.stream(counts).sum();
    places = new double[lines.size()];
    double reached = 0;
    for (int i = 0; i < lines.size(); i++) {
      reached += steps[i] < 0 ? stretch : steps[i];
      places[i] = reached;
    }
    double all = Math.max(1, reached);
    for (int i = 0; i < places.length; i++) {
      places[i] /= all;
    }
  }

  /** How many events there are. */
  int events() {
    return events;
  }

  /** How many events lie in each of so many equal stretches of time. */
  int[] bins(int count) {
    int[] bins = new int[count];
    for (int i = 0; i < places.length; i++) {
      bins[Math.min(count - 1, (int) (places[i] * count))] += counts[i];
    }
    return bins;
  }

  /** Where a line lies, 0 to 1. */
  double place(int line) {
    return line < places.length ? places[line] : 1;
  }

  /** The first line at this place or behind it. */
  int line(double place) {
    int at = Arrays.binarySearch(places, place);
    int line = at >= 0 ? at : -at - 1;
    while (line > 0 && line < places.length && places[line - 1] == places[line]) {
      line--;
    }
    return Math.clamp(line, 0, Math.max(0, places.length - 1));
  }

  /** Minutes between two slots, fewer where only the clock is known; -1 when nothing tells. */
  private static double step(Slot before, Slot after) {
    Moment from = before.moment();
    Moment to = after.moment();
    if (from != null && to != null && before.hasDay() && after.hasDay()) {
      return Math.max(0, Duration.between(from.start(), to.start()).toMinutes());
    }
    boolean same = Objects.equals(before.date(), after.date());
    return same && before.clock() != null && after.clock() != null
        ? Duration.between(before.clock(), after.clock()).toMinutes() * VAGUE
        : -1;
  }
}
