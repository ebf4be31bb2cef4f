package verbatim.ui.speakers;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verbatim.ui.kit.Command;

/** An answer with its key and its reason. A button's label would not break into lines. */
final class Choice extends HBox {
  private final Command command;

  Choice(Command command, String keys, String name, String why) {
    super(12);
    this.command = command;
    Label key = new Label(keys);
    key.getStyleClass().add("key");
    key.setMinWidth(USE_PREF_SIZE);
    Label words = new Label(name);
    words.getStyleClass().add("strong");
    words.setMinWidth(0);
    Label reason = new Label(why);
    reason.getStyleClass().add("caption");
    reason.setWrapText(true);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    VBox both = new VBox(2, words, reason);
    HBox.setHgrow(both, Priority.ALWAYS);
    getChildren().addAll(key, both);
    getStyleClass().addAll("choice", "line");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(name + ", " + why + ", " + keys);
    setOnMouseClicked(e -> command.run());
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
        command.run();
        e.consume();
      }
    });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      command.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
