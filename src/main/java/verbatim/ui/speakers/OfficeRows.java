package verbatim.ui.speakers;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** The offices of a person: title, begin and end of each. */
final class OfficeRows extends VBox {
  private final Texts texts;
  private final Runnable changed;
  private final VBox rows = new VBox(8);

  OfficeRows(Texts texts, Runnable changed) {
    super(8);
    this.texts = texts;
    this.changed = changed;
    Button add = new Button(null, Icons.of("fth-plus"));
    add.textProperty().bind(texts.bind("speakers.office.add"));
    add.getStyleClass().addAll("quiet", "small");
    add.setOnAction(e -> {
      Row row = new Row(new Draft.Held("", "", ""));
      rows.getChildren().add(row);
      row.title.requestFocus();
      changed.run();
    });
    getChildren().addAll(rows, add);
  }

  void fill(List<Draft.Held> offices) {
    rows.getChildren().setAll(offices.stream().map(Row::new).toList());
  }

  /** What is typed; rows without a word are none. */
  List<Draft.Held> held() {
    return rows.getChildren().stream()
        .map(r -> ((Row) r).held())
        .filter(h -> !h.equals(new Draft.Held("", "", "")))
        .collect(Collectors.toList());
  }

  private final class Row extends VBox {
    private final TextField title;
    private final TextField since;
    private final TextField until;

    Row(Draft.Held held) {
      super(4);
      title = field("speakers.office.title", held.title());
      since = field("speakers.office.since", held.since());
      until = field("speakers.office.until", held.until());
      Button remove = new Button(null, Icons.of("fth-x"));
      remove.getStyleClass().addAll("quiet", "button-icon");
      remove.accessibleTextProperty().bind(texts.bind("speakers.office.remove"));
      remove.setOnAction(e -> {
        rows.getChildren().remove(this);
        changed.run();
      });
      HBox.setHgrow(title, Priority.ALWAYS);
      HBox.setHgrow(since, Priority.ALWAYS);
      HBox.setHgrow(until, Priority.ALWAYS);
      HBox dates = new HBox(4, since, new Label("–"), until);
      dates.getStyleClass().add("line");
      getChildren().addAll(new HBox(4, title, remove), dates);
    }

    Draft.Held held() {
      return new Draft.Held(
          title.getText().strip(), since.getText().strip(), until.getText().strip());
    }

    private TextField field(String key, String words) {
      TextField field = new TextField(words);
      field.promptTextProperty().bind(texts.bind(key));
      field.accessibleTextProperty().bind(texts.bind(key));
      field.setPrefColumnCount(8);
      field.textProperty().subscribe((was, now) -> changed.run());
      return field;
    }
  }
}
