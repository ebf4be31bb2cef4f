package verbatim.ui.quotes;

import static verbatim.ui.quotes.Edges.Edge.END;
import static verbatim.ui.quotes.Edges.Edge.START;
import static verbatim.ui.quotes.Edges.Step.CHARACTER_BACK;
import static verbatim.ui.quotes.Edges.Step.CHARACTER_ON;
import static verbatim.ui.quotes.Edges.Step.WORD_BACK;
import static verbatim.ui.quotes.Edges.Step.WORD_ON;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.EmptyState;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Keys;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Place;
import verbatim.ui.kit.Texts;

/** The place where quotes are decided. */
public final class QuotesView implements Place {
  private static final double SIDE_BY_SIDE = 880;

  private final Archive archive;
  private final Texts texts;
  private final Jobs jobs;
  private final Navigator navigator;
  private final QuotesModel model;
  private final ListView<QueuedQuote> list = new ListView<>();
  private final Detail detail;
  private final FilterBar filters;
  private final SpeakerPicker picker;
  private final AboveSheet above;
  private final PrecisionSheet precision;
  private final StackPane stage = new StackPane();
  private final VBox root = new VBox();
  private final List<Command> commands;

  /** The queue of an archive. */
  public QuotesView(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    this.archive = archive;
    this.texts = texts;
    this.jobs = jobs;
    this.navigator = navigator;
    model = new QuotesModel(archive, texts.localeProperty(), jobs);
    detail = new Detail(model, texts, navigator);
    filters = new FilterBar(model, texts);
    picker = new SpeakerPicker(texts);
    above = new AboveSheet(model, texts, this::backToList);
    precision = new PrecisionSheet(texts, this::backToList);
    commands = makeCommands();
    root.getStyleClass().addAll("place", "quotes");
    root.getStylesheets()
        .add(
            Objects.requireNonNull(QuotesView.class.getResource("/verbatim/ui/quotes/quotes.css"))
                .toExternalForm());
    root.getChildren().addAll(head(), filters, work());
    Keys.listen(root, () -> commands);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  @Override
  public String id() {
    return "quotes";
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
    filters.refresh(archive, jobs);
    if (model.loadedProperty().get()) {
      model.refresh();
    } else {
      model.show();
    }
    list.requestFocus();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  /** The queue and what can be done in it. */
  QuotesModel model() {
    return model;
  }

  private List<Command> makeCommands() {
    ObservableValue<Boolean> any = model.selectedProperty().map(s -> true).orElse(false);
    List<Command> all = new ArrayList<>();
    all.add(Command.of("quotes.accept", "fth-check", "A", model::accept).when(any));
    all.add(Command.of("quotes.reject", "fth-x", "R", model::reject).when(any));
    all.add(Command.of("quotes.speaker", "fth-user", "S", this::pick).when(any));
    all.add(
        Command.of("quotes.nameless", "fth-user-x", "W", model::acceptWithoutSpeaker).when(any));
    all.add(Command.of("quotes.undo", "fth-corner-up-left", "U", model::undo));
    all.add(Command.of("quotes.next", null, "J", model::next).when(any));
    all.add(Command.of("quotes.previous", null, "K", model::previous).when(any));
    for (int i = 1; i <= 3; i++) {
      int number = i;
      all.add(
          Command.of("quotes.rival." + i, null, String.valueOf(i), () -> model.choose(number))
              .when(
                  model
                      .selectedProperty()
                      .map(s -> QuotesModel.alternatives(s.quote()).size() >= number)
                      .orElse(false)));
    }
    all.add(Command.of("quotes.end.back", null, "[", () -> model.move(END, WORD_BACK)).when(any));
    all.add(Command.of("quotes.end.on", null, "]", () -> model.move(END, WORD_ON)).when(any));
    all.add(
        Command.of("quotes.start.back", null, "Shift+[", () -> model.move(START, WORD_BACK))
            .when(any));
    all.add(
        Command.of("quotes.start.on", null, "Shift+]", () -> model.move(START, WORD_ON)).when(any));
    all.add(Command.of("quotes.split", null, "X", this::split).when(any));
    all.add(Command.of("quotes.join", null, "M", model::join).when(any));
    all.add(Command.of("quotes.read", "fth-book-open", "E", detail::read).when(any));
    all.add(Command.of("quotes.collect", "fth-folder-plus", "D", this::collect).when(any));
    all.add(
        Command.of("quotes.reopen", "fth-rotate-ccw", "O", model::reopen)
            .when(
                model
                    .selectedProperty()
                    .map(s -> s.quote().status() != QuoteStatus.PROPOSED)
                    .orElse(false)));
    all.add(Command.of("quotes.above", "fth-check-circle", null, this::openAbove));
    all.add(Command.of("quotes.precision", "fth-percent", "P", this::openPrecision));
    return List.copyOf(all);
  }

  private Command command(String id) {
    return commands.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private Node head() {
    Label title = new Label();
    title.textProperty().bind(texts.bind("quotes.title"));
    title.getStyleClass().add("place-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    ProgressBar bar = new ProgressBar();
    bar.getStyleClass().add("small");
    bar.setFocusTraversable(false);
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> {
                  Counts counts = model.countsProperty().get();
                  return counts.all() == 0 ? 0 : counts.decided() / (double) counts.all();
                },
                model.countsProperty()));
    Label decided = new Label();
    decided.getStyleClass().add("muted");
    decided
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  Counts counts = model.countsProperty().get();
                  return texts.say("quotes.progress", counts.decided(), counts.all());
                },
                model.countsProperty(),
                texts.localeProperty()));
    decided.setMinWidth(Region.USE_PREF_SIZE);
    bar.visibleProperty().bind(root.widthProperty().greaterThan(SIDE_BY_SIDE));
    bar.managedProperty().bind(bar.visibleProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(title, bar, decided, space, plain("quotes.above"), plain("quotes.precision"));
    head.getStyleClass().add("place-head");
    return head;
  }

