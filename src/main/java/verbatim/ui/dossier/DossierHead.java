package verbatim.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import verbatim.dossier.Dossier;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** Which dossier is at hand, and what can be done with it as a whole. */
final class DossierHead extends HBox {
  private final DossierModel model;
  private final Texts texts;
  private final ComboBox<Dossier> choice = new ComboBox<>();
  private final TextField name = new TextField();
  private final ToggleButton preview = new ToggleButton();

  /** What the head leaves to the screen. */
  record Actions(Runnable export, Runnable verify, Runnable remove) {}

  DossierHead(DossierModel model, Texts texts, Actions actions) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("place-head", "dossier-head");
    choice.setId("dossier-choice");
    choice.setItems(model.dossiers());
    choice.setConverter(new Name());
    choice.accessibleTextProperty().bind(texts.bind("dossier.choice"));
    choice.setMaxWidth(320);
    model.currentProperty().subscribe(d -> choice.setValue(d));
    choice
        .valueProperty()
        .subscribe(d -> {
          if (d != null) {
            model.turnTo(d);
          }
        });
    name.setId("dossier-name");
    name.setVisible(false);
    name.setManaged(false);
    name.setOnAction(e -> named());
    name.focusedProperty()
        .subscribe((was, is) -> {
          if (was && !is) {
            named();
          }
        });
    preview.setGraphic(Icons.of("fth-eye"));
    preview.textProperty().bind(texts.bind("dossier.preview"));
    preview.setSelected(true);
    Button export = new Button(null, Icons.of("fth-share"));
    export.setId("dossier-export");
    export.textProperty().bind(texts.bind("dossier.export"));
    export.getStyleClass().add("accent");
    export.setOnAction(e -> actions.export().run());
    export.disableProperty().bind(model.currentProperty().isNull());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(choice, name, menu(actions), gap, preview, export);
  }

  /** The dossier at hand, among all. */
  Node choice() {
    return choice;
  }

  ToggleButton preview() {
    return preview;
  }

  /** Lets the name be typed in place. */
  void rename() {
    Dossier one = model.currentProperty().get();
    if (one != null) {
      edit(true);
      name.setText(one.name());
      name.selectAll();
      name.requestFocus();
    }
  }

  /** Begins a dossier whose name can be typed at once. */
  void create() {
    model.create("");
  }

  private void named() {
    if (name.isVisible()) {
      model.rename(name.getText());
      edit(false);
      choice.requestFocus();
    }
  }

  private void edit(boolean now) {
    name.setVisible(now);
    name.setManaged(now);
    choice.setVisible(!now);
    choice.setManaged(!now);
  }

  private MenuButton menu(Actions actions) {
    MenuButton menu = new MenuButton(null, Icons.of("fth-more-horizontal"));
    menu.setId("dossier-menu");
    menu.getStyleClass().addAll("quiet", "button-icon", "no-arrow");
    menu.accessibleTextProperty().bind(texts.bind("dossier.menu"));
    menu.getItems()
        .setAll(
            item("dossier.new", "fth-plus", this::create),
            item("dossier.rename", "fth-edit-2", this::rename),
            item("dossier.addHeading", "fth-type", () -> model.addHeading("")),
            item("dossier.verify", "fth-shield", actions.verify()),
            item("dossier.remove", "fth-trash-2", actions.remove()));
    return menu;
  }

  private MenuItem item(String key, String icon, Runnable action) {
    MenuItem item = new MenuItem(null, Icons.of(icon));
    item.textProperty().bind(texts.bind(key));
    item.setOnAction(e -> action.run());
    return item;
  }

  private static final class Name extends StringConverter<Dossier> {
    @Override
    public String toString(@Nullable Dossier dossier) {
      return dossier == null ? "" : dossier.name();
    }

    @Override
    public Dossier fromString(String name) {
      throw new UnsupportedOperationException("dossiers are chosen, not typed");
    }
  }
}
