package verbatim.ui.speakers;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.QuoteCountStore.Share;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;
import verbatim.ui.speakers.SpeakersModel.Page;
import verbatim.ui.speakers.SpeakersModel.Said;

/** Everything about one person: the record, the counts and the quotes. */
final class PersonPage extends ScrollPane {
  private static final double ROW = 60;

  private final SpeakersModel model;
  private final Texts texts;
  private final Navigator navigator;
  private final Label title = new Label();
  private final Label summary = new Label();
  private final PersonForm form;
  private final Bars bars = new Bars();
  private final ToggleButton bySource = new ToggleButton();
  private final ToggleButton byDay = new ToggleButton();
  private final ListView<Said> said = new ListView<>();
  private final Button remove = new Button();

  PersonPage(
      SpeakersModel model, Texts texts, Navigator navigator, Runnable merge, Runnable split) {
    this.model = model;
    this.texts = texts;
    this.navigator = navigator;
    form = new PersonForm(model, texts);
    title.getStyleClass().add("title");
    summary.getStyleClass().add("muted");
    remove.textProperty().bind(texts.bind("speakers.remove"));
    remove.getStyleClass().add("danger");
    remove.setOnAction(e -> removeShown());
    FlowPane actions =
        new FlowPane(
            8, 8, button("speakers.merge", merge), button("speakers.split", split), remove);
    said.setFixedCellSize(ROW);
    said.setCellFactory(l -> new SaidCell());
    said.accessibleTextProperty().bind(texts.bind("speakers.said"));
    said.setOnMouseClicked(e -> read(e.getClickCount() == 2));
    said.setOnKeyPressed(e -> read(e.getCode() == KeyCode.ENTER));
    VBox content =
        new VBox(
            16,
            new VBox(4, title, summary),
            actions,
            form,
            new VBox(8, heading("speakers.counts"), toggles(), bars),
            new VBox(8, heading("speakers.said"), said));
    content.getStyleClass().add("person");
    setContent(content);
    setFitToWidth(true);
    getStyleClass().add("edge-to-edge");
    model.pageProperty().subscribe(this::show);
    texts.localeProperty().subscribe((was, now) -> show(model.pageProperty().get()));
  }

  private void show(@Nullable Page page) {
    if (page == null) {
      return;
    }
    title.setText(page.person().name());
    long proposed = page.said().stream().filter(s -> s.quote().isProposed()).count();
    summary.setText(texts.say("speakers.summary", page.said().size() - proposed, proposed));
    remove.setDisable(!model.isRemovable(page));
    form.show(page.person());
    said.getItems().setAll(page.said());
    said.setPrefHeight(Math.min(8, page.said().size()) * ROW + 4);
    showBars();
  }

  private void showBars() {
    Page page = model.pageProperty().get();
    if (page != null) {
      List<Share> shares = bySource.isSelected() ? page.perSource() : page.perDay();
      bars.show(shares, s -> texts.say("speakers.share", s.of(), s.accepted(), s.proposed()));
    }
  }

  private void removeShown() {
    Page page = model.pageProperty().get();
    if (page != null) {
      model.remove(page.person());
    }
  }

  private void read(boolean wanted) {
    Said one = said.getSelectionModel().getSelectedItem();
    if (wanted && one != null) {
      navigator.read(one.quote().article(), one.quote().span());
    }
  }

  private HBox toggles() {
    ToggleGroup group = new ToggleGroup();
    bySource.textProperty().bind(texts.bind("speakers.by.source"));
    byDay.textProperty().bind(texts.bind("speakers.by.day"));
    bySource.getStyleClass().addAll("left-pill", "small");
    byDay.getStyleClass().addAll("right-pill", "small");
    bySource.setSelected(true);
    for (ToggleButton toggle : List.of(bySource, byDay)) {
      toggle.setToggleGroup(group);
      toggle.setOnAction(e -> {
        toggle.setSelected(true);
        showBars();
      });
    }
    return new HBox(bySource, byDay);
  }

  private Label heading(String key) {
    Label label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.getStyleClass().add("strong");
    return label;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button();
    button.textProperty().bind(texts.bind(key));
    button.setOnAction(e -> action.run());
    return button;
  }

  private final class SaidCell extends ListCell<Said> {
    private final Label words = new Label();
    private final Label where = new Label();
    private final VBox content = new VBox(2, words, where);

    SaidCell() {
      words.getStyleClass().add("words");
      where.getStyleClass().add("caption");
      content.setMinWidth(0);
      content.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Said one, boolean empty) {
      super.updateItem(one, empty);
      if (empty || one == null) {
        setGraphic(null);
        return;
      }
      boolean proposed = one.quote().isProposed();
      words.setText(one.quote().text().replaceAll("\\s+", " "));
      words.getStyleClass().remove("muted");
      if (proposed) {
        words.getStyleClass().add("muted");
      }
      String when = one.article().published() == null ? "" : one.article().published() + "  ·  ";
      String open = proposed ? "  ·  " + texts.say("speakers.proposed") : "";
      where.setText(when + one.article().source().name() + open);
      setGraphic(content);
    }
  }
}
