package verbatim.ui.speakers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import verbatim.speaker.Gender;
import verbatim.speaker.Speaker;
import verbatim.ui.kit.Texts;

/** The record of a person, edited in place. */
final class PersonForm extends VBox {
  private final Texts texts;
  private final SpeakersModel model;
  private final TextField name = new TextField();
  private final TextArea variants = area(3);
  private final ComboBox<Optional<Gender>> gender = new ComboBox<>();
  private final OfficeRows offices;
  private final TextField wikidata = new TextField();
  private final TextField viaf = new TextField();
  private final TextField isni = new TextField();
  private final TextArea note = area(2);
  private final Label wrong = new Label();
  private final Button save = new Button();
  private final Button revert = new Button();
  private final GridPane grid = new GridPane(12, 8);
  private Draft stored = Draft.of(Speaker.named(""));
  private long id;
  private boolean filling;

  PersonForm(SpeakersModel model, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
    offices = new OfficeRows(texts, this::changed);
    getStyleClass().add("form");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(labels, fields);
    gender.getItems().add(Optional.empty());
    for (Gender one : Gender.values()) {
      gender.getItems().add(Optional.of(one));
    }
    gender.setValue(Optional.empty());
    gender.setConverter(new GenderWords(texts));
    row("speakers.name", name);
    row("speakers.variants", variants);
    row("speakers.gender", gender);
    row("speakers.offices", offices);
    row("speakers.wikidata", wikidata);
    row("speakers.viaf", viaf);
    row("speakers.isni", isni);
    row("speakers.note", note);
    for (TextInputControl field : List.of(name, variants, wikidata, viaf, isni, note)) {
      field.textProperty().subscribe((was, now) -> changed());
    }
    gender.valueProperty().subscribe((was, now) -> changed());
    wrong.getStyleClass().add("wrong");
    wrong.setWrapText(true);
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    save.textProperty().bind(texts.bind("speakers.save"));
    save.getStyleClass().add("accent");
    save.setOnAction(e -> save());
    revert.textProperty().bind(texts.bind("speakers.revert"));
    revert.setOnAction(e -> fill(stored));
    getChildren().addAll(grid, wrong, new HBox(8, save, revert));
    changed();
  }

  /** Takes the focus, at the first field. */
  void enter() {
    name.requestFocus();
    name.selectAll();
  }

  /**
   * Shows a person; what is being typed about the same person stays. What was typed about the
   * person shown before is stored, so that nothing is lost by looking at somebody else.
   */
  void show(Speaker person) {
    Draft typed = draft();
    if (id != 0 && person.id() != id && !typed.equals(stored) && typed.problems().isEmpty()) {
      model.keep(typed.person(id));
    }
    boolean same = person.id() == id && !draft().equals(stored);
    id = person.id();
    stored = Draft.of(person);
    if (!same) {
      fill(stored);
    }
    changed();
  }

  /** Stores what was typed, when nothing is wrong with it. */
  void save() {
    Draft draft = draft();
    if (draft.problems().isEmpty() && !draft.equals(stored)) {
      stored = draft;
      model.save(draft.person(id));
      changed();
    }
  }

  private void fill(Draft draft) {
    filling = true;
    name.setText(draft.name());
    variants.setText(draft.variants());
    gender.setValue(Optional.ofNullable(draft.gender()));
    offices.fill(draft.offices());
    wikidata.setText(draft.wikidata());
    viaf.setText(draft.viaf());
    isni.setText(draft.isni());
    note.setText(draft.note());
    filling = false;
    changed();
  }

  private Draft draft() {
    return new Draft(
        name.getText(),
        variants.getText(),
        gender.getValue() == null ? null : gender.getValue().orElse(null),
        offices.held(),
        wikidata.getText(),
        viaf.getText(),
        isni.getText(),
        note.getText());
  }

  private void changed() {
    if (filling) {
      return;
    }
    Draft draft = draft();
    List<Draft.Problem> problems = draft.problems();
    boolean same = draft.equals(stored);
    wrong.setText(
        same || problems.isEmpty()
            ? ""
            : texts.say(problems.getFirst().key(), problems.getFirst().words()));
    save.setDisable(same || !problems.isEmpty());
    revert.setDisable(same);
  }

  private void row(String key, Node field) {
    Label label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.setLabelFor(field);
    label.getStyleClass().add("muted");
    grid.addRow(grid.getRowCount(), label, field);
  }

  private static TextArea area(int rows) {
    TextArea area = new TextArea();
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    return area;
  }

  private static final class GenderWords extends StringConverter<Optional<Gender>> {
    private final Texts texts;

    GenderWords(Texts texts) {
      this.texts = texts;
    }

    @Override
    @SuppressWarnings("NullableOptional") // null is how JavaFX begins a choice
    public String toString(@Nullable Optional<Gender> gender) {
      return texts.say(
          gender == null || gender.isEmpty()
              ? "speakers.gender.unknown"
              : "speakers.gender." + gender.get().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<Gender> fromString(String words) {
      return Optional.empty();
    }
  }
}
