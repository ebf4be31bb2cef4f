package verbatim.ui.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import verbatim.article.Article;
import verbatim.time.Precision;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;
import verbatim.wording.MomentWords;

/** What somebody is quoted as saying, under headings of days or of sources; the reader follows. */
final class SaidList extends ListView<SaidList.Line> {
  /** Height of a quote of two lines, and of one line where the list is wide, in word sizes. */
  private static final double ROW = 5.8;

  private static final double LOW_ROW = 4.2;
  private static final double WIDE = 620;

  private final Texts texts;

  /** So that the reader does not load every article that is only passed by. */
  private final PauseTransition calm = new PauseTransition(Duration.millis(300));

  private List<Said> said = List.of();
  private boolean bySource;

  /** A heading or a quote. */
  sealed interface Line {
    /** What the quotes below it have in common. */
    record Heading(String words) implements Line {}

    /** A quote. */
    record One(Said said) implements Line {}
  }

  SaidList(Texts texts, Navigator navigator) {
    this.texts = texts;
    getStyleClass().add("said");
    setCellFactory(l -> new Cell());
    accessibleTextProperty().bind(texts.bind("speakers.said"));
    getSelectionModel().selectedItemProperty().subscribe(line -> read(line, navigator));
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        read(getSelectionModel().getSelectedItem(), navigator);
      }
    });
    texts.localeProperty().subscribe(l -> fill());
    widthProperty().map(w -> w.doubleValue() >= WIDE).subscribe(w -> refresh());
    calm.setOnFinished(e ->
        getItems().stream()
            .filter(Line.One.class::isInstance)
            .findFirst()
            .ifPresent(first -> read(first, navigator)));
  }

  /** The reader shows the first of the quotes. */
  void follow() {
    calm.playFromStart();
  }

  void show(List<Said> quotes) {
    if (!said.equals(quotes)) {
      said = quotes;
      fill();
    }
  }

  /** Puts the quotes under their sources, otherwise under their days. */
  void arrange(boolean sources) {
    bySource = sources;
    fill();
  }

  private void fill() {
    List<Line> lines = new ArrayList<>();
    List<Said> sorted =
        bySource
            ? said.stream().sorted(Comparator.comparing(s -> s.article().source().name())).toList()
            : said;
    String heading = "";
    for (Said one : sorted) {
      String words = bySource ? one.article().source().name() : when(one.article());
      if (!words.equals(heading)) {
        lines.add(new Line.Heading(words));
        heading = words;
      }
      lines.add(new Line.One(one));
    }
    getItems().setAll(lines);
  }

  private String when(Article article) {
    return article.published() == null
        ? texts.say("speakers.undated")
        : MomentWords.full(article.published().atMost(Precision.DAY), texts.localeProperty().get());
  }

  private static void read(@Nullable Line line, Navigator navigator) {
    if (line instanceof Line.One one) {
      navigator.read(one.said().quote().article(), one.said().quote().span());
    }
  }

  private final class Cell extends ListCell<Line> {
    private final Label words = new Label();
    private final Label where = new Label();
    private final VBox content = new VBox(2, words, where);

    Cell() {
      words.getStyleClass().add("words");
      content.setAlignment(Pos.CENTER_LEFT);
      where.getStyleClass().add("caption");
      content.setMinWidth(0);
      content.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().remove("heading");
      setText(null);
      setGraphic(null);
      setPrefHeight(USE_COMPUTED_SIZE);
      if (empty || line == null) {
        return;
      }
      switch (line) {
        case Line.Heading heading -> {
          setText(heading.words());
          getStyleClass().add("heading");
        }
        case Line.One one -> show(one.said());
      }
    }

    private void show(Said one) {
      boolean proposed = one.quote().isProposed();
      words.setText(one.quote().text().replaceAll("\\s+", " "));
      String place = bySource ? when(one.article()) : one.article().source().name();
      String open = proposed ? texts.say("speakers.proposed") + "  ·  " : "";
      where.setText(open + place + "  ·  " + one.article().title());
      setGraphic(content);
      boolean wide = SaidList.this.getWidth() >= WIDE;
      words.setWrapText(!wide);
      setPrefHeight(Math.ceil((wide ? LOW_ROW : ROW) * getFont().getSize()));
      setAccessibleText(words.getText() + ", " + where.getText());
    }
  }
}
