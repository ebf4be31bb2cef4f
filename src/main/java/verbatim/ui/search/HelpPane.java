package verbatim.ui.search;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import verbatim.ui.kit.Texts;

/** What can be written in the field, one line each. */
final class HelpPane extends VBox {
  private static final List<String> TOPICS =
      List.of(
          "phrase", "exact", "all", "any", "not", "prefix", "fuzzy", "near", "speaker", "said",
          "source", "date", "tag", "has");

  HelpPane(Texts texts) {
    getStyleClass().add("search-help");
    Label title = new Label(texts.say("search.help"));
    title.getStyleClass().add("search-help-title");
    GridPane lines = new GridPane();
    lines.getStyleClass().add("search-help-lines");
    for (int i = 0; i < TOPICS.size(); i++) {
      Label example = new Label(texts.say("search.help." + TOPICS.get(i) + ".example"));
      example.getStyleClass().add("search-help-example");
      Label meaning = new Label(texts.say("search.help." + TOPICS.get(i)));
      meaning.setWrapText(true);
      meaning.setMaxWidth(340);
      lines.addRow(i, example, meaning);
    }
    Label note = new Label(texts.say("search.help.note"));
    note.getStyleClass().add("search-help-note");
    note.setWrapText(true);
    note.setMaxWidth(540);
    getChildren().setAll(title, lines, note);
  }
}
