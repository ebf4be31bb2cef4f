package verbatim.ui.speakers;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Texts;

/** A person, the latest office, and how often they are quoted. */
final class PersonCell extends ListCell<SpeakersModel.Row> {
  private final Texts texts;
  private final Label name = new Label();
  private final Label office = new Label();
  private final Label counts = new Label();
  private final VBox content;

  PersonCell(Texts texts) {
    this.texts = texts;
    name.getStyleClass().add("strong");
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    counts.getStyleClass().add("caption");
    counts.setMinWidth(USE_PREF_SIZE);
    office.getStyleClass().add("caption");
    HBox line = new HBox(8, name, counts);
    line.getStyleClass().add("line");
    content = new VBox(2, line, office);
    content.setMinWidth(0);
    content.setPrefWidth(0);
  }

  @Override
  protected void updateItem(SpeakersModel.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(row.person().name());
    counts.setText(String.valueOf(row.quotes()));
    String held = row.person().offices().isEmpty() ? "" : row.person().offices().getLast().title();
    String said =
        Stream.of(
                row.accepted() == 0 ? "" : texts.say("speakers.row.accepted", row.accepted()),
                row.proposed() == 0 ? "" : texts.say("speakers.row.proposed", row.proposed()))
            .filter(w -> !w.isEmpty())
            .collect(Collectors.joining(" · "));
    office.setText(held.isEmpty() ? said : held);
    setAccessibleText(name.getText() + ", " + said);
    setGraphic(content);
  }
}
