package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Mark.Family;

/**
 * Decides which marks belong together: of all ways to read the marks of a stretch of paragraphs as
 * pairs, nested pairs, continued quotations and strays, the one with the least cost. Keeps a few
 * best readings at each mark, so the time grows with the number of marks.
 */
final class Pairing {
  private static final double UNCLOSED = 3;
  private static final double UNOPENED = 2.8;
  private static final double UNCLOSED_SINGLE = 0.6;
  private static final double MIXED = 1;
  private static final double EMPTY = 3;
  private static final double REPEATED_OPENER = 0.3;
  private static final double FIRST_CROSSING = 2;
  private static final double NEXT_CROSSING = 1;
  private static final double NARRATED_TAIL = 2.5;
  private static final int DEPTH = 3;
  private static final int CROSSINGS = 12;
  private static final int BEAM = 8;
  private static final int COLLAPSE = 512;

  private List<Reading> readings = new ArrayList<>(List.of(new Reading(null, 0, null)));

  /** The readings with one mark more, the cheapest first. */
  private List<Reading> next = new ArrayList<>();

  private int seen;

  /** An open mark on the stack of a reading. */
  record Open(Mark mark, int block, @Nullable Open below, int depth) {}

  /** One decision; the chain of them is a reading. */
  record Choice(
      @Nullable Mark open,
      int openBlock,
      @Nullable Mark close,
      int closeBlock,
      boolean mixed,
      @Nullable Choice before) {}

  private record Reading(@Nullable Open top, double cost, @Nullable Choice last) {}

  /** Whether a quotation may be open at the end of what was read. */
  boolean isOpen() {
    return readings.size() > 1 || readings.getFirst().top() != null;
  }

  /**
   * Reads one more block.
   *
   * @param marks its marks, in order
   * @param crossable whether a quotation may run into this block from the one before
   */
  void read(List<Mark> marks, int block, boolean crossable) {
    enter(marks, block, crossable);
    for (Mark mark : marks) {
      next.clear();
      for (Reading reading : readings) {
        if (usedUp(reading, mark)) {
          offer(reading);
        } else {
          extend(reading, mark, block);
        }
      }
      keepBest();
      if (++seen % COLLAPSE == 0) {
        readings.subList(1, readings.size()).clear();
      }
    }
  }

  /**
   * Leaves a block: an open quotation may go on or be given up.
   *
   * @param narrated whether the words since the opening mark end as the narrator's
   */
  void leave(boolean narrated, boolean lastBlock) {
    next.clear();
    for (Reading reading : readings) {
      offer(giveUpAll(reading));
      Open top = reading.top();
      if (top != null && top.depth() == 1 && top.mark().family() == Family.SINGLE && !lastBlock) {
        offer(reading);
      }
      if (top != null && !lastBlock) {
        Reading carried = dropSingles(reading);
        if (carried.top() != null && carried.top().depth() == 1) {
          offer(
              new Reading(
                  carried.top(), carried.cost() + (narrated ? NARRATED_TAIL : 0), carried.last()));
        }
      }
    }
    keepBest();
  }

  /** The decisions of the best reading, last first. */
  @Nullable Choice best() {
    return giveUpAll(readings.getFirst()).last();
  }

  private void enter(List<Mark> marks, int block, boolean crossable) {
    if (readings.size() == 1 && readings.getFirst().top() == null) {
      return;
    }
    next.clear();
    for (Reading reading : readings) {
      Open top = reading.top();
      if (top == null) {
        offer(reading);
      } else if (top.mark().isSingle()) {
        // Single marks go on only where the next paragraph repeats them.
        boolean repeated = crossable && !marks.isEmpty() && repeats(marks.getFirst(), top);
        offer(repeated ? cross(reading, top, marks.getFirst(), block) : giveUp(reading, top));
      } else if (crossable && block - top.block() <= CROSSINGS) {
        offer(cross(reading, top, marks.isEmpty() ? null : marks.getFirst(), block));
      }
    }
    keepBest();
  }

  private static Reading cross(Reading reading, Open top, @Nullable Mark lead, int block) {
    if (lead != null && repeats(lead, top)) {
      // The mark at the head of the paragraph repeats the opening one: it is used up here.
      Choice repeated = new Choice(null, block, lead, -1, false, reading.last());
      return new Reading(top, reading.cost() + REPEATED_OPENER, repeated);
    }
    double cost = block - top.block() == 1 ? FIRST_CROSSING : NEXT_CROSSING;
    return new Reading(top, reading.cost() + cost, reading.last());
  }

