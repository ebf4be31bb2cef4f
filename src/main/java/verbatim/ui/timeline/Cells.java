package verbatim.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Pane;

/**
 * The cards in sight. Cards of one colour are used again for that colour only: another style class
 * would make the whole card be styled anew while one scrolls.
 */
final class Cells {
  private final Pane parent;
  private final Function<String, EventCard> make;
  private final Map<String, Pool<Spot, EventCard>> pools = new HashMap<>();

  Cells(Pane parent, Function<String, EventCard> make) {
    this.parent = parent;
    this.make = make;
  }

  /** The cards of a colour. */
  Pool<Spot, EventCard> of(String colour) {
    return pools.computeIfAbsent(colour, c -> new Pool<>(parent, () -> make.apply(c)));
  }

  /** The card that keys act on, when it is in sight. */
  Optional<EventCard> current() {
    return pools.values().stream()
        .flatMap(pool -> pool.nodes().stream())
        .filter(EventCard::isCurrent)
        .findFirst();
  }

  void sweep() {
    pools.values().forEach(Pool::sweep);
  }

  void forget() {
    pools.values().forEach(Pool::forget);
  }
}
