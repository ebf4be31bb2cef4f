package verbatim.ui.speakers;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Texts;

/** The persons, or the names that await one: two lists, of which one is seen. */
final class SpeakerLists extends VBox {
  /** Heights of rows in sizes of the words. */
  private static final double PERSON = 3.8;

  private static final double NAME = 2.6;

  private final SpeakersModel model;
  private final Texts texts;
  private final ListView<SpeakersModel.Row> persons = new ListView<>();
  private final ListView<Awaiting> names = new ListView<>();
  private boolean marking;

  SpeakerLists(SpeakersModel model, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
    setMinWidth(200);
    persons.setItems(model.persons());
    persons.setCellFactory(l -> new PersonCell(texts));
    persons.accessibleTextProperty().bind(texts.bind("speakers.title"));
    Label none = muted("speakers.list.none");
    // Without letters the page beside says why there is nobody.
    none.visibleProperty().bind(model.searchProperty().isNotEmpty());
    persons.setPlaceholder(none);
    persons
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null && !marking) {
            model.open(row.person().id());
          }
        });
    names.setItems(model.awaiting());
    names.setCellFactory(l -> new NameCell(texts));
    names.accessibleTextProperty().bind(texts.bind("speakers.awaiting.title"));
    Label nothing = muted("speakers.list.none");
    nothing.visibleProperty().bind(model.searchProperty().isNotEmpty());
    names.setPlaceholder(nothing);
    names
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(name -> {
          if (name != null && !marking) {
            model.look(name);
          }
        });
    persons.visibleProperty().bind(model.sideProperty().isEqualTo(Side.PERSONS));
    names.visibleProperty().bind(model.sideProperty().isEqualTo(Side.NAMES));
    StackPane both = new StackPane(persons, names);
    VBox.setVgrow(both, Priority.ALWAYS);
    getChildren().addAll(sides(), both);
    model.pageProperty().subscribe(this::mark);
    model.fileProperty().subscribe(this::mark);
    texts
        .localeProperty()
        .subscribe(l -> {
          persons.refresh();
          names.refresh();
        });
  }

  /** The list that is seen takes the focus. */
  @Override
  public void requestFocus() {
    (model.sideProperty().get() == Side.PERSONS ? persons : names).requestFocus();
  }

  private HBox sides() {
    ToggleGroup group = new ToggleGroup();
    HBox box =
        new HBox(side(Side.PERSONS, "left-pill", group), side(Side.NAMES, "right-pill", group));
    box.getStyleClass().add("sides");
    return box;
  }

  private ToggleButton side(Side side, String style, ToggleGroup group) {
    ToggleButton button = new ToggleButton();
    String key = "speakers.side." + side.name().toLowerCase(Locale.ROOT);
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.say(key, model.counted(side).size()),
                texts.localeProperty(),
                model.counted(side)));
    button.getStyleClass().add(style);
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    HBox.setHgrow(button, Priority.ALWAYS);
    boolean ofPersons = side == Side.PERSONS;
    button
        .fontProperty()
        .subscribe(font ->
            (ofPersons ? persons : names)
                .setFixedCellSize(Math.ceil(font.getSize() * (ofPersons ? PERSON : NAME))));
    model.sideProperty().subscribe(now -> button.setSelected(now == side));
    button.setOnAction(e -> {
      button.setSelected(true);
      model.sideProperty().set(side);
      requestFocus();
    });
    return button;
  }

  /** Shows in the list whose page is open. */
  private void mark(SpeakersModel.@Nullable Page page) {
    marking = true;
    persons.getSelectionModel().clearSelection();
    for (int i = 0; page != null && i < persons.getItems().size(); i++) {
      if (persons.getItems().get(i).person().id() == page.person().id()) {
        persons.getSelectionModel().select(i);
        persons.scrollTo(Math.max(0, i - 3));
      }
    }
    marking = false;
  }

  private void mark(Awaiting.@Nullable File file) {
    marking = true;
    int index = file == null ? -1 : names.getItems().indexOf(file.name());
    if (index < 0) {
      names.getSelectionModel().clearSelection();
    } else {
      names.getSelectionModel().select(index);
      names.scrollTo(Math.max(0, index - 3));
    }
    marking = false;
  }

  private Label muted(String key) {
    Label label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    return label;
  }
}
