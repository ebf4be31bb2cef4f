package verbatim.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Runs commands by their keys. The shell does so for every place; places need not. */
public final class Keys {
  private Keys() {}

  /**
   * Listens on a node for the keys of these commands. What is being typed into a text stays typing:
   * there, only combinations with Shortcut, Alt or a function key are commands.
   */
  public static void listen(Node node, Supplier<List<Command>> commands) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!event.isConsumed() && run(event, commands.get())) {
            event.consume();
          }
        });
  }

  private static boolean run(KeyEvent event, List<Command> commands) {
    if (isTyping(event)) {
      return false;
    }
    for (Command command : commands) {
      KeyCombination key = command.key();
      if (key != null && key.match(event) && command.enabled().getValue()) {
        command.run();
        return true;
      }
    }
    return false;
  }

  private static boolean isTyping(KeyEvent event) {
    boolean inText =
        event.getTarget() instanceof Node node
            && node.getScene() != null
            && node.getScene().getFocusOwner() instanceof TextInputControl text
            && text.isEditable();
    boolean plain =
        !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
    return inText && plain;
  }
}
