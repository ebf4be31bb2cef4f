package verbatim.ui.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.time.Moment;
import verbatim.timeline.Slot;

/** How the keyboard walks over a sheet. */
final class Steps {
  private final Sheet sheet;

  Steps(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The first card of the sheet. */
  Optional<Spot> first() {
    return anyIn(0, 1);
  }

  /** The last card of the sheet. */
  Optional<Spot> last() {
    return anyIn(sheet.lines().size() - 1, -1);
  }

  /** The next card below in the same lane. */
  Optional<Spot> down(Spot from) {
    boolean more = cards(from.line(), from.lane()) > from.card() + 1;
    return more
        ? Optional.of(new Spot(from.line(), from.lane(), from.card() + 1))
        : inLane(from.line() + 1, from.lane(), 1);
  }

  /** The next card above in the same lane. */
  Optional<Spot> up(Spot from) {
    return from.card() > 0
        ? Optional.of(new Spot(from.line(), from.lane(), from.card() - 1))
        : inLane(from.line() - 1, from.lane(), -1)
            .map(s -> new Spot(s.line(), s.lane(), cards(s.line(), s.lane()) - 1));
  }

  /** The card nearest in time in the next lane to the right (1) or left (-1) that has any. */
  Optional<Spot> across(Spot from, int step) {
    for (int lane = from.lane() + step; lane >= 0 && lane < sheet.lanes().size(); lane += step) {
      Optional<Spot> nearest = nearest(from, lane);
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    return Optional.empty();
  }

  /** The first card at this time or later, in the band of a line or else further down. */
  Optional<Spot> atClock(int line, LocalTime clock) {
    for (int i = Math.max(0, sheet.bandOf(line)); i < sheet.lines().size(); i++) {
      if (sheet.lines().get(i) instanceof Line.Cards cards) {
        LocalTime at = cards.slot().clock();
        if (at != null && !at.isBefore(clock)) {
          return anyIn(i, 1);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Spot> nearest(Spot from, int lane) {
    if (cards(from.line(), lane) > 0) {
      int card = Math.min(from.card(), cards(from.line(), lane) - 1);
      return Optional.of(new Spot(from.line(), lane, card));
    }
    Optional<Spot> above = inLane(from.line() - 1, lane, -1);
    Optional<Spot> below = inLane(from.line() + 1, lane, 1);
    if (above.isEmpty() || below.isEmpty()) {
      return above.or(() -> below);
    }
    return distance(from, above.get()) <= distance(from, below.get()) ? above : below;
  }

  private long distance(Spot a, Spot b) {
    LocalDateTime one = time(a);
    LocalDateTime other = time(b);
    return one == null || other == null
        ? Long.MAX_VALUE / 2 + Math.abs(a.line() - b.line())
        : Math.abs(Duration.between(one, other).toMinutes());
  }

  private @Nullable LocalDateTime time(Spot spot) {
    if (sheet.lines().get(spot.line()) instanceof Line.Cards cards) {
      Slot slot = cards.slot();
      Moment moment = slot.moment();
      return moment == null ? null : moment.start();
    }
    return null;
  }

  private Optional<Spot> inLane(int line, int lane, int step) {
    for (int i = line; i >= 0 && i < sheet.lines().size(); i += step) {
      if (cards(i, lane) > 0) {
        return Optional.of(new Spot(i, lane, 0));
      }
    }
    return Optional.empty();
  }

  private Optional<Spot> anyIn(int line, int step) {
    for (int i = line; i >= 0 && i < sheet.lines().size(); i += step) {
      for (int lane = 0; lane < sheet.lanes().size(); lane++) {
        if (cards(i, lane) > 0) {
          return Optional.of(new Spot(i, lane, step > 0 ? 0 : cards(i, lane) - 1));
        }
      }
    }
    return Optional.empty();
  }

  private int cards(int line, int lane) {
    return sheet.lines().get(line) instanceof Line.Cards cards ? cards.cards(lane) : 0;
  }
}
