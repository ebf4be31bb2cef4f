package verbatim.ui.quotes;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Calm;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.EmptyState;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Keys;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Place;
import verbatim.ui.kit.SheetLayer;
import verbatim.ui.kit.Texts;

/** The place where quotes are decided. */
public final class QuotesView implements Place {
  /** From this width on, in pixels, the quote stands beside the list, below it otherwise. */
  private static final double SIDE_BY_SIDE = 560;

  private static final double LIST = 400;
  private static final double SHEET = 520;
  private static final double WIDE_SHEET = 640;

  private final Archive archive;
  private final Texts texts;
  private final Jobs jobs;
  private final Navigator navigator;
  private final QuotesModel model;
  private final QuoteCommands commands;
  private final ListView<QueuedQuote> list = new ListView<>();
  private final Detail detail;
  private final SpeakerPicker picker;
  private final AboveSheet above;
  private final PrecisionSheet precision;
  private final LessonSheet lesson;
  private final VBox root = new VBox();
  private final SheetLayer sheets = new SheetLayer(root);

  /** So that the reader does not load every article that is only passed by. */
  private final Calm reader;

  /** The queue of an archive. */
  public QuotesView(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    this.archive = archive;
    this.texts = texts;
    this.jobs = jobs;
    this.navigator = navigator;
    model = new QuotesModel(archive, texts.localeProperty(), jobs);
    commands = new QuoteCommands(model, new Screen());
    detail = new Detail(model, texts, navigator);
    picker = new SpeakerPicker(texts);
    above = new AboveSheet(model, texts, sheets::hide);
    precision = new PrecisionSheet(texts, sheets::hide);
    lesson = new LessonSheet(texts, sheets::hide);
    root.getStyleClass().add("place");
    sheets
        .getStylesheets()
        .add(
            Objects.requireNonNull(QuotesView.class.getResource("/verbatim/ui/quotes/quotes.css"))
                .toExternalForm());
    sheets.getStyleClass().add("quotes");
    root.getChildren()
        .addAll(
            new QueueHead(model, texts, commands.of("quotes.above", "quotes.precision")),
            new FilterBar(model, texts, archive, jobs, sheets),
            new LessonBanner(model.lessons(), texts, commands.of("quotes.lesson")),
            work());
    Keys.listen(sheets, commands::all);
    Keys.leadBack(root, list);
    QuoteKeys keys = new QuoteKeys(model, commands, sheets::isShowing, list::isFocused);
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    reader = new Calm(detail::glance);
    model.passageProperty().subscribe(p -> follow(p));
  }

  @Override
  public String id() {
    return "quotes";
  }

  @Override
  public Node node() {
    return sheets;
  }

  @Override
  public boolean readsAlong() {
    return true;
  }

  @Override
  public double least() {
    return 60;
  }

  @Override
  public List<Command> commands() {
    return commands.all();
  }

  @Override
  public void enter() {
    follow(model.passageProperty().get());
    if (model.loadedProperty().get()) {
      model.refresh();
    } else {
      model.show();
      model.lessons().look();
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

  private Node work() {
    list.setItems(model.rows());
    list.setCellFactory(l -> new QueueCell(texts));
    list.getStyleClass().add("queue");
    list.accessibleTextProperty().bind(texts.bind("quotes.list"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe((was, now) -> {
          if (now != null && !now.equals(model.selectedProperty().get())) {
            model.select(now);
          }
        });
    list.setMinWidth(200);
    model.selectedProperty().subscribe(this::mark);
    texts.localeProperty().subscribe(l -> list.refresh());
    VBox.setVgrow(detail, Priority.ALWAYS);
    VBox quote = new VBox(detail, new ActionBar(commands, texts));
    quote.getStyleClass().add("quote");
    SplitPane split = new SplitPane(list, quote);
    split.setMinSize(0, 0);
    split.widthProperty().subscribe(width -> arrange(split, width.doubleValue()));
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
    split.setDividerPositions(wide ? Math.clamp(LIST / width, 0.25, 0.38) : 0.35);
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

  /** The reader shows the article of the quote looked at. */
  private void follow(@Nullable Passage passage) {
    if (passage != null) {
      reader.ask();
    }
  }

  private final class Screen implements QuoteCommands.Screen {
    @Override
    public void pick() {
      Passage passage = model.passageProperty().get();
      List<String> names = passage == null ? List.of() : passage.names();
      jobs.latest(
          "quotes.people",
          stale -> new Completions(archive.speakers().all(), names),
          completions -> {
            sheets.show(picker, SHEET);
            picker.open(
                completions,
                names,
                name -> {
                  sheets.hide();
                  model.link(name);
                });
          });
    }

    @Override
    public void split() {
      if (!model.split(detail.passage().caret())) {
        detail.passage().requestFocus();
        navigator.tell(texts.say("quotes.split.where", texts.keys(commands.of("quotes.split"))));
      }
    }

    @Override
    public void take() {
      TextSpan marked = detail.passage().marked();
      if (marked != null) {
        model.take(marked);
      }
    }

    @Override
    public void read() {
      detail.read();
    }

    @Override
    public void collect() {
      Quote quote = model.quote();
      if (quote != null) {
        navigator.collect(new Navigator.Collectable("QUOTE", quote.article(), quote.span()));
      }
    }

    @Override
    public void askAbove() {
      sheets.show(above, SHEET);
      above.open();
    }

    @Override
    public void showLesson() {
      sheets.show(lesson, WIDE_SHEET);
      lesson.open(model.lessons().prospect().get(), model::adopt);
    }

    @Override
    public void readCopy() {
      detail.readCopy();
    }

    @Override
    public void showPrecision() {
      jobs.latest(
          "quotes.precision",
          stale -> archive.quoteCounts().precision(),
          rules -> {
            sheets.show(precision, SHEET);
            precision.open(rules);
          });
    }
  }
}