  private Button plain(String id) {
    Command command = command(id);
    Button button = new Button();
    button.textProperty().bind(texts.bind(id));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("flat");
    button.setOnAction(e -> command.run());
    return button;
  }

  private Node work() {
    list.setItems(model.rows());
    list.setFixedCellSize(QueueCell.HEIGHT);
    list.setCellFactory(l -> new QueueCell(texts));
    list.accessibleTextProperty().bind(texts.bind("quotes.list"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe((was, now) -> {
          if (now != null && !now.equals(model.selectedProperty().get())) {
            model.select(now);
          }
        });
    model.selectedProperty().subscribe(this::mark);
    texts.localeProperty().subscribe((was, now) -> list.refresh());

    VBox quote = new VBox(12, detail, actions());
    VBox.setVgrow(detail, Priority.ALWAYS);
    quote.getStyleClass().add("quote");
    stage.getChildren().add(quote);
    SplitPane split = new SplitPane(list, stage);
    split.setMinSize(0, 0);
    SplitPane.setResizableWithParent(list, false);
    root.widthProperty().subscribe(width -> arrange(split, width.doubleValue()));
    EmptyState empty =
        new EmptyState("fth-message-square", empty("quotes.empty")).with(empty("quotes.empty.why"));
    empty.visibleProperty().bind(model.selectedProperty().isNull().and(model.loadedProperty()));
    split.visibleProperty().bind(empty.visibleProperty().not());
    StackPane all = new StackPane(split, empty);
    VBox.setVgrow(all, Priority.ALWAYS);
    return all;
  }

  private ObservableValue<String> empty(String key) {
    return Bindings.createStringBinding(
        () -> {
          QuoteStatus status = model.filterProperty().get().status();
          String which = status == QuoteStatus.PROPOSED ? ".queue" : ".decided";
          return texts.say(key + which);
        },
        model.filterProperty(),
        texts.localeProperty());
  }

  private static void arrange(SplitPane split, double width) {
    boolean wide = width >= SIDE_BY_SIDE;
    split.setOrientation(wide ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    split.setDividerPositions(wide ? 0.36 : 0.3);
  }

  private Node actions() {
    FlowPane bar = new FlowPane(8, 8);
    bar.getStyleClass().add("actions");
    for (String id :
        List.of(
            "quotes.accept",
            "quotes.reject",
            "quotes.speaker",
            "quotes.nameless",
            "quotes.undo",
            "quotes.read",
            "quotes.collect")) {
      bar.getChildren().add(new KeyButton(command(id), texts));
    }
    bar.getChildren().getFirst().getStyleClass().add("accent");
    KeyButton reopen = new KeyButton(command("quotes.reopen"), texts);
    reopen.visibleProperty().bind(reopen.disabledProperty().not());
    reopen.managedProperty().bind(reopen.visibleProperty());
    bar.getChildren().add(5, reopen);
    HBox edges =
        new HBox(
            4,
            edge("quotes.start.back", "{"),
            edge("quotes.start.on", "}"),
            edge("quotes.end.back", "["),
            edge("quotes.end.on", "]"));
    edges.setAlignment(Pos.CENTER_LEFT);
    bar.getChildren().add(edges);
    return bar;
  }

  private Button edge(String id, String key) {
    KeyButton button = new KeyButton(command(id), texts, key);
    button.getStyleClass().add("edge");
    return button;
  }

  /** Shows in the list what the model looks at. */
  private void mark(@Nullable QueuedQuote row) {
    if (row == null) {
      list.getSelectionModel().clearSelection();
      return;
    }
    int index = model.index();
    if (list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().select(index);
    }
    list.scrollTo(Math.max(0, index - 2));
  }

  /** Keys that are no single command: those of French keyboards, edges by character, the reader. */
  private void key(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || stage.getChildren().size() > 1) {
      return;
    }
    boolean combined = event.isShortcutDown() || event.isAltDown();
    boolean done =
        combined
            ? moveEdge(event)
            : switch (event.getText()) {
              case "[" -> run("quotes.end.back");
              case "]" -> run("quotes.end.on");
              case "{" -> run("quotes.start.back");
              case "}" -> run("quotes.start.on");
              default -> plainKey(event);
            };
    if (done) {
      event.consume();
    }
  }

  private boolean plainKey(KeyEvent event) {
    boolean inList = list.isFocused();
    return switch (event.getCode()) {
      case KeyCode.OPEN_BRACKET ->
          run(event.isShiftDown() ? "quotes.start.back" : "quotes.end.back");
      case KeyCode.CLOSE_BRACKET -> run(event.isShiftDown() ? "quotes.start.on" : "quotes.end.on");
      case KeyCode.ENTER -> inList && run("quotes.read");
      case KeyCode.DOWN -> inList && run("quotes.next");
      case KeyCode.UP -> inList && run("quotes.previous");
      default -> false;
    };
  }

  private boolean moveEdge(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean back = code == KeyCode.LEFT || code == KeyCode.OPEN_BRACKET;
    boolean on = code == KeyCode.RIGHT || code == KeyCode.CLOSE_BRACKET;
    if (back || on) {
      Edges.Step word = back ? WORD_BACK : WORD_ON;
      Edges.Step character = back ? CHARACTER_BACK : CHARACTER_ON;
      model.move(event.isShiftDown() ? START : END, event.isAltDown() ? character : word);
    }
    return back || on;
  }

  private boolean run(String id) {
    command(id).run();
    return true;
  }

  private void pick() {
    Passage passage = model.passageProperty().get();
    List<String> names = passage == null ? List.of() : passage.names();
    jobs.latest(
        "quotes.people",
        stale -> new Completions(archive.speakers().all(), names),
        completions -> {
          overlay(picker);
          picker.open(
              completions,
              names,
              name -> {
                backToList();
                model.link(name);
              },
              this::backToList);
        });
  }

  private void split() {
    model.split(detail.caret());
  }

  private void collect() {
    Quote quote = model.quote();
    if (quote != null) {
      navigator.collect(new Navigator.Collectable("QUOTE", quote.article(), quote.span()));
    }
  }

  private void openAbove() {
    overlay(above);
    above.open();
  }

  private void openPrecision() {
    jobs.latest(
        "quotes.precision",
        stale -> archive.quoteCounts().precision(),
        rules -> {
          overlay(precision);
          precision.open(rules);
        });
  }

  private void overlay(Region sheet) {
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    sheet.setMaxWidth(520);
    StackPane.setAlignment(sheet, Pos.BOTTOM_LEFT);
    StackPane.setMargin(sheet, new Insets(16));
    if (stage.getChildren().size() > 1) {
      stage.getChildren().remove(1);
    }
    stage.getChildren().add(sheet);
  }

  private void backToList() {
    if (stage.getChildren().size() > 1) {
      stage.getChildren().remove(1);
    }
    list.requestFocus();
  }
}
