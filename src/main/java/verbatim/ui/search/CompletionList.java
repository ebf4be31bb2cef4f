package verbatim.ui.search;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import verbatim.search.Completion;
import verbatim.ui.kit.Texts;

/**
 * What may follow in the query, below the field. It never takes the focus: the field goes on
 * receiving the keys and moves the choice.
 */
final class CompletionList extends ListView<Completion> {
  private static final double ROW = 32;
  private static final double WIDTH = 320;

  private final SearchModel model;
  private final TextField field;

  CompletionList(SearchModel model, Texts texts, TextField field) {
    super(model.completions());
    this.model = model;
    this.field = field;
    getStyleClass().add("completions");
    setManaged(false);
    setVisible(false);
    setFocusTraversable(false);
    setFixedCellSize(ROW);
    accessibleTextProperty().bind(texts.bind("search.completions"));
    setCellFactory(l -> new Row(texts));
    model.completions().subscribe(this::place);
    field.focusedProperty().subscribe(f -> place());
    setOnMousePressed(e -> accept());
  }

  /** Moves the choice; false when there is nothing to choose from. */
  boolean move(int by) {
    if (!isVisible()) {
      return false;
    }
    int size = model.completions().size();
    int at = getSelectionModel().getSelectedIndex();
    int next = at < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(at + by, size);
    getSelectionModel().select(next);
    scrollTo(Math.max(0, next - 3));
    return true;
  }

  boolean hasChoice() {
    return isVisible() && getSelectionModel().getSelectedItem() != null;
  }

  /** Takes the chosen completion, or the first; false when there is none. */
  boolean accept() {
    if (!isVisible()) {
      return false;
    }
    Completion chosen = getSelectionModel().getSelectedItem();
    int caret = model.accept(chosen == null ? model.completions().getFirst() : chosen);
    field.requestFocus();
    field.positionCaret(caret);
    model.complete(caret);
    return true;
  }

  /** Hides it until the next key; false when it was hidden. */
  boolean dismiss() {
    boolean was = isVisible();
    model.completions().clear();
    return was;
  }

  private void place() {
    setVisible(field.isFocused() && !model.completions().isEmpty());
    getSelectionModel().clearSelection();
    if (isVisible() && getParent() instanceof Pane pane) {
      Bounds at = pane.sceneToLocal(field.localToScene(field.getLayoutBounds()));
      double height = model.completions().size() * ROW + 10;
      resizeRelocate(at.getMinX(), at.getMaxY() + 4, Math.min(WIDTH, at.getWidth()), height);
      toFront();
    }
  }

  private static final class Row extends ListCell<Completion> {
    private final Texts texts;
    private final Label name = new Label();
    private final Label what = new Label();
    private final HBox row;

    Row(Texts texts) {
      this.texts = texts;
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      what.getStyleClass().add("completion-what");
      row = new HBox(name, gap, what);
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Completion completion, boolean empty) {
      super.updateItem(completion, empty);
      if (empty || completion == null) {
        setGraphic(null);
        return;
      }
      boolean isField = completion.replacement().endsWith(":");
      name.setText(isField ? completion.replacement() : completion.label());
      String field = completion.label();
      what.setText(
          isField
              ? texts.say("search.field." + field)
              : completion.articles() == 0
                  ? ""
                  : texts.say("search.number", completion.articles()));
      setGraphic(row);
    }
  }
}
