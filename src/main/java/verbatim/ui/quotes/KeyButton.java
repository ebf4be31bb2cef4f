package verbatim.ui.quotes;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** A command as a button that shows its key. */
final class KeyButton extends Button {
  private final Label words = new Label();

  KeyButton(Command command, Texts texts) {
    this(command, texts, texts.bindKeys(command));
  }

  /**
   * The button.
   *
   * @param keys what it shows as its key
   */
  KeyButton(Command command, Texts texts, ObservableStringValue keys) {
    words.textProperty().bind(texts.bind(command.id()));
    if (command.icon() != null) {
      words.setGraphic(Icons.of(command.icon()));
    }
    Label key = new Label();
    key.textProperty().bind(keys);
    key.getStyleClass().add("key");
    HBox content = new HBox(8, words, key);
    content.getStyleClass().add("key-button");
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMinWidth(USE_PREF_SIZE);
    accessibleTextProperty().bind(words.textProperty().concat(", ").concat(keys));
    disableProperty().bind(new NotNow(command));
    setOnAction(e -> command.run());
  }

  /** Shows the words without the icon, where there is little room. */
  void setNarrow(boolean narrow) {
    words.setContentDisplay(narrow ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT);
  }

  /** True while the command cannot be done. */
  private static final class NotNow extends javafx.beans.binding.BooleanBinding {
    private final Command command;

    NotNow(Command command) {
      this.command = command;
      bind(command.enabled());
    }

    @Override
    protected boolean computeValue() {
      return !command.enabled().getValue();
    }
  }
}
