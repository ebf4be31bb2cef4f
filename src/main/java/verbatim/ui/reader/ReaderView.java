package verbatim.ui.reader;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.DayChooser;
import verbatim.ui.kit.EmptyState;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;

/** The reader beside every place: one article with all that is known about its passages. */
public final class ReaderView {
  private final ReaderModel model;
  private final Texts texts;
  private final ReaderHead head;
  private final Page page;
  private final Reading reading;
  private final Floating floating;
  private final Strip strip;
  private final StackPane root = new StackPane();
  private final BorderPane column = new BorderPane();
  private final List<Command> onSelection;
  private final List<Command> onQuote;
  private final List<Command> onArticle;
  private @Nullable OpenArticle shown;
  private @Nullable Node before;

  /** Reads from an archive. */
  public ReaderView(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    model = new ReaderModel(archive, texts, jobs, navigator);
    this.texts = texts;
    head = new ReaderHead(texts, this::askDay);
    page = new Page(head);
    reading = new Reading(page);
    strip = new Strip(model, texts, head, this::walkFound);
    onSelection = selectionCommands();
    onQuote = quoteCommands();
    onArticle = articleCommands();
    floating = new Floating(page, texts, onSelection);
    build();
    listen();
  }

  /** Shows an article where somebody is led. */
  public void show(Lead lead) {
    model.show(lead);
  }

  /** The screen; made once. */
  public Node node() {
    return root;
  }

  /** The width at which its text is set well, in pixels; follows the size of the words. */
  public ObservableValue<Double> comfort() {
    return page.comfort();
  }

  /** Its commands for menus, palette and help. */
  public List<Command> commands() {
    return Stream.of(onSelection, onQuote, onArticle).flatMap(List::stream).toList();
  }

  /** The archive changed: show it. */
  public void refresh() {
    model.refresh();
  }

  /** What it shows, for tests. */
  ReaderModel model() {
    return model;
  }

  /** Where the text is, for tests. */
  Page page() {
    return page;
  }

  private List<Command> selectionCommands() {
    ObservableValue<Boolean> selected = model.selectionProperty().map(s -> true).orElse(false);
    ObservableValue<Boolean> opened = model.openProperty().map(o -> true).orElse(false);
    return List.of(
        Command.of("reader.highlight", "fth-edit-2", "H", model::highlight).when(selected),
        Command.of("reader.note", "fth-message-square", "N", this::askNote).when(selected),
        Command.of("reader.tag", "fth-tag", "T", this::askTag).when(selected),
        Command.of("reader.quoteOf", "fth-user-check", "Q", this::askSpeaker).when(selected),
        Command.of("reader.collect", "fth-folder-plus", "D", model::collect).when(opened),
        Command.of("reader.search", "fth-search", "F", model::search).when(selected));
  }

  private List<Command> quoteCommands() {
    ObservableValue<Boolean> quote = model.quoteProperty().map(q -> true).orElse(false);
    return List.of(
        Command.of("reader.accept", "fth-check", "A", model::accept)
            .when(model.quoteProperty().map(q -> q.status() != QuoteStatus.ACCEPTED).orElse(false)),
        Command.of("reader.reject", "fth-x", "R", model::reject)
            .when(model.quoteProperty().map(q -> q.status() != QuoteStatus.REJECTED).orElse(false)),
        Command.of("reader.link", "fth-user", "S", this::askLink).when(quote),
        Command.of("reader.reopen", "fth-rotate-ccw", "O", model::reopen)
            .when(model.quoteProperty().map(q -> !q.isProposed()).orElse(false)));
  }

