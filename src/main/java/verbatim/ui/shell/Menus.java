package verbatim.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Keys;
import verbatim.ui.kit.Texts;

/** Makes menus from the commands. */
final class Menus {
  private final Texts texts;

  Menus(Texts texts) {
    this.texts = texts;
  }

  /** A menu with a message key as its name; between the groups are lines. */
  Menu of(String name, List<List<Command>> groups) {
    Menu menu = new Menu();
    menu.textProperty().bind(texts.bind(name));
    for (List<Command> group : groups) {
      if (!menu.getItems().isEmpty() && !group.isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      group.forEach(command -> menu.getItems().add(item(command)));
    }
    return menu;
  }

  private MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    KeyCombination key = command.key();
    if (key == null || !Keys.isPlain(key)) {
      item.textProperty().bind(texts.bind(command.id()));
      item.setAccelerator(key);
    } else {
      // As an accelerator, a single letter would be taken away from whoever types it.
      item.textProperty().bind(texts.bindName(command));
    }
    String icon = command.icon();
    if (icon != null) {
      item.setGraphic(Icons.of(icon));
    }
    item.disableProperty()
        .bind(
            Bindings.createBooleanBinding(() -> !command.enabled().getValue(), command.enabled()));
    item.setOnAction(e -> command.run());
    return item;
  }
}
