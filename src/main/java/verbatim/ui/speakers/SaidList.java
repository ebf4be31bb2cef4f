package verbatim.ui.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.article.Article;
import verbatim.time.Precision;
import verbatim.ui.kit.Calm;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.WrappedCell;
import verbatim.wording.MomentWords;

/** What somebody is quoted as saying, under headings of days or of sources; the reader follows. */
final class SaidList extends ListView<SaidList.Line> {
  private final Texts texts;

  /** So that the reader does not load every article that is only passed by. */
  private final Calm reader;

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
    getSelectionModel().selectedItemProperty().subscribe(line -> glance(line, navigator));
    setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        read(getSelectionModel().getSelectedItem(), navigator);
      }
    });
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        read(getSelectionModel().getSelectedItem(), navigator);
      }
    });
    texts.localeProperty().subscribe(l -> fill());
    reader =
        new Calm(() ->
            getItems().stream()
                .filter(Line.One.class::isInstance)
                .findFirst()
                .ifPresent(first -> glance(first, navigator)));
  }

  /** The reader shows the first of the quotes. */
  void follow() {
    reader.ask();
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

  /** Lets the reader follow, where it is in sight. */
  private static void glance(@Nullable Line line, Navigator navigator) {
    if (line instanceof Line.One one) {
      navigator.glance(Lead.to(one.said().quote().article(), one.said().quote().span()));
    }
  }

  private static void read(@Nullable Line line, Navigator navigator) {
    if (line instanceof Line.One one) {
      navigator.read(one.said().quote().article(), one.said().quote().span());
    }
  }

  private final class Cell extends WrappedCell<Line> {
    private final Label words = new Label();
    private final Label where = new Label();
    private final VBox content = new VBox(2, words, where);

    Cell() {
      words.getStyleClass().add("words");
      words.setWrapText(true);
      where.getStyleClass().add("caption");
      content.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().remove("heading");
      setText(null);
      setGraphic(null);
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
      setAccessibleText(words.getText() + ", " + where.getText());
    }
  }
}
