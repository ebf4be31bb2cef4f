package verbatim.ui.search;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Texts;

/** The articles found; only the lines in sight exist, and the next page is read on the way. */
final class HitList extends ListView<Found> {
  private static final int AHEAD = 10;

  private final SearchModel model;
  private final Runnable backToField;

  HitList(SearchModel model, Texts texts, Runnable backToField) {
    super(model.found());
    this.model = model;
    this.backToField = backToField;
    setId("search-results");
    getStyleClass().addAll("hits", "edge-to-edge");
    accessibleTextProperty().bind(texts.bind("search.results"));
    setCellFactory(l -> cell(texts));
    getSelectionModel().selectedItemProperty().subscribe(f -> choose(f));
    model.selectedProperty().subscribe(f -> follow(f));
    texts.localeProperty().subscribe(l -> refresh());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        model.open();
      }
    });
  }

  /** Takes the focus, on the chosen line or the first. */
  void enter() {
    if (!getItems().isEmpty()) {
      requestFocus();
      if (getSelectionModel().isEmpty()) {
        getSelectionModel().selectFirst();
      }
    }
  }

  private HitCell cell(Texts texts) {
    HitCell cell = new HitCell(texts);
    cell.indexProperty()
        .subscribe(i -> {
          if (i.intValue() > getItems().size() - AHEAD) {
            model.more();
          }
        });
    return cell;
  }

  private void choose(@Nullable Found found) {
    if (found != null) {
      model.selectedProperty().set(found);
    }
  }

  private void follow(@Nullable Found found) {
    if (found == null) {
      getSelectionModel().clearSelection();
    } else if (!found.equals(getSelectionModel().getSelectedItem())) {
      getSelectionModel().select(found);
    }
  }

  private void pressed(KeyEvent e) {
    boolean up = e.getCode() == KeyCode.UP && getSelectionModel().getSelectedIndex() <= 0;
    if (up || e.getCode() == KeyCode.ESCAPE) {
      backToField.run();
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER) {
      // The list itself would take the key and do nothing with it.
      model.open();
      e.consume();
    }
  }
}
