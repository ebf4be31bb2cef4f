package verbatim.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.article.Entry;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Theme;
import verbatim.wording.MomentWords;

/** What stands beside a paragraph: the times of its entries and who speaks in it. */
final class Margin implements IntFunction<Node> {
  private static final int MOST_NAMES = 3;

  private final OpenArticle open;
  private final List<String> speakers;
  private final Locale locale;
  private final double width;

  Margin(OpenArticle open, Locale locale, double width) {
    this.open = open;
    this.speakers = open.speakers();
    this.locale = locale;
    this.width = width;
  }

  @Override
  public Node apply(int paragraph) {
    VBox margin = new VBox(2);
    margin.getStyleClass().add("margin");
    margin.setAlignment(Pos.TOP_RIGHT);
    margin.setMinWidth(width);
    margin.setMaxWidth(width);
    margin.setPrefWidth(width);
    if (paragraph < open.set().paragraphs()) {
      TextSpan span = open.set().paragraph(paragraph);
      for (Entry entry : open.entriesIn(span)) {
        margin.getChildren().add(label(MomentWords.clock(entry.clock(), locale), "entry-time"));
      }
      open.quotesIn(span).stream()
          .filter(q -> q.status() != QuoteStatus.REJECTED && q.kind().isSpeech())
          .map(Quote::speakerName)
          .filter(name -> name != null)
          .distinct()
          .limit(MOST_NAMES)
          .forEach(name -> margin.getChildren().add(voice(name)));
    }
    return margin;
  }

  private Label voice(String name) {
    Label label = label(name, "voice-name");
    label.getStyleClass().add(Theme.colour("lane", speakers.indexOf(name)));
    label.setWrapText(true);
    return label;
  }

  private Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setMaxWidth(width - 16);
    label.setAlignment(Pos.TOP_RIGHT);
    return label;
  }
}
