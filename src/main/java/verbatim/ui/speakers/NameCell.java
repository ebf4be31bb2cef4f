package verbatim.ui.speakers;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Texts;

/** A name that awaits a person, and how many proposals bear it. */
final class NameCell extends ListCell<Awaiting> {
  private final Texts texts;
  private final Label name = new Label();
  private final Label number = new Label();
  private final HBox content = new HBox(8, name, number);

  NameCell(Texts texts) {
    this.texts = texts;
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    number.getStyleClass().add("caption");
    number.setMinWidth(USE_PREF_SIZE);
    content.getStyleClass().add("line");
    content.setMinWidth(0);
    content.setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Awaiting one, boolean empty) {
    super.updateItem(one, empty);
    if (empty || one == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(one.name());
    number.setText(String.valueOf(one.quotes()));
    setAccessibleText(texts.say("speakers.awaiting.name", one.name(), one.quotes()));
    setGraphic(content);
  }
}
