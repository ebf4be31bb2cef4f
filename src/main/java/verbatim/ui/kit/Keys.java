package verbatim.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Runs commands by their keys. The shell does so for every place; places need not. */
public final class Keys {
  private Keys() {}

  /**
   * Listens on a scene or node for the keys of these commands. What is being typed into a text
   * stays typing: there, only combinations with Shortcut or Alt and function keys are commands.
   */
  public static void listen(EventTarget where, Supplier<List<Command>> commands) {
    AtomicBoolean ran = new AtomicBoolean();
    where.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!(isPlain(event) && isText(event.getTarget())) && run(event, commands.get())) {
            ran.set(true);
            event.consume();
          }
        });
    where.addEventFilter(KeyEvent.KEY_RELEASED, event -> ran.set(false));
    // A command that goes to a text field must not leave its own letter there.
    where.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (ran.getAndSet(false)) {
            event.consume();
          }
        });
  }

  /** Escape leads from anywhere in a place, such as from a field, back to where its keys are. */
  public static void leadBack(Node place, Node home) {
    place.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !isWithin(event, home)) {
            home.requestFocus();
            event.consume();
          }
        });
  }

  private static boolean isWithin(KeyEvent event, Node home) {
    return event.getTarget() instanceof Node at
        && Stream.iterate(at, Objects::nonNull, Node::getParent).anyMatch(home::equals);
  }

  /** Whether a key could also be meant as typing. */
  public static boolean isPlain(KeyCombination key) {
    boolean modified =
        key.getShortcut() == KeyCombination.ModifierValue.DOWN
            || key.getControl() == KeyCombination.ModifierValue.DOWN
            || key.getAlt() == KeyCombination.ModifierValue.DOWN;
    return !modified && !key.getName().matches(".*F\\d+");
  }

  private static boolean run(KeyEvent event, List<Command> commands) {
    for (Command command : commands) {
      KeyCombination key = command.key();
      if (key != null && key.match(event) && command.enabled().getValue()) {
        command.run();
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
  }

  private static boolean isText(EventTarget target) {
    return (target instanceof TextInputControl text && text.isEditable())
        || (target instanceof ComboBoxBase<?> box && box.isEditable());
  }
}
