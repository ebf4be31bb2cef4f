package verbatim.ui.quotes;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Texts;

/** Chooses a speaker by typing: over the authority file and the names of the article. */
final class SpeakerPicker extends VBox {
  private static final int MOST = 6;
  private static final double ROW = 32;

  private final Texts texts;
  private final TextField field = new TextField();
  private final ListView<Completions.Choice> list = new ListView<>();
  private final Label hint = new Label();
  private Completions completions = new Completions(List.of(), List.of());
  private List<String> names = List.of();
  private Consumer<String> chosen = n -> {};

  SpeakerPicker(Texts texts) {
    super(8);
    this.texts = texts;
    getStyleClass().addAll("sheet", "picker");
    field.promptTextProperty().bind(texts.bind("quotes.picker.prompt"));
    field.accessibleTextProperty().bind(texts.bind("quotes.picker.prompt"));
    field.textProperty().subscribe(t -> complete());
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setCellFactory(l -> new Cell());
    list.setOnMouseClicked(e -> {
      if (list.getSelectionModel().getSelectedItem() != null) {
        choose();
      }
    });
    hint.getStyleClass().add("caption");
    hint.setWrapText(true);
    getChildren().addAll(field, list, hint);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Begins, with what can be completed. */
  void open(Completions over, List<String> article, Consumer<String> onChosen) {
    completions = over;
    names = article;
    chosen = onChosen;
    field.clear();
    complete();
    field.requestFocus();
  }

  private void complete() {
    List<Completions.Choice> matches = completions.matching(field.getText(), names, MOST);
    list.getItems().setAll(matches);
    list.setPrefHeight(Math.max(1, matches.size()) * ROW + 2);
    list.setVisible(!matches.isEmpty());
    list.setManaged(!matches.isEmpty());
    boolean certain = matches.size() == 1 || completions.exact(field.getText()).isPresent();
    if (!field.getText().isBlank() && !matches.isEmpty() && certain) {
      list.getSelectionModel().selectFirst();
    } else {
      list.getSelectionModel().clearSelection();
    }
    say();
  }

  private void say() {
    Completions.Choice choice = list.getSelectionModel().getSelectedItem();
    String typed = field.getText().strip();
    hint.setText(
        choice != null
            ? texts.say("quotes.picker.take", choice.name())
            : typed.isEmpty()
                ? texts.say("quotes.picker.begin")
                : completions.exact(typed).isPresent()
                    ? texts.say("quotes.picker.take", typed)
                    : texts.say("quotes.picker.create", typed));
  }

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case KeyCode.DOWN -> mark(Math.min(at + 1, list.getItems().size() - 1), event);
      case KeyCode.UP -> mark(at - 1, event);
      case KeyCode.ENTER -> {
        choose();
        event.consume();
      }
      default -> {}
    }
  }

  private void mark(int index, KeyEvent event) {
    if (index < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(index);
    }
    say();
    event.consume();
  }

  private void choose() {
    Completions.Choice choice = list.getSelectionModel().getSelectedItem();
    String name = choice == null ? field.getText().strip() : choice.name();
    if (!name.isEmpty()) {
      chosen.accept(name);
    }
  }

  private final class Cell extends ListCell<Completions.Choice> {
    private final Label name = new Label();
    private final Label from = new Label();
    private final HBox row = new HBox(8, name, from);

    Cell() {
      from.getStyleClass().add("caption");
      name.setMinWidth(USE_PREF_SIZE);
      row.setAlignment(Pos.BASELINE_LEFT);
    }

    @Override
    protected void updateItem(Completions.@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (empty || choice == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      boolean same = choice.matched().equals(choice.name());
      boolean known = choice.origin() == Completions.Origin.KNOWN;
      name.setText(same ? choice.name() : choice.name() + "  (" + choice.matched() + ")");
      from.setText(texts.say(known ? "quotes.picker.known" : "quotes.picker.article"));
      setAccessibleText(name.getText() + ", " + from.getText());
      setGraphic(row);
    }
  }
}
