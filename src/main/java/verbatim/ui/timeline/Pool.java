package verbatim.ui.timeline;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Nodes that are used again and again: there are only as many as are in sight. */
final class Pool<K, N extends Node> {
  private final Pane parent;
  private final Supplier<N> make;
  private final Map<K, N> used = new HashMap<>();
  private final Set<K> wanted = new HashSet<>();
  private final Deque<N> spare = new ArrayDeque<>();

  /** Keeps its nodes in this pane. */
  Pool(Pane parent, Supplier<N> make) {
    this.parent = parent;
    this.make = make;
  }

  /** The node for a key, filled when it showed something else before. */
  N use(K key, Consumer<N> fill) {
    wanted.add(key);
    N node = used.get(key);
    if (node == null) {
      node = spare.isEmpty() ? made() : spare.pop();
      node.setVisible(true);
      fill.accept(node);
      used.put(key, node);
    }
    return node;
  }

  /** Hides every node that was not used since the last time. */
  void sweep() {
    used.entrySet()
        .removeIf(e -> {
          boolean gone = !wanted.contains(e.getKey());
          if (gone) {
            e.getValue().setVisible(false);
            spare.push(e.getValue());
          }
          return gone;
        });
    wanted.clear();
  }

  /** Makes every node be filled anew. */
  void forget() {
    wanted.clear();
    sweep();
  }

  /** The nodes in sight. */
  Collection<N> nodes() {
    return used.values();
  }

  private N made() {
    N node = make.get();
    node.setManaged(false);
    parent.getChildren().add(node);
    return node;
  }
}
