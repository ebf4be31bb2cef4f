package verbatim.ui.quotes;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.Quote;
import verbatim.ui.kit.Texts;

/** A row of the queue: the words, who is said to have said them, where, and how sure that is. */
final class QueueCell extends ListCell<QueuedQuote> {
  /** Height of every row, so that a list of any length is laid out at once. */
  static final double HEIGHT = 72;

  private final Texts texts;
  private final Label words = new Label();
  private final Label speaker = new Label();
  private final Label source = new Label();
  private final Region dot = new Region();
  private final VBox content;

  QueueCell(Texts texts) {
    this.texts = texts;
    words.getStyleClass().add("words");
    words.setWrapText(true);
    speaker.getStyleClass().addAll("small", "strong");
    source.getStyleClass().add("caption");
    source.setMinWidth(0);
    dot.getStyleClass().add("dot");
    HBox line = new HBox(6, dot, speaker, source);
    line.getStyleClass().add("line");
    HBox.setHgrow(source, Priority.ALWAYS);
    content = new VBox(2, words, line);
    content.setMinWidth(0);
    content.setPrefWidth(0);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable QueuedQuote row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Quote quote = row.quote();
    QuoteFinding finding = quote.finding();
    String name = quote.speakerName();
    words.setText(quote.text().replaceAll("\\s+", " "));
    speaker.setText(name == null ? texts.say("quotes.nobody") : name);
    source.setText(row.article().source().name());
    String band = finding == null ? "own" : Band.of(finding.confidence()).style();
    dot.getStyleClass().setAll("dot", band);
    setAccessibleText(
        speaker.getText() + ": " + words.getText() + ", " + row.article().source().name());
    setGraphic(content);
  }
}
