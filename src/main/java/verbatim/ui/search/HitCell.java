package verbatim.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import verbatim.article.Article;
import verbatim.search.Snippet;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;
import verbatim.ui.kit.WrappedCell;
import verbatim.wording.MomentWords;

/** One article found: who published it and when, its title, the passages that match. */
final class HitCell extends WrappedCell<Found> {
  private static final int MOST_SNIPPETS = 2;

  private final Texts texts;
  private final Region dot = new Region();
  private final Label source = new Label();
  private final Label date = new Label();
  private final Text title = new Text();
  private final VBox snippets = new VBox();
  private final VBox box;

  HitCell(Texts texts) {
    this.texts = texts;
    getStyleClass().add("hit");
    dot.getStyleClass().add("source-dot");
    source.getStyleClass().add("hit-source");
    source.setMinWidth(0);
    date.getStyleClass().add("hit-date");
    date.setMinWidth(USE_PREF_SIZE);
    title.getStyleClass().add("hit-title");
    snippets.getStyleClass().add("hit-snippets");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(dot, source, gap, date);
    head.getStyleClass().add("hit-head");
    head.setAlignment(Pos.CENTER_LEFT);
    box = new VBox(head, new TextFlow(title), snippets);
    box.getStyleClass().add("hit-box");
  }

  @Override
  protected void updateItem(@Nullable Found found, boolean empty) {
    super.updateItem(found, empty);
    if (empty || found == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Article article = found.article();
    dot.getStyleClass().setAll("source-dot", Theme.source(article.source().id()));
    source.setText(article.source().name());
    date.setText(date(article.published()));
    title.setText(article.title());
    List<Node> flows = new ArrayList<>();
    found.hit().snippets().stream().limit(MOST_SNIPPETS).forEach(s -> flows.add(snippet(s, found)));
    snippets.getChildren().setAll(flows);
    setGraphic(box);
    setAccessibleText(
        texts.say("search.hit", article.title(), article.source().name(), date.getText()));
  }

  private String date(@Nullable Moment published) {
    return published == null
        ? texts.say("search.undated")
        : MomentWords.full(published, texts.localeProperty().get());
  }

  private Node snippet(Snippet snippet, Found found) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("snippet");
    Clip clip = Clip.of(snippet);
    String line = clip.text();
    int at = 0;
    for (TextSpan mark : clip.marks()) {
      add(flow, line.substring(at, mark.start()), "snippet-text");
      add(flow, mark.in(line), "snippet-mark");
      at = mark.end();
    }
    add(flow, line.substring(at), "snippet-text");
    if (snippet.quote() == null) {
      return flow;
    }
    String speaker = found.speakers().get(snippet.quote());
    Label badge = new Label(speaker == null ? texts.say("search.nobody") : speaker);
    badge.getStyleClass().addAll("quote-badge", speaker == null ? "nobody" : "somebody");
    VBox quoted = new VBox(flow, badge);
    quoted.getStyleClass().add("snippet-quote");
    return quoted;
  }

  private static void add(TextFlow flow, String words, String style) {
    if (!words.isEmpty()) {
      Text text = new Text(words);
      text.getStyleClass().add(style);
      flow.getChildren().add(text);
    }
  }
}
