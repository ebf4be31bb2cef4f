package verbatim.ui.speakers;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verbatim.ui.kit.Texts;
import verbatim.wording.Words;

/** A small chart over time: a column per day, month or year, accepted below proposed. */
final class Columns extends VBox {
  private static final double HEIGHT = 72;
  private static final double WIDEST = 64;

  /** Room for the words below. */
  private static final double LEAST = 220;

  private final Texts texts;
  private final HBox columns = new HBox(1);
  private final Label first = new Label();
  private final Label last = new Label();
  private final Label vague = new Label();

  Columns(Texts texts) {
    super(4);
    this.texts = texts;
    getStyleClass().add("columns");
    columns.getStyleClass().add("row");
    columns.setMinHeight(HEIGHT);
    columns.setPrefHeight(HEIGHT);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox axis = new HBox(8, first, between, last);
    first.getStyleClass().add("caption");
    last.getStyleClass().add("caption");
    vague.getStyleClass().add("caption");
    vague.setWrapText(true);
    vague.managedProperty().bind(vague.textProperty().isNotEmpty());
    getChildren().addAll(columns, axis, vague);
  }

  void show(Course course) {
    columns.getChildren().clear();
    long most = course.columns().stream().mapToLong(Course.Column::all).max().orElse(1);
    course.columns().forEach(c -> columns.getChildren().add(column(c, most)));
    setMaxWidth(Math.max(LEAST, course.columns().size() * WIDEST));
    boolean any = !course.columns().isEmpty();
    first.setText(any ? words(course.columns().getFirst()) : "");
    last.setText(course.columns().size() > 1 ? words(course.columns().getLast()) : "");
    vague.setText(course.vague() == 0 ? "" : texts.say("speakers.vague", course.vague()));
    columns.setVisible(any);
    columns.setManaged(any);
  }

  private VBox column(Course.Column column, long most) {
    VBox box =
        new VBox(
            piece("proposed", column.proposed(), most), piece("accepted", column.accepted(), most));
    box.getStyleClass().add("column");
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    String sentence =
        texts.say("speakers.share", words(column), column.accepted(), column.proposed());
    box.setAccessibleText(sentence);
    Tooltip.install(box, new Tooltip(sentence));
    return box;
  }

  /** In little room: {@code 29 janv. 2017}, {@code Jan 2017} or {@code 2017}. */
  private String words(Course.Column column) {
    boolean french = Words.isFrench(texts.localeProperty().get());
    String pattern =
        switch (column.when().precision()) {
          case YEAR -> "yyyy";
          case MONTH -> "LLL yyyy";
          case DAY, MINUTE -> "d MMM yyyy";
        };
    return DateTimeFormatter.ofPattern(pattern, french ? Locale.FRANCE : Locale.UK)
        .format(column.when().start());
  }

  private static Region piece(String style, long number, long most) {
    Region piece = new Region();
    piece.getStyleClass().add(style);
    double height = number == 0 ? 0 : Math.max(2, number * HEIGHT / most);
    piece.setMinHeight(height);
    piece.setMaxHeight(height);
    return piece;
  }
}
