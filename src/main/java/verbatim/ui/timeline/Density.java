package verbatim.ui.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.time.Moment;

/**
 * How much was published when, from the first line of a sheet to the last: known days keep their
 * distance in time, and everything that has no place on the calendar gets a small stretch of its
 * own.
 */
final class Density {
  /** The share of the whole that a step without a known distance gets. */
  private static final double STRETCH = 0.02;

  private final List<Line> lines;
  private final double[] places;

  /** Works on the lines of a sheet. */
  Density(List<Line> lines) {
    this.lines = lines;
    double[] steps = new double[lines.size()];
    double known = 0;
    int unknown = 0;
    LocalDateTime before = null;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Line.Cards cards) {
        LocalDateTime at = onCalendar(cards);
        boolean measured = at != null && before != null;
        steps[i] = measured ? Math.max(0, Duration.between(before, at).toMinutes()) : -1;
        known += Math.max(0, steps[i]);
        unknown += measured ? 0 : 1;
        before = at;
      }
    }
    double stretch = known == 0 ? 1 : Math.min(known * STRETCH, known / Math.max(1, unknown));
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

  /** How many events lie in each of so many equal stretches of time. */
  int[] bins(int count) {
    int[] bins = new int[count];
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Line.Cards cards) {
        int bin = Math.min(count - 1, (int) (places[i] * count));
        bins[bin] += cards.cells().stream().mapToInt(List::size).sum();
      }
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

  private static @Nullable LocalDateTime onCalendar(Line.Cards cards) {
    Moment moment = cards.slot().moment();
    return moment == null || !cards.slot().hasDay() ? null : moment.start();
  }
}
