package verbatim.ui.reader;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import verbatim.text.FoldedText;

/** Asks for a word or two beside a selection, completing what is known already. */
final class Asker extends VBox {
  private static final int ROWS = 6;
  private static final double ROW = 32;

  private final TextField field = new TextField();
  private final ObservableList<String> known = FXCollections.observableArrayList();
  private final FilteredList<String> fitting = new FilteredList<>(known);
  private final ListView<String> list = new ListView<>(fitting);
  private final Consumer<String> answered;

  /**
   * Asks.
   *
   * @param answered hears what was typed or chosen
   * @param done told when it is over, answered or not
   */
  Asker(String prompt, Consumer<String> answered, Runnable done) {
    super(8);
    getStyleClass().addAll("sheet", "asker");
    this.answered =
        answer -> {
          done.run();
          answered.accept(answer);
        };
    Label label = new Label(prompt);
    label.getStyleClass().add("strong");
    label.setLabelFor(field);
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.getStyleClass().addAll("dense", "edge-to-edge");
    list.setOnMouseClicked(e -> choose());
    field.textProperty().subscribe(this::narrow);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (press(e.getCode(), done)) {
            e.consume();
          }
        });
    getChildren().addAll(label, field, list);
    narrow("");
  }

  /** Offers these for completion. */
  void offer(Set<String> words) {
    known.setAll(List.copyOf(words));
    narrow(field.getText());
  }

  /** Puts the keyboard into the field. */
  void begin() {
    field.requestFocus();
  }

  private boolean press(KeyCode key, Runnable done) {
    switch (key) {
      case ESCAPE -> done.run();
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> choose();
      default -> {
        return false;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    return true;
  }

  /** What is marked in the list, else the word that was typed as it is known, else as typed. */
  private void choose() {
    String chosen = list.getSelectionModel().getSelectedItem();
    String typed = FoldedText.fold(field.getText().strip());
    answered.accept(
        chosen != null
            ? chosen
            : known.stream()
                .filter(w -> FoldedText.fold(w).equals(typed))
                .findFirst()
                .orElse(field.getText()));
  }

  private void narrow(String typed) {
    String key = FoldedText.fold(typed.strip());
    list.getSelectionModel().clearSelection();
    fitting.setPredicate(w -> FoldedText.fold(w).contains(key));
    list.setPrefHeight(Math.min(ROWS, fitting.size()) * ROW + 2);
    list.setVisible(!fitting.isEmpty());
    list.setManaged(!fitting.isEmpty());
  }
}