  private List<Command> articleCommands() {
    ObservableValue<Boolean> opened = model.openProperty().map(o -> true).orElse(false);
    ObservableValue<Boolean> searched = model.foundProperty().map(f -> !f.isEmpty());
    ObservableValue<Boolean> vague = model.openProperty().map(o -> model.lacksDay()).orElse(false);
    return List.of(
        Command.of("reader.enter", "fth-book-open", "F6", this::enter).when(opened),
        Command.of("reader.next", "fth-chevron-down", "J", () -> model.walk(1, page.caret()))
            .when(opened),
        Command.of("reader.previous", "fth-chevron-up", "K", () -> model.walk(-1, page.caret()))
            .when(opened),
        Command.of("reader.found.next", null, "F3", () -> walkFound(1)).when(searched),
        Command.of("reader.found.previous", null, "Shift+F3", () -> walkFound(-1)).when(searched),
        Command.of("reader.grow", "fth-maximize-2", "E", reading::grow).when(opened),
        Command.of("reader.end.back", null, "Open Bracket", () -> moveEdge(true, -1)).when(opened),
        Command.of("reader.end.on", null, "Close Bracket", () -> moveEdge(true, 1)).when(opened),
        Command.of("reader.start.back", null, "Shift+Open Bracket", () -> moveEdge(false, -1))
            .when(opened),
        Command.of("reader.start.on", null, "Shift+Close Bracket", () -> moveEdge(false, 1))
            .when(opened),
        Command.of(
                "reader.copyReference",
                "fth-copy",
                "Shortcut+Shift+C",
                () -> Reading.copy(model.reference()))
            .when(opened),
        Command.of("reader.setDay", "fth-calendar", null, this::askDay).when(vague),
        Command.of("reader.larger", "fth-zoom-in", "Shortcut+Plus", () -> model.resize(1)),
        Command.of("reader.smaller", "fth-zoom-out", "Shortcut+Minus", () -> model.resize(-1)),
        Command.of("reader.normal", "fth-type", "Shortcut+0", () -> model.resize(0)));
  }

  private void build() {
    root.getStyleClass().add("reader");
    root.setMinWidth(320);
    root.getStylesheets()
        .add(Objects.requireNonNull(ReaderView.class.getResource("reader.css")).toExternalForm());
    page.setId("page");
    page.accessibleTextProperty().bind(texts.bind("reader.text"));
    StackPane.setAlignment(strip, Pos.TOP_LEFT);
    column.setCenter(new StackPane(page, strip, floating));
    column.setBottom(
        new VBox(new QuoteCard(model, texts, onQuote), new NoteCard(model, texts, page)));
    column.setVisible(false);
    EmptyState empty =
        new EmptyState("fth-book-open", texts.bind("reader.empty"))
            .with(texts.bind("reader.empty.how"));
    empty.visibleProperty().bind(column.visibleProperty().not());
    root.getChildren().addAll(empty, column);
    ContextMenu menu = menu();
    page.setOnContextMenuRequested(e -> {
      menu.show(page, e.getScreenX(), e.getScreenY());
      e.consume();
    });
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    for (Command command : commands()) {
      MenuItem item = new MenuItem();
      item.textProperty().bind(texts.bind(command.id()));
      if (command.icon() != null) {
        item.setGraphic(Icons.of(command.icon()));
      }
      item.setOnAction(e -> command.run());
      menu.getItems().add(item);
    }
    menu.setOnShowing(e -> {
      for (int i = 0; i < menu.getItems().size(); i++) {
        menu.getItems().get(i).setDisable(!commands().get(i).enabled().getValue());
      }
    });
    return menu;
  }

