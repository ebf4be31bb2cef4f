package verbatim.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.time.Moment;
import verbatim.timeline.Scale;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.DayChooser;
import verbatim.ui.kit.EmptyState;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Place;
import verbatim.ui.kit.Texts;

/** The place where what several sources published is seen side by side, moment by moment. */
public final class TimelineView implements Place {
  private final TimelineModel model;
  private final Texts texts;
  private final LaneGrid grid;
  private final VBox root = new VBox();
  private final List<Command> commands;
  private boolean entered;

  /** Shows an archive. */
  public TimelineView(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    model = new TimelineModel(archive, jobs, navigator);
    this.texts = texts;
    grid = new LaneGrid(model, texts);
    commands = made();
    build(navigator);
  }

  @Override
  public String id() {
    return "timeline";
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public void enter() {
    if (!model.isLoaded()) {
      // What is not to be seen yet cannot take the keyboard.
      entered = true;
      model.refresh();
    }
    grid.requestFocus();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  /**
   * Shows only these articles; null shows everything.
   *
   * @param lead what to begin at; null stays where one is
   */
  public void reduceTo(@Nullable Set<Long> articles, @Nullable Lead lead) {
    model.reduceTo(articles, lead);
  }

  /** What it shows, for tests. */
  TimelineModel model() {
    return model;
  }

  private List<Command> made() {
    var chosen =
        Bindings.createBooleanBinding(() -> model.event() != null, model.currentProperty());
    var vague = new SimpleBooleanProperty();
    model.currentProperty().addListener(o -> vague.set(model.lacksDay()));
    return List.of(
        Command.of("timeline.read", "fth-book-open", "Enter", model::read).when(chosen),
        Command.of("timeline.collect", "fth-folder-plus", "D", model::collect).when(chosen),
        Command.of("timeline.setDay", "fth-calendar", "J", this::askDay).when(vague),
        Command.of("timeline.finer", "fth-zoom-in", "Plus", this::finer),
        Command.of("timeline.coarser", "fth-zoom-out", "Minus", this::coarser),
        Command.of("timeline.first", "fth-chevrons-up", "Home", model::first),
        Command.of("timeline.last", "fth-chevrons-down", "End", model::last),
        Command.of("timeline.everything", "fth-x", null, () -> model.reduceTo(null, null))
            .when(model.articlesProperty().isNotNull()));
  }

  private Command command(String id) {
    return commands.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private void build(Navigator navigator) {
    root.getStyleClass().addAll("place", "timeline");
    root.getStylesheets()
        .add(
            Objects.requireNonNull(TimelineView.class.getResource("timeline.css"))
                .toExternalForm());
    Overview overview = new Overview(model, grid, texts);
    BorderPane sheet = new BorderPane(grid, null, overview, null, null);
    EmptyState empty =
        new EmptyState("fth-clock", texts.bind("timeline.empty"))
            .with(texts.bind("timeline.empty.why"))
            .with(texts.bind("timeline.empty.import"), () -> navigator.go("ingest"));
    EmptyState none =
        new EmptyState("fth-search", texts.bind("timeline.none"))
            .with(texts.bind("timeline.everything"), () -> model.reduceTo(null, null));
    Label typed = new Label();
    typed.getStyleClass().add("typed");
    typed
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.say("timeline.typed", model.typedProperty().get()),
                model.typedProperty(),
                texts.localeProperty()));
    typed.visibleProperty().bind(model.typedProperty().isNotEmpty());
    StackPane.setAlignment(typed, Pos.TOP_CENTER);
    StackPane content = new StackPane(sheet, empty, none, typed);
    VBox.setVgrow(content, Priority.ALWAYS);
    model
        .sheetProperty()
        .subscribe(s -> {
          boolean reduced = model.articlesProperty().get() != null;
          sheet.setVisible(!s.isEmpty());
          empty.setVisible(s.isEmpty() && !reduced && model.isLoaded());
          none.setVisible(s.isEmpty() && reduced);
          if (entered && !s.isEmpty()) {
            entered = false;
            grid.requestFocus();
          }
        });
    root.getChildren().addAll(new TimelineBar(model, texts, command("timeline.setDay")), content);
    grid.onOpen(model::open);
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    grid.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    grid.addEventFilter(
        ScrollEvent.SCROLL,
        e -> {
          if (e.isShortcutDown() && e.getDeltaY() != 0) {
            model.scale(e.getDeltaY() > 0 ? scale().finer() : scale().coarser());
            e.consume();
          }
        });
  }

  private void press(KeyEvent event) {
    if (!model.typedProperty().get().isEmpty()) {
      if (event.getCode() == KeyCode.ENTER) {
        model.jump();
        event.consume();
      } else if (event.getCode() == KeyCode.ESCAPE) {
        model.stopTyping();
        event.consume();
      }
      return;
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> model.up();
      case DOWN -> model.down();
      case LEFT -> model.left();
      case RIGHT -> model.right();
      case PAGE_DOWN -> grid.page(1);
      case PAGE_UP -> grid.page(-1);
      case EQUALS, ADD, PLUS -> finer();
      case SUBTRACT, MINUS -> coarser();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void type(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isAltDown() && model.type(event.getCharacter())) {
      event.consume();
    }
  }

  private void finer() {
    model.scale(scale().finer());
  }

  private void coarser() {
    model.scale(scale().coarser());
  }

  private Scale scale() {
    return model.scaleProperty().get();
  }

  private void askDay() {
    model.suggestDays(texts.localeProperty().get(), this::askDay);
  }

  private void askDay(Article article, List<DayChooser.Offer> days) {
    Moment published = article.published();
    DayChooser.ask(
        texts,
        texts.say("timeline.setDay.of", article.title()),
        days,
        published == null ? null : published.start().toLocalDate(),
        grid.currentCard(),
        day -> model.setDay(article.id(), day));
  }
}
