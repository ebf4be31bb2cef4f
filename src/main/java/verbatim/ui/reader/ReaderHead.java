package verbatim.ui.reader;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.article.Article;
import verbatim.article.DateOrigin;
import verbatim.time.Moment;
import verbatim.time.Precision;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;
import verbatim.wording.DateWords;
import verbatim.wording.MomentWords;

/** Above the text: who published it, what it is called, when, by whom, and from which file. */
final class ReaderHead extends VBox {
  private static final int SHORT = 12;

  private final Texts texts;
  private final Label source = label("reader-source");
  private final Label title = label("title");
  private final Label date = label("reader-date");
  private final Label author = label("muted");
  private final Label file = label("caption");
  private final Label broken = label("caption");
  private final Button day = new Button();

  /** Shows nothing yet. */
  ReaderHead(Texts texts, Runnable askDay) {
    super(4);
    this.texts = texts;
    getStyleClass().add("reader-head");
    day.setGraphic(Icons.of("fth-calendar"));
    day.getStyleClass().add("quiet");
    day.textProperty().bind(texts.bind("reader.setDay"));
    day.setOnAction(e -> askDay.run());
    FlowPane facts = new FlowPane(12, 2, date, day, author);
    facts.setRowValignment(javafx.geometry.VPos.CENTER);
    // A flow is never narrower than its widest word by itself, and would push the page aside.
    facts.setMinWidth(0);
    date.maxWidthProperty().bind(facts.widthProperty());
    getChildren().addAll(source, title, facts, file, broken);
  }

  /** The button that asks for the day. */
  Button day() {
    return day;
  }

  /** Shows the facts of an article; says how often an endless line was broken to show it. */
  void show(Article article, boolean lacksDay, int breaks) {
    Locale locale = texts.localeProperty().get();
    source.setText(article.source().name());
    title.setText(article.title());
    date.setText(when(article.published(), article.dateOrigin(), locale));
    shown(author, article.author());
    file.setText(texts.say("reader.file", article.file(), article.sha256().substring(0, SHORT)));
    file.setTooltip(new Tooltip(texts.say("reader.sha256", article.sha256())));
    shown(broken, breaks == 0 ? null : texts.say("reader.broken", breaks));
    day.setVisible(lacksDay);
    day.setManaged(lacksDay);
  }

  private String when(@Nullable Moment published, @Nullable DateOrigin origin, Locale locale) {
    if (published == null) {
      return texts.say("reader.noDate");
    }
    String words = MomentWords.full(published, locale);
    String precise =
        published.precision() == Precision.MONTH
            ? texts.say("reader.monthOnly", words)
            : published.precision() == Precision.YEAR ? texts.say("reader.yearOnly", words) : words;
    return origin == null
        ? precise
        : texts.say("reader.dated", precise, DateWords.origin(origin, locale));
  }

  private static void shown(Label label, @Nullable String words) {
    label.setText(words == null ? "" : words);
    label.setVisible(words != null);
    label.setManaged(words != null);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
