package verbatim.ui.quotes;

import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.Quote;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.WrappedCell;

/** A row of the queue: who is said to have said it, where, how sure that is, and the words. */
final class QueueCell extends WrappedCell<QueuedQuote> {
  private final Texts texts;
  private final Label words = new Label();
  private final Label speaker = new Label();
  private final Label source = new Label();
  private final Label sure = new Label();
  private final Region dot = new Region();
  private final VBox content;

  QueueCell(Texts texts) {
    this.texts = texts;
    words.getStyleClass().add("words");
    words.setWrapText(true);
    speaker.getStyleClass().add("strong");
    source.getStyleClass().add("caption");
    source.setMinWidth(0);
    // What the name leaves over, so that the name is cut last.
    source.setPrefWidth(0);
    source.setMaxWidth(Double.MAX_VALUE);
    sure.getStyleClass().add("caption");
    sure.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(6, speaker, source, sure, dot);
    line.getStyleClass().add("line");
    HBox.setHgrow(source, Priority.ALWAYS);
    content = new VBox(2, line, words);
    content.setMinWidth(0);
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
    if (finding == null) {
      sure.setText("");
      dot.getStyleClass().setAll("dot", "own");
    } else {
      sure.setText(texts.say("quotes.percent", finding.confidence()));
      dot.getStyleClass().setAll("dot", Band.of(finding.confidence()).style());
    }
    setAccessibleText(
        String.format(
            Locale.ROOT,
            "%s: %s, %s %s",
            speaker.getText(),
            words.getText(),
            source.getText(),
            sure.getText()));
    setGraphic(content);
  }
}
