package verbatim.ui.reader;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.DayChooser;
import verbatim.ui.kit.EmptyState;
import verbatim.ui.kit.Faces;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;

/** The reader beside every place: one article with all that is known about its passages. */
public final class ReaderView {
  private static final double MARGIN_LEAST = 84;
  private static final double MARGIN_MOST = 132;

  private final ReaderModel model;
  private final Texts texts;
  private final Page page = new Page();
  private final ReaderHead head;
  private final Floating floating;
  private final StackPane root = new StackPane();
  private final BorderPane column = new BorderPane();
  private final List<Command> onSelection;
  private final List<Command> onQuote;
  private final List<Command> onArticle;
  private @Nullable OpenArticle shown;

  /** Reads from an archive. */
  public ReaderView(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    model = new ReaderModel(archive, texts, jobs, navigator);
    this.texts = texts;
    onSelection = selectionCommands();
    onQuote = quoteCommands();
    onArticle = articleCommands();
    head = new ReaderHead(texts, this::askDay);
    floating = new Floating(page, texts, onSelection);
    build();
    listen();
  }

  /** Shows an article, at a passage when one is given. */
  public void show(long article, @Nullable TextSpan passage) {
    model.show(article, passage);
  }

  /** The screen; made once. */
  public Node node() {
    return root;
  }

  /** Its commands for menus, palette and help. */
  public List<Command> commands() {
    return java.util.stream.Stream.of(onSelection, onQuote, onArticle)
        .flatMap(List::stream)
        .toList();
  }

  /** The archive changed: show it. */
  public void refresh() {
    model.refresh();
  }

  /** What it shows, for tests. */
  ReaderModel model() {
    return model;
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
            .when(model.quoteProperty().map(q -> is(q, QuoteStatus.ACCEPTED)).orElse(false)),
        Command.of("reader.reject", "fth-x", "R", model::reject)
            .when(model.quoteProperty().map(q -> is(q, QuoteStatus.REJECTED)).orElse(false)),
        Command.of("reader.link", "fth-user", "S", this::askLink).when(quote),
        Command.of("reader.reopen", "fth-rotate-ccw", "O", model::reopen)
            .when(model.quoteProperty().map(q -> !q.isProposed()).orElse(false)));
  }

  private static boolean is(Quote quote, QuoteStatus not) {
    return quote.status() != not;
  }

  private List<Command> articleCommands() {
    ObservableValue<Boolean> opened = model.openProperty().map(o -> true).orElse(false);
    ObservableValue<Boolean> vague = model.openProperty().map(o -> model.lacksDay()).orElse(false);
    return List.of(
        Command.of("reader.next", "fth-chevron-down", "J", () -> model.walk(1, page.caret()))
            .when(opened),
        Command.of("reader.previous", "fth-chevron-up", "K", () -> model.walk(-1, page.caret()))
            .when(opened),
        Command.of(
                "reader.copyReference",
                "fth-copy",
                "Shortcut+Shift+C",
                () -> Page.copy(model.reference()))
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
    page.accessibleTextProperty().bind(texts.bind("reader.text"));
    VirtualizedScrollPane<Page> scroll = new VirtualizedScrollPane<>(page);
    StackPane text = new StackPane(scroll, floating);
    VBox foot = new VBox(new QuoteCard(model, texts, onQuote), new NoteCard(model, texts, page));
    column.setTop(head);
    column.setCenter(text);
    column.setBottom(foot);
    column.setVisible(false);
    EmptyState empty =
        new EmptyState("fth-book-open", texts.bind("reader.empty"))
            .with(texts.bind("reader.empty.how"));
    empty.visibleProperty().bind(column.visibleProperty().not());
    root.getChildren().addAll(empty, column);
    page.setContextMenu(menu());
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
    model.sizeProperty().addListener(o -> set());
    texts.localeProperty().addListener(o -> set());
    root.widthProperty().addListener(o -> set());
    page.selectionProperty()
        .addListener(o -> {
          model.selectionProperty().set(page.selected());
          floating.offer(page.selected() != null);
        });
    model
        .selectionProperty()
        .subscribe(span -> {
          if (span == null && page.selected() != null) {
            page.deselect();
          }
        });
    page.caretPositionProperty()
        .addListener(o -> {
          if (page.isFocused() && page.selected() == null) {
            model.chooseAt(page.caret());
          }
        });
    page.estimatedScrollYProperty().addListener(o -> floating.requestLayout());
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            page.deselect();
            model.leave();
          } else if (e.isShortcutDown()
              && (e.getCode() == KeyCode.EQUALS || e.getCode() == KeyCode.ADD)) {
            model.resize(1);
            e.consume();
          } else if (e.isShortcutDown() && e.getCode() == KeyCode.SUBTRACT) {
            model.resize(-1);
            e.consume();
          }
        });
  }

  private void showArticle() {
    OpenArticle open = model.openProperty().get();
    if (open == null) {
      return;
    }
    column.setVisible(true);
    boolean other = shown == null || shown.article().id() != open.article().id();
    shown = open;
    set();
    page.show(open, inks(open).spans());
    TextSpan passage = model.passageProperty().get();
    if (passage != null) {
      page.turnTo(passage.start());
    } else if (other) {
      page.turnTo(0);
    }
  }

  private void showQuote() {
    Quote quote = model.quoteProperty().get();
    ink();
    if (quote != null && !quote.span().contains(page.caret())) {
      page.goTo(quote.span().start());
    }
  }

  private void ink() {
    if (shown != null && page.shows(shown)) {
      page.ink(inks(shown).spans());
    }
  }

  private Inks inks(OpenArticle open) {
    Quote quote = model.quoteProperty().get();
    return new Inks(open, model.passageProperty().get(), quote == null ? null : quote.span());
  }

  /** Sets size, measure and margin anew. */
  private void set() {
    if (shown == null) {
      return;
    }
    head.show(shown.article(), model.lacksDay(), shown.set().broken());
    double size = model.sizeProperty().get();
    double margin = Math.clamp(root.getWidth() * 0.17, MARGIN_LEAST, MARGIN_MOST);
    column.setMaxWidth(margin + Measure.of(Faces.READING, size) + 48);
    page.setStyle("-fx-font-family: '" + Faces.READING + "'; -fx-font-size: " + size + "px;");
    head.setPadding(new javafx.geometry.Insets(16, 24, 12, margin));
    page.setParagraphGraphicFactory(new Margin(shown, texts.localeProperty().get(), margin));
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
    PopOver over = new PopOver();
    Moment published = open.article().published();
    LocalDate first =
        published == null ? LocalDate.now(ZoneId.systemDefault()) : published.start().toLocalDate();
    DayChooser chooser =
        new DayChooser(
            texts,
            texts.say("reader.setDay.of", open.article().title()),
            days,
            first,
            day -> {
              over.hide();
              model.setDay(day);
            });
    over.setContentNode(chooser);
    over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    over.show(head.day());
    chooser.begin();
  }
}
