package verbatim.analysis.clock;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which a ticker tells its times, and the midnights between its entries.
 *
 * <p>A jump against the order is a midnight when it is long; a short one is an entry that was added
 * late or corrected.
 *
 * @param days for each entry, how many days it lies after the first
 * @param faults how many entries are out of order
 */
record TickerOrder(List<Integer> days, int faults) {
  private static final int DAY = 24 * 60;

  /** From this many minutes on a jump against the order is a midnight. */
  private static final int JUMP = 180;

  /** What a midnight costs, in minutes, when the two orders are weighed against each other. */
  private static final int MIDNIGHT = 360;

  /** What a minute against the order costs. */
  private static final int FAULT = 4;

  /** The likelier order of these times: newest first, unless the other way is shorter. */
  static TickerOrder of(List<LocalTime> clocks) {
    Reading descending = read(clocks, -1);
    Reading ascending = read(clocks, 1);
    return (ascending.cost < descending.cost ? ascending : descending).order;
  }

  private record Reading(TickerOrder order, long cost) {}

  private static Reading read(List<LocalTime> clocks, int direction) {
    List<Integer> days = new ArrayList<>();
    long cost = 0;
    int faults = 0;
    int day = 0;
    for (int i = 0; i < clocks.size(); i++) {
      int ahead = i == 0 ? 0 : direction * (minute(clocks.get(i)) - minute(clocks.get(i - 1)));
      if (ahead >= 0) {
        cost += ahead;
      } else if (-ahead < JUMP) {
        cost += (long) FAULT * -ahead;
        faults++;
      } else {
        cost += DAY + ahead + MIDNIGHT;
        day += direction;
      }
      days.add(day);
    }
    return new Reading(new TickerOrder(days, faults), cost);
  }

  private static int minute(LocalTime clock) {
    return clock.getHour() * 60 + clock.getMinute();
  }
}
