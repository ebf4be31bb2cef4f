package verbatim.ui.speakers;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.speaker.Likeness;
import verbatim.ui.kit.Texts;

/** A name that awaits a person: becomes a new one, or another name of somebody known. */
final class NameCell extends ListCell<SpeakersModel.Awaiting> {
  private final SpeakersModel model;
  private final Texts texts;
  private final Label name = new Label();
  private final FlowPane choices = new FlowPane(8, 4);
  private final VBox content = new VBox(4, name, choices);

  NameCell(SpeakersModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    content.setMinWidth(0);
    content.setPrefWidth(0);
  }

  @Override
  protected void updateItem(SpeakersModel.@Nullable Awaiting one, boolean empty) {
    super.updateItem(one, empty);
    if (empty || one == null) {
      setGraphic(null);
      return;
    }
    name.setText(texts.say("speakers.awaiting.name", one.name(), one.quotes()));
    choices.getChildren().clear();
    for (Likeness.Candidate candidate : one.candidates()) {
      Button is = button(texts.say("speakers.awaiting.is", candidate.person().name()));
      is.setOnAction(e -> model.addVariant(candidate.person(), one.name()));
      choices.getChildren().add(is);
    }
    Button create = button(texts.say("speakers.awaiting.create"));
    create.setAccessibleText(create.getText() + ", " + one.name());
    create.setOnAction(e -> model.create(one.name()));
    choices.getChildren().add(create);
    setGraphic(content);
  }

  private static Button button(String words) {
    Button button = new Button(words);
    button.getStyleClass().add("small");
    return button;
  }
}
