package verbatim.ui.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.time.Moment;
import verbatim.timeline.Event;
import verbatim.timeline.Slot;

/** One line of the sheet. */
sealed interface Line {
  /** Its height in pixels. */
  double height();

  /**
   * A separator above what shares a day, a month or a year, or has no date.
   *
   * @param date null for what has no date
   * @param events how many stand below it
   */
  record Band(@Nullable Moment date, int events) implements Line {
    static final double HEIGHT = 36;

    @Override
    public double height() {
      return HEIGHT;
    }
  }

  /**
   * What the lanes show for one slot.
   *
   * @param cells for each lane of the sheet its events in time
   * @param shown the most cards a cell shows; the rest is a count
   */
  record Cards(Slot slot, List<List<Event>> cells, int shown) implements Line {
    static final double CARD = 80;
    static final double GAP = 8;
    static final double MORE = 28;

    /** How many cards a lane shows. */
    int cards(int lane) {
      return Math.min(shown, cells.get(lane).size());
    }

    /** How many events of a lane are only counted. */
    int hidden(int lane) {
      return cells.get(lane).size() - cards(lane);
    }

    /** Where a card begins below the top of the line. */
    double top(int card) {
      return GAP + card * (CARD + GAP);
    }

    @Override
    public double height() {
      double most = CARD + 2 * GAP;
      for (int lane = 0; lane < cells.size(); lane++) {
        double more = hidden(lane) > 0 ? MORE : 0;
        most = Math.max(most, top(cards(lane)) + more);
      }
      return most;
    }
  }
}
