package verbatim.ui.ingest;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verbatim.ingest.ImportOutcome;
import verbatim.ui.kit.Badge;
import verbatim.ui.kit.Texts;
import verbatim.wording.Faults;

/** What became of one file: its name, a word for it, and the reason when it was left out. */
final class OutcomeCell extends ListCell<ImportOutcome> {
  private final Texts texts;
  private final Label name = new Label();
  private final Label reason = new Label();
  private final VBox words = new VBox(2, name);

  OutcomeCell(Texts texts) {
    this.texts = texts;
    name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    reason.getStyleClass().add("caption");
    reason.setWrapText(true);
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
    name.setText(outcome.file().getFileName().toString());
    words.getChildren().setAll(name);
    Badge badge =
        switch (outcome) {
          case ImportOutcome.Imported i -> new Badge(texts.say("ingest.imported"), "success");
          case ImportOutcome.AlreadyThere a -> new Badge(texts.say("ingest.already"));
          case ImportOutcome.Skipped s -> {
            reason.setText(new Faults(texts.localeProperty().get()).say(s));
            words.getChildren().add(reason);
            yield new Badge(texts.say("ingest.skipped"), "warning");
          }
        };
    setAccessibleText(badge.getText() + ": " + name.getText());
    HBox row = new HBox(12, words, badge);
    row.maxWidthProperty().bind(getListView().widthProperty().subtract(40));
    setGraphic(row);
  }
}
