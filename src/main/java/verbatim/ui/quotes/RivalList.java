package verbatim.ui.quotes;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verbatim.ui.kit.Texts;

/** Who else may have spoken, each with its key, how likely that is, and the words that say so. */
final class RivalList extends VBox {
  private static final int MOST = 3;

  private final QuotesModel model;
  private final Texts texts;

  RivalList(QuotesModel model, Texts texts) {
    super(4);
    this.model = model;
    this.texts = texts;
    getStyleClass().add("rivals");
    managedProperty().bind(visibleProperty());
  }

  void show(List<Passage.Rival> rivals) {
    getChildren().clear();
    for (int i = 0; i < Math.min(MOST, rivals.size()); i++) {
      getChildren().add(row(i + 1, rivals.get(i)));
    }
    setVisible(!rivals.isEmpty());
  }

  private Button row(int number, Passage.Rival rival) {
    Label key = new Label(String.valueOf(number));
    key.getStyleClass().add("key");
    key.setMinWidth(USE_PREF_SIZE);
    Label name = new Label(rival.speaker());
    name.getStyleClass().add("strong");
    Label why =
        new Label(
            texts.say("quotes.rival", rival.words(), texts.say("quotes.rule." + rival.rule())));
    why.getStyleClass().add("caption");
    why.setMinWidth(0);
    why.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(why, Priority.ALWAYS);
    Label sure = new Label(texts.say("quotes.percent", rival.confidence()));
    sure.getStyleClass().add("caption");
    sure.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(8, key, name, why, sure);
    line.getStyleClass().add("line");
    Button button = new Button(null, line);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("quiet", "rival");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setAccessibleText(
        texts.say("quotes.rival." + number) + ": " + rival.speaker() + ", " + why.getText());
    line.prefWidthProperty().bind(button.widthProperty().subtract(16));
    button.setOnAction(e -> model.choose(number));
    return button;
  }
}
