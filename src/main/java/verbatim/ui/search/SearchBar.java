package verbatim.ui.search;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** The field, with the searches that were kept and the help beside it. */
final class SearchBar extends HBox {
  /** Keys that move the caret without a character. */
  private static final Set<KeyCode> EDITING =
      EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.BACK_SPACE, KeyCode.DELETE);

  private final SearchModel model;
  private final Texts texts;
  private final CustomTextField field = new CustomTextField();
  private final CompletionList completions;
  private final MenuButton saved;
  private final Button help = new Button();
  private final Runnable intoList;
  private boolean byKey;

  /**
   * @param intoList puts the focus on the results
   */
  SearchBar(SearchModel model, Texts texts, Runnable intoList) {
    this.model = model;
    this.texts = texts;
    this.intoList = intoList;
    this.saved = new SavedMenu(model, texts);
    this.completions = new CompletionList(model, texts, field);
    getStyleClass().add("search-bar");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("search-field");
    field.promptTextProperty().bind(texts.bind("search.prompt"));
    field.accessibleTextProperty().bind(texts.bind("search.prompt"));
    field.setLeft(Icons.of("fth-search"));
    field.setRight(clearButton());
    field.textProperty().bindBidirectional(model.queryProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.addEventFilter(KeyEvent.KEY_TYPED, e -> byKey = !e.getCharacter().isBlank());
    field.caretPositionProperty().subscribe((was, is) -> complete());
    HBox.setHgrow(field, Priority.ALWAYS);
    help.setGraphic(Icons.of("fth-help-circle"));
    help.getStyleClass().addAll("button-icon", "quiet");
    help.accessibleTextProperty().bind(texts.bind("search.help"));
    help.setTooltip(tooltip("search.help"));
    help.setOnAction(e -> showHelp());
    saved.setTooltip(tooltip("search.saved"));
    getChildren().setAll(field, saved, help);
  }

  CompletionList completionList() {
    return completions;
  }

  /** Whether somebody is writing a query. */
  boolean isTyping() {
    return field.isFocused() && !field.getText().isEmpty();
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  void showSaved() {
    saved.show();
  }

  void showHelp() {
    Popover popover = new Popover(new HelpPane(texts));
    popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
    popover.setDetachable(false);
    popover.show(help);
  }

  private Button clearButton() {
    Button clear = new Button();
    clear.setGraphic(Icons.of("fth-x"));
    clear.getStyleClass().addAll("button-icon", "quiet", "clear-query");
    clear.setFocusTraversable(false);
    clear.accessibleTextProperty().bind(texts.bind("search.clear"));
    clear.setOnAction(e -> {
      model.queryProperty().set("");
      field.requestFocus();
    });
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    return clear;
  }

  private Tooltip tooltip(String key) {
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(texts.bind(key));
    return tooltip;
  }

  /** Asks only while somebody types: a query that comes from elsewhere is complete. */
  private void complete() {
    if (byKey) {
      byKey = false;
      model.complete(field.getCaretPosition());
    }
  }

  private void pressed(KeyEvent e) {
    byKey = EDITING.contains(e.getCode());
    boolean done =
        switch (e.getCode()) {
          case DOWN -> completions.move(1) || leaveDown();
          case UP -> completions.move(-1);
          case TAB -> !e.isShiftDown() && completions.accept();
          case ENTER -> completions.hasChoice() ? completions.accept() : leaveDown();
          case ESCAPE -> completions.dismiss() || clear();
          default -> false;
        };
    if (done) {
      e.consume();
    }
  }

  private boolean leaveDown() {
    completions.dismiss();
    intoList.run();
    return true;
  }

  private boolean clear() {
    boolean was = !field.getText().isEmpty();
    field.clear();
    return was;
  }
}
