package verbatim.ui.kit;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every key that does something, in groups. */
public final class KeyHelp extends FlowPane {
  /** Shows the commands that have keys under the headings of their groups. */
  public KeyHelp(Texts texts, Map<ObservableValue<String>, List<Command>> groups) {
    super(32, 16);
    getStyleClass().add("key-help");
    groups.forEach((heading, commands) -> {
      VBox group = new VBox();
      group.getStyleClass().add("group");
      Label title = new Label();
      title.textProperty().bind(heading);
      title.getStyleClass().add("strong");
      group.getChildren().add(title);
      for (Command command : commands) {
        if (command.key() != null) {
          group.getChildren().add(row(texts, command));
        }
      }
      if (group.getChildren().size() > 1) {
        getChildren().add(group);
      }
    });
  }

  private static HBox row(Texts texts, Command command) {
    Label name = new Label();
    name.textProperty().bind(texts.bind(command.id()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label key = new Label();
    key.textProperty().bind(texts.bindKeys(command));
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(8, name, between, key);
  }
}
