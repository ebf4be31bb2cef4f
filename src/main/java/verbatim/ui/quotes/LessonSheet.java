package verbatim.ui.quotes;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.Lesson;
import verbatim.annotation.Prospect;
import verbatim.annotation.Revision;
import verbatim.ui.kit.Texts;
import verbatim.wording.LessonReasons;

/** Which open proposals would change and why, to be adopted together or not at all. */
final class LessonSheet extends VBox {
  private static final double ROW = 76;
  private static final int ROWS = 5;

  private final Texts texts;
  private final Runnable left;
  private final Label title = new Label();
  private final Label says = new Label();
  private final ListView<Revision> list = new ListView<>();
  private final Button adopt = new Button();
  private final Button cancel = new Button();

  LessonSheet(Texts texts, Runnable left) {
    super(12);
    this.texts = texts;
    this.left = left;
    getStyleClass().addAll("sheet", "lessons");
    title.getStyleClass().add("title");
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    says.getStyleClass().add("muted");
    list.setCellFactory(l -> new Cell());
    list.setFixedCellSize(ROW);
    list.accessibleTextProperty().bind(texts.bind("quotes.lesson.list"));
    adopt.getStyleClass().add("accent");
    cancel.textProperty().bind(texts.bind("quotes.lesson.later"));
    cancel.setOnAction(e -> left.run());
    getChildren().addAll(title, says, list, new HBox(8, adopt, cancel));
  }

  /** Shows what would change. */
  void open(@Nullable Prospect found, Consumer<Lesson> adopted) {
    boolean any = found != null && found.total() > 0;
    list.setVisible(any);
    list.setManaged(any);
    adopt.setVisible(any);
    adopt.setManaged(any);
    if (found == null) {
      title.setText(texts.say("quotes.lesson.says", 0));
      says.setText(texts.say("quotes.lesson.none"));
      cancel.requestFocus();
      return;
    }
    title.setText(texts.say("quotes.lesson.says", found.total()));
    says.setText(texts.say("quotes.lesson.why", found.lesson().decisions()));
    list.getItems().setAll(found.first());
    list.setPrefHeight(Math.min(ROWS, found.first().size()) * ROW + 2);
    adopt.setText(texts.say("quotes.lesson.adopt", found.total()));
    adopt.setOnAction(e -> {
      left.run();
      adopted.accept(found.lesson());
    });
    adopt.requestFocus();
  }

  private final class Cell extends ListCell<Revision> {
    private final Label words = new Label();
    private final Label change = new Label();
    private final Label reason = new Label();
    private final VBox content = new VBox(2, words, change, reason);

    Cell() {
      words.getStyleClass().add("words");
      change.getStyleClass().add("strong");
      reason.getStyleClass().add("caption");
      reason.setWrapText(true);
      content.setMinWidth(0);
      content.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Revision one, boolean empty) {
      super.updateItem(one, empty);
      if (empty || one == null) {
        setGraphic(null);
        return;
      }
      words.setText(one.quote().text().replaceAll("\\s+", " "));
      QuoteFinding finding = one.quote().finding();
      double was = finding == null ? 0 : finding.confidence();
      String now = name(one.speaker());
      String before = name(one.quote().speakerName());
      change.setText(
          now.equals(before)
              ? texts.say("quotes.lesson.same", now, was, one.confidence())
              : texts.say("quotes.lesson.other", before, now, was, one.confidence()));
      reason.setText(LessonReasons.sentence(one, texts.localeProperty().get()));
      setAccessibleText(words.getText() + ", " + change.getText() + ", " + reason.getText());
      setGraphic(content);
    }

    private String name(@Nullable String name) {
      return name == null ? texts.say("quotes.nobody") : name;
    }
  }
}
