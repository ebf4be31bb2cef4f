package verbatim.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A field above a list: letters narrow the list, arrows go through it, Enter chooses. The first
 * line that fits is marked, so that Enter takes what is seen.
 *
 * @param <T> what is chosen
 */
public final class ChoiceList<T> extends VBox {
  private static final double ROW = 32;
  private static final int ROWS = 10;

  private final Function<T, String> words;
  private final TextField field = new TextField();
  private final ListView<T> list = new ListView<>();
  private final Label none = new Label();
  private final Consumer<T> chosen;
  private Function<String, List<T>> matching = typed -> List.of();

  /**
   * Nothing to choose from yet.
   *
   * @param prompt message key of what is asked for
   * @param words how a choice reads
   */
  public ChoiceList(Texts texts, String prompt, Function<T, String> words, Consumer<T> chosen) {
    super(8);
    this.words = words;
    this.chosen = chosen;
    getStyleClass().add("choices");
    field.promptTextProperty().bind(texts.bind(prompt));
    field.accessibleTextProperty().bind(texts.bind(prompt));
    field.textProperty().subscribe(typed -> narrow(typed));
    none.textProperty().bind(texts.bind("kit.choices.none"));
    none.getStyleClass().add("muted");
    list.setPlaceholder(none);
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setCellFactory(l -> new Cell());
    list.setOnMouseClicked(e -> choose());
    getChildren().addAll(field, list);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /**
   * Begins.
   *
   * @param among what to offer for the letters typed so far, best first
   */
  public void open(Function<String, List<T>> among) {
    matching = among;
    field.clear();
    narrow("");
    field.requestFocus();
  }

  private void narrow(String typed) {
    list.getItems().setAll(matching.apply(typed));
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(Math.clamp(list.getItems().size(), 1, ROWS) * ROW + 2);
  }

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    int last = list.getItems().size() - 1;
    switch (event.getCode()) {
      case KeyCode.DOWN -> mark(Math.min(at + 1, last));
      case KeyCode.UP -> mark(Math.max(at - 1, 0));
      case KeyCode.PAGE_DOWN -> mark(Math.min(at + ROWS, last));
      case KeyCode.PAGE_UP -> mark(Math.max(at - ROWS, 0));
      case KeyCode.ENTER -> choose();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void mark(int index) {
    list.getSelectionModel().select(index);
    list.scrollTo(Math.max(0, index - ROWS / 2));
  }

  private void choose() {
    T choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      chosen.accept(choice);
    }
  }

  private final class Cell extends ListCell<T> {
    @Override
    protected void updateItem(@Nullable T choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(empty || choice == null ? null : words.apply(choice));
    }
  }
}