  private static boolean repeats(Mark lead, Open top) {
    return lead.leads() && lead.family() == top.mark().family();
  }

  private void extend(Reading reading, Mark mark, int block) {
    offer(new Reading(reading.top(), reading.cost() + mark.stray(), reading.last()));
    Open top = reading.top();
    if (top == null || top.depth() < DEPTH) {
      double nesting = top == null ? 0 : nesting(top.mark().family(), mark.family());
      offer(open(reading, mark, block, mark.open() + nesting));
    }
    if (top != null && !mark.isSingle()) {
      Reading givenUp = giveUp(reading, top);
      offer(open(givenUp, mark, block, mark.open()));
    }
    if (top == null && !mark.isSingle()) {
      Choice unopened = new Choice(null, block, mark, block, false, reading.last());
      offer(new Reading(null, reading.cost() + mark.close() + UNOPENED, unopened));
    }
    close(reading, mark, block);
  }

  private void close(Reading reading, Mark mark, int block) {
    Reading current = reading;
    while (current.top() != null) {
      Open top = current.top();
      boolean same = top.mark().family() == mark.family();
      if (same || (!top.mark().isSingle() && !mark.isSingle())) {
        double cost = mark.close() + (same ? 0 : MIXED);
        if (top.mark().end() == mark.at()) {
          cost += EMPTY;
        }
        Choice pair = new Choice(top.mark(), top.block(), mark, block, !same, current.last());
        offer(new Reading(top.below(), current.cost() + cost, pair));
      }
      current = giveUp(current, top);
    }
  }

  private static Reading open(Reading reading, Mark mark, int block, double cost) {
    int depth = reading.top() == null ? 1 : reading.top().depth() + 1;
    return new Reading(
        new Open(mark, block, reading.top(), depth), reading.cost() + cost, reading.last());
  }

  private static double nesting(Family outer, Family inner) {
    if (outer != inner) {
      return inner == Family.SINGLE || inner == Family.ANGLE ? 0 : 0.2;
    }
    return switch (inner) {
      case GUILLEMET, CURLY -> 0.8;
      case STRAIGHT -> 1.5;
      default -> 2;
    };
  }

  private static Reading giveUp(Reading reading, Open top) {
    boolean single = top.mark().isSingle();
    Choice unclosed =
        single
            ? reading.last()
            : new Choice(top.mark(), top.block(), null, top.block(), false, reading.last());
    return new Reading(
        top.below(), reading.cost() + (single ? UNCLOSED_SINGLE : UNCLOSED), unclosed);
  }

  private static Reading giveUpAll(Reading reading) {
    Reading current = reading;
    while (current.top() != null) {
      current = giveUp(current, current.top());
    }
    return current;
  }

  private static Reading dropSingles(Reading reading) {
    Reading current = reading;
    while (current.top() != null && current.top().mark().isSingle()) {
      current = giveUp(current, current.top());
    }
    return current;
  }

  /** Keeps a reading if it is one of the cheapest, of which there is one for each stack. */
  private void offer(Reading reading) {
    if (next.size() == BEAM && reading.cost() >= next.getLast().cost()) {
      return;
    }
    int place = 0;
    while (place < next.size() && next.get(place).cost() <= reading.cost()) {
      if (sameStack(next.get(place++).top(), reading.top())) {
        return;
      }
    }
    int worse = place;
    while (worse < next.size() && !sameStack(next.get(worse).top(), reading.top())) {
      worse++;
    }
    if (worse < next.size()) {
      next.remove(worse);
    } else if (next.size() == BEAM) {
      next.removeLast();
    }
    next.add(place, reading);
  }

  /** Goes on with the readings that were kept. */
  private void keepBest() {
    List<Reading> used = readings;
    readings = next;
    next = used;
  }

  /** Whether this mark repeats the opening one at the head of its paragraph. */
  private static boolean usedUp(Reading reading, Mark mark) {
    Choice last = reading.last();
    return last != null
        && last.closeBlock() < 0
        && last.close() != null
        && last.close().at() == mark.at();
  }

  private static boolean sameStack(@Nullable Open a, @Nullable Open b) {
    Open left = a;
    Open right = b;
    while (left != null && right != null) {
      if (left.mark().at() != right.mark().at()) {
        return false;
      }
      left = left.below();
      right = right.below();
    }
    return left == null && right == null;
  }
}
