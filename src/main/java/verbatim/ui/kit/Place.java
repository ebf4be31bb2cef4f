package verbatim.ui.kit;

import java.util.List;
import javafx.scene.Node;

/** One of the places in the rail: a screen with its commands. */
public interface Place {
  /**
   * A short name such as {@code search}: prefix of its message keys, name of its icon and bundle.
   */
  String id();

  /** The screen; made once. */
  Node node();

  /** Its commands for menus, toolbar, palette and help, in the order to show them. */
  List<Command> commands();

  /** Those of its commands whose keys lead here from every other place. */
  default List<Command> everywhere() {
    return List.of();
  }

  /** Whether the reader stands beside it without being asked for, where there is room for both. */
  default boolean readsAlong() {
    return false;
  }

  /** The width it needs beside the reader, in sizes of ordinary words. */
  default double least() {
    return 40;
  }

  /** The person came here: load what is missing and put the focus where work begins. */
  void enter();

  /** The archive changed: show it. Called on the screen's thread. */
  void refresh();
}