  private void listen() {
    model.openProperty().addListener(o -> showArticle());
    model.quoteProperty().addListener(o -> showQuote());
    model.passageProperty().addListener(o -> ink());
    model.foundProperty().addListener(o -> ink());
    model
        .sizeProperty()
        .subscribe(size -> page.setStyle("-fx-font-size: " + size.intValue() + "px;"));
    texts.localeProperty().addListener(o -> showArticle());
    page.selectedProperty()
        .subscribe(span -> {
          model.selectionProperty().set(reading.selected());
          floating.offer(!span.isEmpty());
          if (page.isFocused() && span.isEmpty()) {
            model.chooseAt(page.caret());
          }
        });
    model
        .selectionProperty()
        .subscribe(span -> {
          if (span == null && reading.selected() != null) {
            reading.deselect();
          }
        });
    page.positionProperty().subscribe(p -> floating.requestLayout());
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Keys that are more than one command, or that keyboards have in different places. */
  private void key(KeyEvent e) {
    boolean done = true;
    if (e.getCode() == KeyCode.ESCAPE) {
      // With nothing left to leave, the key leaves the reader.
      done = model.selectionProperty().get() != null || model.canLeave();
      reading.deselect();
      model.leave();
    } else if (e.isShortcutDown() && !e.isAltDown()) {
      switch (e.getCode()) {
        case EQUALS, ADD -> model.resize(1);
        case SUBTRACT -> model.resize(-1);
        case NUMPAD0 -> model.resize(0);
        default -> done = false;
      }
    } else {
      switch (e.getText()) {
        case "[" -> moveEdge(true, -1);
        case "]" -> moveEdge(true, 1);
        case "{" -> moveEdge(false, -1);
        case "}" -> moveEdge(false, 1);
        default -> done = false;
      }
    }
    if (done) {
      e.consume();
    }
  }

  /** Gives the keyboard to the text, or back to where it was. */
  private void enter() {
    if (page.isFocused() && before != null) {
      before.requestFocus();
    } else {
      before = page.getScene().getFocusOwner();
      page.requestFocus();
    }
  }

  /** Of the selection, else of the current quote, which is then confirmed. */
  private void moveEdge(boolean end, int way) {
    Quote quote = model.quoteProperty().get();
    OpenArticle open = shown;
    if (reading.selected() != null) {
      reading.moveEdge(end, way);
    } else if (quote != null && open != null) {
      model.moveEdges(new Steps(open.text(), open.set()).moved(quote.span(), end, way));
    }
  }

  private void showArticle() {
    OpenArticle open = model.openProperty().get();
    if (open == null) {
      return;
    }
    column.setVisible(true);
    shown = open;
    head.show(open.article(), model.lacksDay(), open.set().broken());
    reading.open(open);
    page.show(open, inks(open), new Margin(open, texts.localeProperty().get()));
    turnToPassage();
  }

  private void showQuote() {
    Quote quote = model.quoteProperty().get();
    ink();
    if (quote != null && !quote.span().contains(page.caret())) {
      reading.goTo(quote.span().start());
    }
  }

  private void walkFound(int step) {
    model.walkFound(step, page.caret());
    turnToPassage();
  }

  private void turnToPassage() {
    TextSpan passage = model.passageProperty().get();
    if (passage != null) {
      page.turnTo(passage.start());
    }
  }

  private void ink() {
    if (shown != null && page.shows(shown)) {
      page.ink(inks(shown));
    }
  }

  private Inks inks(OpenArticle open) {
    Quote quote = model.quoteProperty().get();
    return Inks.of(
        open,
        model.passageProperty().get(),
        model.foundProperty().get(),
        quote == null ? null : quote.span());
  }

  private void askNote() {
    ask("reader.ask.note", model::note, known -> {});
  }

  private void askTag() {
    ask("reader.ask.tag", model::tag, model::tags);
  }

  private void askSpeaker() {
    ask("reader.ask.speaker", model::quoteOf, model::names);
  }

  private void askLink() {
    ask("reader.ask.speaker", model::link, model::names);
  }

  private void ask(String key, Consumer<String> answer, Consumer<Consumer<Set<String>>> known) {
    Asker asker = new Asker(texts.say(key), answer, floating::stop);
    known.accept(asker::offer);
    floating.ask(asker);
  }

  private void askDay() {
    model.suggestDays(texts.localeProperty().get(), this::askDay);
  }

  private void askDay(List<DayChooser.Offer> days) {
    OpenArticle open = model.openProperty().get();
    if (open == null) {
      return;
    }
    Moment published = open.article().published();
    DayChooser.ask(
        texts,
        texts.say("reader.setDay.of", open.article().title()),
        days,
        published == null ? null : published.start().toLocalDate(),
        head.day(),
        model::setDay);
  }
}
