package verbatim.ui.search;

import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import verbatim.archive.Archive;
import verbatim.search.Sort;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Place;
import verbatim.ui.kit.Texts;

/** The place where things are found. */
public final class SearchView implements Place {
  /** In pixels: from this width on the facets stand beside the results. */
  private static final double ROOM_FOR_FACETS = 640;

  /** While somebody types, the reader waits for the end of a word. */
  private static final Duration WORD = Duration.millis(180);

  private final SearchModel model;
  private final Texts texts;
  private final SearchBar bar;
  private final HitList hits;
  private final FacetPane facets;
  private final ToggleButton filter = new ToggleButton();
  private final Button timeline = new Button();
  private final HBox middle;
  private final VBox results;
  private final StackPane root;
  private final PauseTransition calm = new PauseTransition(WORD);

  /** Makes the screen; it searches for the first time when entered. */
  public SearchView(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    this.texts = texts;
    model = new SearchModel(archive, jobs, navigator);
    hits = new HitList(model, texts, this::focusField);
    bar = new SearchBar(model, texts, hits::enter);
    facets = new FacetPane(model, texts);
    // In an archive without articles there is nothing to narrow or to count.
    facets
        .visibleProperty()
        .bind(model.resultsProperty().map(r -> r.total() > 0 || !r.query().isBlank()));
    facets.managedProperty().bind(facets.visibleProperty());
    results = new VBox(line(), new NotesLine(model, texts), new Hints(model, texts), hits);
    results.getStyleClass().add("results");
    VBox.setVgrow(hits, Priority.ALWAYS);
    hits.visibleProperty().bind(Bindings.isNotEmpty(model.found()));
    hits.managedProperty().bind(hits.visibleProperty());
    middle = new HBox(results);
    middle.getStyleClass().add("search-middle");
    HBox.setHgrow(results, Priority.ALWAYS);
    VBox.setVgrow(middle, Priority.ALWAYS);
    root = new StackPane(new VBox(bar, middle), bar.completionList());
    root.getStyleClass().add("search-place");
    root.getStylesheets()
        .add(
            Objects.requireNonNull(SearchView.class.getResource("/verbatim/ui/search/search.css"))
                .toExternalForm());
    calm.setOnFinished(e -> model.glance());
    model.selectedProperty().subscribe(this::follow);
    ObservableValue<Boolean> wide =
        root.widthProperty().map(w -> w.doubleValue() >= ROOM_FOR_FACETS);
    wide.subscribe(this::arrange);
    filter.selectedProperty().subscribe(on -> arrange(wide.getValue()));
    facets.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveFacets);
  }

  /** The facets stand beside the results, or above them while they are wanted. */
  private void arrange(boolean wide) {
    middle.getChildren().remove(facets);
    results.getChildren().remove(facets);
    timeline.setContentDisplay(wide ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    filter.setVisible(!wide);
    filter.setManaged(!wide);
    if (wide) {
      middle.getChildren().addFirst(facets);
    } else if (filter.isSelected()) {
      results.getChildren().add(1, facets);
    }
  }

  private void leaveFacets(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      filter.setSelected(false);
      focusField();
      event.consume();
    }
  }

  /** Shows the facets where they are not, and leads into them. */
  private void filter() {
    if (filter.isVisible() && filter.isSelected()) {
      filter.setSelected(false);
      focusField();
    } else {
      filter.setSelected(true);
      facets.enter();
    }
  }

  /** What is searched and found here. */
  public SearchModel model() {
    return model;
  }

  @Override
  public String id() {
    return "search";
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public boolean readsAlong() {
    return true;
  }

  @Override
  public double least() {
    return 30;
  }

  @Override
  public List<Command> commands() {
    ObservableValue<Boolean> chosen = model.selectedProperty().isNotNull();
    ObservableValue<Boolean> asked = Bindings.isNotEmpty(model.queryProperty());
    return List.of(
        focus(),
        Command.of("search.filter", "fth-filter", "Shortcut+Shift+F", this::filter),
        Command.of("search.open", "fth-book-open", "Enter", model::open).when(chosen),
        Command.of("search.collect", "fth-folder-plus", "D", model::collect).when(chosen),
        Command.of("search.timeline", "fth-clock", "T", model::showInTimeline),
        Command.of("search.save", "fth-star", "Shortcut+S", bar::showSaved).when(asked),
        Command.of("search.help", "fth-help-circle", null, bar::showHelp));
  }

  @Override
  public List<Command> everywhere() {
    return List.of(focus());
  }

  private Command focus() {
    return Command.of("search.focus", "fth-search", "Shortcut+F", this::focusField);
  }

  @Override
  public void enter() {
    model.refresh();
    focusField();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  private void follow() {
    if (bar.isTyping()) {
      calm.playFromStart();
    } else {
      calm.stop();
      model.glance();
    }
  }

  private void focusField() {
    bar.focus();
  }

  private HBox line() {
    Label total = new Label();
    total.setId("search-total");
    total
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::total, model.resultsProperty(), texts.localeProperty()));
    total.getStyleClass().add("total");
    total.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    timeline.textProperty().bind(texts.bind("search.timeline.short"));
    timeline.setGraphic(Icons.of("fth-clock"));
    timeline.getStyleClass().addAll("flat", "compact");
    timeline.setOnAction(e -> model.showInTimeline());
    timeline.setMinWidth(Region.USE_PREF_SIZE);
    timeline.accessibleTextProperty().bind(texts.bind("search.timeline"));
    Tooltip hint = new Tooltip();
    hint.textProperty().bind(texts.bind("search.timeline"));
    timeline.setTooltip(hint);
    filter.textProperty().bind(texts.bind("search.filter.short"));
    filter.setGraphic(Icons.of("fth-filter"));
    filter.getStyleClass().addAll("quiet", "compact");
    filter.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(total, gap, filter, timeline, sort());
    line.visibleProperty().bind(facets.visibleProperty());
    line.managedProperty().bind(line.visibleProperty());
    line.getStyleClass().add("results-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private String total() {
    boolean idle = model.resultsProperty().get().query().isBlank();
    return texts.say(
        idle ? "search.total.idle" : "search.total", model.resultsProperty().get().total());
  }

  private ComboBox<Sort> sort() {
    ComboBox<Sort> sort = new ComboBox<>();
    sort.getItems().setAll(Sort.values());
    sort.valueProperty().bindBidirectional(model.sortProperty());
    sort.getStyleClass().add("compact");
    sort.accessibleTextProperty().bind(texts.bind("search.sort"));
    sort.visibleProperty().bind(Bindings.isNotEmpty(model.queryProperty()));
    sort.managedProperty().bind(sort.visibleProperty());
    texts
        .localeProperty()
        .subscribe(l -> {
          sort.setButtonCell(new SortCell(texts));
          sort.setCellFactory(all -> new SortCell(texts));
        });
    return sort;
  }

  private static final class SortCell extends ListCell<Sort> {
    private final Texts texts;

    SortCell(Texts texts) {
      this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable Sort sort, boolean empty) {
      super.updateItem(sort, empty);
      setText(empty || sort == null ? "" : texts.say("search.sort." + sort.name()));
    }
  }
}
