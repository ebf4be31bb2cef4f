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
    static final double HEIGHT = 32;

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
   * @param card height of its cards, that of the one with most to say in a lane in sight
   * @param height what the lanes in sight need
   */
  record Cards(Slot slot, List<List<Event>> cells, int shown, double card, double height)
      implements Line {
    static final double GAP = 4;
    static final double MORE = 24;

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
      return GAP + card * (this.card + GAP);
    }

    /** How many events it holds. */
    int events() {
      int events = 0;
      for (List<Event> cell : cells) {
        events += cell.size();
      }
      return events;
    }
  }
}
