package verbatim.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;
import verbatim.ui.search.SearchMemory.Saved;

/** The searches that were kept and those made lately. */
final class SavedMenu extends MenuButton {
  private final SearchModel model;
  private final Texts texts;
  private final TextField name = new TextField();

  SavedMenu(SearchModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("search-saved");
    setGraphic(Icons.of("fth-star"));
    getStyleClass().addAll("button-icon", "quiet", "no-arrow", "saved-menu");
    accessibleTextProperty().bind(texts.bind("search.saved"));
    name.setOnAction(e -> save());
    setOnShowing(e -> fill());
    fill();
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    if (model.isIdle()) {
      items.add(heading("search.saved.advice"));
    } else {
      items.add(heading("search.save.as"));
      items.add(nameField());
    }
    if (!model.saved().isEmpty()) {
      items.add(new SeparatorMenuItem());
      items.add(heading("search.saved"));
      model.saved().stream().map(this::kept).forEach(items::add);
    }
    if (!model.recent().isEmpty()) {
      items.add(new SeparatorMenuItem());
      items.add(heading("search.recent"));
      model.recent().stream().limit(6).map(this::recent).forEach(items::add);
    }
    getItems().setAll(items);
  }

  private MenuItem nameField() {
    name.setText("");
    name.setPromptText(texts.say("search.save.name"));
    Button save = new Button(texts.say("search.save.do"));
    save.getStyleClass().addAll("small", "accent");
    save.setOnAction(e -> save());
    HBox row = new HBox(name, save);
    row.getStyleClass().add("saved-row");
    HBox.setHgrow(name, Priority.ALWAYS);
    CustomMenuItem item = new CustomMenuItem(row, false);
    item.getStyleClass().add("plain-item");
    return item;
  }

  private void save() {
    if (!name.getText().isBlank()) {
      model.save(name.getText());
      hide();
    }
  }

  private MenuItem kept(Saved one) {
    Label label = new Label(one.name());
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    Button forget = new Button();
    forget.setGraphic(Icons.of("fth-x"));
    forget.getStyleClass().addAll("button-icon", "quiet", "small");
    forget.setAccessibleText(texts.say("search.forget", one.name()));
    forget.setOnAction(e -> {
      model.forget(one);
      hide();
    });
    return query(row(label, forget), one.query());
  }

  private MenuItem recent(String words) {
    return query(row(new Label(words)), words);
  }

  private MenuItem query(Node row, String words) {
    CustomMenuItem item = new CustomMenuItem(row);
    item.setOnAction(e -> model.queryProperty().set(words));
    return item;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("saved-row");
    return row;
  }

  private MenuItem heading(String key) {
    Label label = new Label(texts.say(key));
    label.getStyleClass().add("menu-heading");
    CustomMenuItem item = new CustomMenuItem(label, false);
    item.getStyleClass().add("plain-item");
    item.setDisable(true);
    return item;
  }
}
