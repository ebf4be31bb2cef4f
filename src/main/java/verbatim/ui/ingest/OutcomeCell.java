package verbatim.ui.ingest;

import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verbatim.ingest.ImportOutcome;
import verbatim.ui.kit.Badge;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.WrappedCell;
import verbatim.wording.Faults;

/** What became of one file: its name, a word for it, and the reason when it was left out. */
final class OutcomeCell extends WrappedCell<ImportOutcome> {
  private final Texts texts;
  private final Label name = new Label();
  private final Label reason = new Label();
  private final Label folder = new Label();
  private final VBox words = new VBox(2);

  OutcomeCell(Texts texts) {
    this.texts = texts;
    getStyleClass().add("outcome");
    name.setMinWidth(Region.USE_PREF_SIZE);
    folder.getStyleClass().add("caption");
    folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    reason.getStyleClass().add("caption");
    reason.setWrapText(true);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
  }

  @Override
  protected void updateItem(ImportOutcome outcome, boolean empty) {
    super.updateItem(outcome, empty);
    if (empty || outcome == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(Objects.toString(outcome.file().getFileName(), outcome.file().toString()));
    Path parent = outcome.file().getParent();
    folder.setText(parent == null ? "" : parent.toString());
    HBox where = new HBox(8, name, folder);
    where.setAlignment(Pos.BASELINE_LEFT);
    words.getChildren().setAll(where);
    Badge badge =
        switch (outcome) {
          case ImportOutcome.Imported i -> new Badge(texts.say("ingest.imported"), "success");
          case ImportOutcome.AlreadyThere a -> new Badge(texts.say("ingest.already"));
          case ImportOutcome.Skipped s -> {
            reason.setText(why(s));
            words.getChildren().add(reason);
            yield new Badge(texts.say("ingest.skipped"), "warning");
          }
        };
    setAccessibleText(badge.getText() + ": " + name.getText());
    setGraphic(new HBox(words, badge));
  }

  /** The reason alone: the file stands above it. */
  private String why(ImportOutcome.Skipped skipped) {
    String sentence = new Faults(texts.localeProperty().get()).say(skipped);
    String file = skipped.file().toString();
    if (!sentence.startsWith(file)) {
      return sentence;
    }
    String why = sentence.substring(file.length()).replaceFirst("^[\\s\\u00a0\\u202f]*:\\s*", "");
    return why.substring(0, 1).toUpperCase(texts.localeProperty().get()) + why.substring(1);
  }
}
