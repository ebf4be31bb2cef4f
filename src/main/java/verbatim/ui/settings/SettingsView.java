package verbatim.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Place;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;
import verbatim.wording.Words;

/** The settings; each takes effect, and is remembered, at once. */
public final class SettingsView implements Place {
  private static final int SMALLEST = 11;
  private static final int LARGEST = 22;

  private final Texts texts;
  private final VBox root = new VBox();
  private final ChoiceBox<Locale> language;

  /** The settings of this window's words and look. */
  public SettingsView(Texts texts, Theme theme) {
    this.texts = texts;
    Label title = new Label();
    title.textProperty().bind(texts.bind("settings.title"));
    title.getStyleClass().add("place-title");
    language =
        choice(
            List.of(Locale.ENGLISH, Locale.FRENCH),
            texts.localeProperty(),
            Words::isFrench,
            locale -> Words.isFrench(locale) ? "Français" : "English");
    language.setId("settings-language");
    ChoiceBox<Theme.Choice> look =
        choice(
            List.of(Theme.Choice.values()),
            theme.choiceProperty(),
            Function.identity(),
            choice -> texts.say("settings.theme." + choice));
    look.setId("settings-theme");
    GridPane grid = new GridPane(24, 16);
    row(grid, 0, "settings.language", language, language);
    row(grid, 1, "settings.theme", look, look);
    Slider size = new Slider(SMALLEST, LARGEST, theme.textSizeProperty().get());
    row(grid, 2, "settings.size", size, size(theme, size));
    Label sample = words("settings.sample", "sample");
    grid.add(sample, 1, 3);
    VBox page =
        new VBox(
            title,
            grid,
            words("settings.remembered", "muted"),
            words("settings.about", "section"),
            words("settings.about.fonts", "muted"),
            words("settings.about.network", "muted"));
    page.getStyleClass().add("page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getStyleClass().addAll("place", "settings");
    root.getChildren().add(scroll);
  }

  @Override
  public String id() {
    return "settings";
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  @Override
  public void enter() {
    language.requestFocus();
  }

  @Override
  public void refresh() {
    // Nothing here comes from the archive.
  }

  private Label words(String key, String style) {
    Label label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private static Node size(Theme theme, Slider slider) {
    slider.setId("settings-size");
    slider.setBlockIncrement(1);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setPrefWidth(240);
    slider.valueProperty().bindBidirectional(theme.textSizeProperty());
    Label pixels = new Label();
    pixels.textProperty().bind(theme.textSizeProperty().asString().concat(" px"));
    pixels.getStyleClass().add("muted");
    HBox box = new HBox(8, slider, pixels);
    box.getStyleClass().add("toolbar");
    return box;
  }

  private void row(GridPane grid, int row, String key, Control control, Node shown) {
    Label label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.setLabelFor(control);
    control.accessibleTextProperty().bind(texts.bind(key));
    label.setMinWidth(Region.USE_PREF_SIZE);
    grid.addRow(row, label, shown);
  }

  /**
   * A box that follows a property, and sets it.
   *
   * @param same values with the same answer are the same choice
   */
  private <T> ChoiceBox<T> choice(
      List<T> values, Property<T> property, Function<T, ?> same, Function<T, String> name) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.getItems().setAll(values);
    box.setPrefWidth(240);
    StringConverter<T> words =
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("chosen, never typed");
          }
        };
    box.setConverter(words);
    property.subscribe(now ->
        values.stream()
            .filter(v -> same.apply(v).equals(same.apply(now)))
            .findFirst()
            .ifPresent(box::setValue));
    box.valueProperty()
        .subscribe((old, chosen) -> {
          if (chosen != null && !same.apply(chosen).equals(same.apply(property.getValue()))) {
            property.setValue(chosen);
          }
        });
    // A box asks its converter only once; a new converter makes it ask again.
    texts
        .localeProperty()
        .subscribe(() -> {
          box.setConverter(null);
          box.setConverter(words);
        });
    return box;
  }
}
