package verbatim.ui.speakers;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.speaker.Office;
import verbatim.speaker.Speaker;
import verbatim.time.Moment;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;
import verbatim.ui.speakers.SpeakersModel.Page;

/** Everything about one person: counts and quotes, and the record; side by side with room. */
final class PersonPage extends VBox {
  private static final double BOTH = 900;

  private final Texts texts;
  private final Label title = new Label();
  private final Label office = new Label();
  private final Label summary = new Label();
  private final PersonForm form;
  private final ScrollPane record = new ScrollPane();
  private final QuotesPane quotes;
  private final BooleanProperty recordShown = new SimpleBooleanProperty();
  private final HBox toggles;

  PersonPage(SpeakersModel model, Texts texts, Navigator navigator, SpeakerCommands commands) {
    super(12);
    this.texts = texts;
    getStyleClass().add("page");
    form = new PersonForm(model, texts);
    quotes = new QuotesPane(texts, navigator);
    title.getStyleClass().add("name");
    title.setMinWidth(0);
    office.getStyleClass().add("muted");
    office.managedProperty().bind(office.textProperty().isNotEmpty());
    summary.getStyleClass().add("muted");
    toggles = toggles();
    HBox head = new HBox(8, title, space(), toggles, more(commands));
    head.setAlignment(Pos.CENTER_LEFT);
    record.setContent(form);
    record.setFitToWidth(true);
    record.getStyleClass().addAll("edge-to-edge", "record");
    HBox work = new HBox(16, quotes, record);
    HBox.setHgrow(quotes, Priority.ALWAYS);
    HBox.setHgrow(record, Priority.SOMETIMES);
    record.setMaxWidth(520);
    VBox.setVgrow(work, Priority.ALWAYS);
    getChildren().addAll(new VBox(4, head, office, summary), work);
    widthProperty().subscribe(w -> arrange());
    recordShown.subscribe(r -> arrange());
    model.pageProperty().subscribe(this::show);
    texts.localeProperty().subscribe((was, now) -> show(model.pageProperty().get()));
  }

  /** The reader shows the person's first quote. */
  void follow() {
    quotes.follow();
  }

  /** Goes to the record, or back to the quotes. */
  void switchRecord() {
    boolean focus = getWidth() >= BOTH || !recordShown.get();
    recordShown.set(!recordShown.get());
    if (focus) {
      form.enter();
    }
  }

  private void arrange() {
    boolean both = getWidth() >= BOTH;
    boolean showRecord = both || recordShown.get();
    boolean showQuotes = both || !recordShown.get();
    record.setVisible(showRecord);
    record.setManaged(showRecord);
    record.setMaxWidth(both ? 480 : Double.MAX_VALUE);
    record.setPrefWidth(both ? 480 : Region.USE_COMPUTED_SIZE);
    record.setMinWidth(both ? 400 : 0);
    quotes.setVisible(showQuotes);
    quotes.setManaged(showQuotes);
    toggles.setVisible(!both);
    toggles.setManaged(!both);
  }

  private void show(@Nullable Page page) {
    if (page == null) {
      return;
    }
    Speaker person = page.person();
    title.setText(person.name());
    office.setText(person.offices().isEmpty() ? "" : words(person.offices().getLast()));
    summary.setText(
        texts.say("speakers.summary", page.accepted(), page.proposed(), page.perSource().size()));
    form.show(person);
    quotes.show(page);
  }

  private String words(Office held) {
    if (held.until() == null) {
      return held.since() == null
          ? held.title()
          : texts.say("speakers.held.since", held.title(), year(held.since()));
    }
    return held.since() == null
        ? texts.say("speakers.held.until", held.title(), year(held.until()))
        : texts.say("speakers.held.both", held.title(), year(held.since()), year(held.until()));
  }

  private static String year(Moment moment) {
    return String.valueOf(moment.start().getYear());
  }

  private HBox toggles() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton said = new ToggleButton();
    ToggleButton file = new ToggleButton();
    said.textProperty().bind(texts.bind("speakers.page.quotes"));
    file.textProperty().bind(texts.bind("speakers.page.record"));
    said.getStyleClass().addAll("left-pill", "small");
    file.getStyleClass().addAll("right-pill", "small");
    for (ToggleButton toggle : List.of(said, file)) {
      toggle.setToggleGroup(group);
      toggle.setMinWidth(USE_PREF_SIZE);
    }
    recordShown.subscribe(r -> (r ? file : said).setSelected(true));
    said.setOnAction(e -> {
      said.setSelected(true);
      recordShown.set(false);
    });
    file.setOnAction(e -> {
      file.setSelected(true);
      recordShown.set(true);
    });
    HBox box = new HBox(said, file);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private MenuButton more(SpeakerCommands commands) {
    MenuButton more = new MenuButton(null, Icons.of("fth-more-horizontal"));
    more.getStyleClass().addAll("quiet", "no-arrow");
    more.accessibleTextProperty().bind(texts.bind("speakers.more"));
    for (String id : List.of("speakers.merge", "speakers.split", "speakers.remove")) {
      more.getItems().add(item(commands.of(id)));
    }
    return more;
  }

  private MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(texts.bindName(command));
    if (command.icon() != null) {
      item.setGraphic(Icons.of(command.icon()));
    }
    item.disableProperty()
        .bind(
            Bindings.createBooleanBinding(() -> !command.enabled().getValue(), command.enabled()));
    item.setOnAction(e -> command.run());
    return item;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
