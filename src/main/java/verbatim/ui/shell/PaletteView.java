package verbatim.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;
import verbatim.ui.shell.PaletteModel.Entry;

/** One field over every command: type a part of its name, Enter does it. */
final class PaletteView extends VBox {
  private static final double ROW = 36;
  private static final int ROWS = 11;

  private final PaletteModel model;
  private final Texts texts;
  private final Runnable leave;
  private final TextField field = new TextField();
  private final ListView<Entry> list;

  /**
   * The palette.
   *
   * @param leave closes it, before a command is run
   */
  PaletteView(PaletteModel model, Texts texts, Runnable leave) {
    this.model = model;
    this.texts = texts;
    this.leave = leave;
    list = new ListView<>(model.found());
    getStyleClass().addAll("sheet", "palette");
    setMaxWidth(600);
    setMaxHeight(USE_PREF_SIZE);
    list.setPrefHeight(ROWS * ROW + 2);
    field.setId("palette-field");
    field.promptTextProperty().bind(texts.bind("shell.palette.prompt"));
    field.accessibleTextProperty().bind(texts.bind("shell.palette.prompt"));
    field.textProperty().bindBidirectional(model.query());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    list.setId("palette-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(l -> new Cell());
    list.setOnMouseClicked(e -> runSelected());
    Label nothing = new Label();
    nothing.textProperty().bind(texts.bind("shell.palette.nothing"));
    nothing.getStyleClass().add("muted");
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(field, list);
    model.query().subscribe(() -> list.getSelectionModel().selectFirst());
  }

  /** Begins anew with these commands. */
  void begin(List<Entry> commands) {
    model.begin(commands);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    field.requestFocus();
  }

  private void move(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> select(at + 1);
      case UP -> select(at - 1);
      case PAGE_DOWN -> select(at + 8);
      case PAGE_UP -> select(at - 8);
      case ENTER -> runSelected();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void select(int index) {
    int last = model.found().size() - 1;
    int chosen = Math.clamp(index, 0, Math.max(0, last));
    list.getSelectionModel().select(chosen);
    list.scrollTo(Math.max(0, chosen - 4));
  }

  private void runSelected() {
    Entry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      leave.run();
      chosen.command().run();
    }
  }

  private final class Cell extends ListCell<Entry> {
    private final FontIcon icon = Icons.of("fth-corner-down-right");
    private final Label name = new Label();
    private final Label place = new Label();
    private final Label key = new Label();
    private final HBox row;

    Cell() {
      place.getStyleClass().add("caption");
      key.getStyleClass().add("key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      place.setMinWidth(Region.USE_PREF_SIZE);
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      row = new HBox(8, icon, name, place, between, key);
      row.getStyleClass().add("palette-row");
      // The row is as wide as the list, never wider.
      row.maxWidthProperty().bind(list.widthProperty().subtract(40));
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String literal = entry.command().icon();
      icon.setIconLiteral(literal == null ? "fth-corner-down-right" : literal);
      name.setText(texts.say(entry.command().id()));
      place.setText(entry.place());
      key.setText(texts.keys(entry.command()));
      key.setVisible(!key.getText().isEmpty());
      setAccessibleText(name.getText() + ", " + place.getText() + " " + key.getText());
      setGraphic(row);
    }
  }
}
