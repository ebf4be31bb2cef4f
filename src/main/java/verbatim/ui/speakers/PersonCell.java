package verbatim.ui.speakers;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Texts;

/** A person and how often they are quoted. */
final class PersonCell extends ListCell<SpeakersModel.Row> {
  private final Texts texts;
  private final Label name = new Label();
  private final Label counts = new Label();
  private final HBox content = new HBox(8, name, counts);

  PersonCell(Texts texts) {
    this.texts = texts;
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    counts.getStyleClass().add("caption");
    counts.setMinWidth(USE_PREF_SIZE);
    content.setMinWidth(0);
    content.setPrefWidth(0);
  }

  @Override
  protected void updateItem(SpeakersModel.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    name.setText(row.person().name());
    counts.setText(texts.say("speakers.row", row.accepted(), row.proposed()));
    setGraphic(content);
  }
}
