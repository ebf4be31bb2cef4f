package verbatim.ui.speakers;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import verbatim.annotation.Quote;
import verbatim.archive.Archive;
import verbatim.speaker.AuthorityFormat;
import verbatim.speaker.Speaker;
import verbatim.text.FoldedText;
import verbatim.ui.kit.ChoiceList;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.EmptyState;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Keys;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Place;
import verbatim.ui.kit.SheetLayer;
import verbatim.ui.kit.Texts;
import verbatim.wording.Faults;

/** The place of the authority file. */
public final class SpeakersView implements Place {
  private static final int MOST_TOLD = 3;
  private static final double LIST = 320;
  private static final double SHEET = 480;

  private final Texts texts;
  private final SpeakersModel model;
  private final SpeakerCommands commands;
  private final TextField search = new TextField();
  private final SpeakerLists lists;
  private final PersonPage page;
  private final Runnable arrived;
  private final Label told = new Label();
  private final VBox root = new VBox();
  private final SheetLayer sheets = new SheetLayer(root);

  /** The authority file of an archive. */
  public SpeakersView(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    this.texts = texts;
    model = new SpeakersModel(archive, jobs);
    commands = new SpeakerCommands(model, new Screen());
    lists = new SpeakerLists(model, texts);
    page = new PersonPage(model, texts, navigator, commands);
    NamePage names = new NamePage(model, texts, navigator, commands);
    root.getStyleClass().add("place");
    sheets.getStyleClass().add("speakers");
    sheets
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    SpeakersView.class.getResource("/verbatim/ui/speakers/speakers.css"))
                .toExternalForm());
    told.setWrapText(true);
    told.getStyleClass().addAll("muted", "told");
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    root.getChildren().addAll(head(), told, work(names));
    Keys.listen(sheets, commands::all);
    Keys.leadBack(root, lists);
    model.pageProperty().subscribe(p -> follow(Side.PERSONS, page::follow));
    model.fileProperty().subscribe(f -> follow(Side.NAMES, names::follow));
    arrived =
        () -> {
          follow(Side.PERSONS, page::follow);
          follow(Side.NAMES, names::follow);
        };
    model.sideProperty().subscribe((was, now) -> arrived.run());
  }

  @Override
  public String id() {
    return "speakers";
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
    return 44;
  }

  @Override
  public List<Command> commands() {
    return commands.all();
  }

  @Override
  public void enter() {
    model.refresh();
    arrived.run();
    lists.requestFocus();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  /** Shows what a person is quoted as saying. */
  public void open(String name) {
    model.open(name);
  }

  /** The authority file and what can be done with it. */
  SpeakersModel model() {
    return model;
  }

  private void follow(Side looked, Runnable reader) {
    if (model.sideProperty().get() == looked) {
      reader.run();
    }
  }

  private Node head() {
    Label title = new Label();
    title.textProperty().bind(texts.bind("speakers.title"));
    title.getStyleClass().add("place-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    search.promptTextProperty().bind(texts.bind("speakers.search"));
    search.accessibleTextProperty().bind(texts.bind("speakers.search"));
    search.textProperty().bindBidirectional(model.searchProperty());
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN) {
            lists.requestFocus();
            e.consume();
          }
        });
    HBox.setHgrow(search, Priority.ALWAYS);
    search.setMaxWidth(320);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, search, space, plain("speakers.import"), plain("speakers.export"));
    head.getStyleClass().add("place-head");
    head.setMinWidth(0);
    return head;
  }

  private Button plain(String id) {
    Command command = commands.of(id);
    Button button = new Button();
    button.textProperty().bind(texts.bind(command.id()));
    if (command.icon() != null) {
      button.setGraphic(Icons.of(command.icon()));
    }
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("quiet");
    button.setOnAction(e -> command.run());
    return button;
  }

  private Node work(NamePage names) {
    EmptyState nobody =
        new EmptyState("fth-users", texts.bind("speakers.none"))
            .with(texts.bind("speakers.none.how"));
    EmptyState done = new EmptyState("fth-user-check", texts.bind("speakers.awaiting.none"));
    var persons = model.sideProperty().isEqualTo(Side.PERSONS);
    var known = model.pageProperty().isNotNull();
    var naming = model.fileProperty().isNotNull();
    page.visibleProperty().bind(persons.and(known));
    nobody.visibleProperty().bind(persons.and(known.not()).and(model.loadedProperty()));
    names.visibleProperty().bind(persons.not().and(naming));
    done.visibleProperty().bind(persons.not().and(naming.not()).and(model.loadedProperty()));
    StackPane stage = new StackPane(nobody, done, page, names);
    stage.setMinWidth(0);
    SplitPane split = new SplitPane(lists, stage);
    split.setMinSize(0, 0);
    split
        .widthProperty()
        .subscribe(w -> split.setDividerPositions(Math.clamp(LIST / w.doubleValue(), 0.2, 0.36)));
    VBox.setVgrow(split, Priority.ALWAYS);
    return split;
  }

  /** Takes an authority file over and says what became of it. */
  void importFrom(Path file) {
    model.importFrom(file, outcome -> told.setText(words(outcome)));
  }

  private String words(AuthorityFiles.Outcome outcome) {
    Faults faults = new Faults(texts.localeProperty().get());
    return switch (outcome) {
      case AuthorityFiles.Outcome.Refused refused -> faults.say(refused.file());
      case AuthorityFiles.Outcome.Taken taken -> words(taken, faults);
    };
  }

  private String words(AuthorityFiles.Outcome.Taken taken, Faults faults) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.say(
            "speakers.imported",
            taken.over().added(),
            taken.over().completed(),
            taken.over().unchanged()));
    List<String> others = taken.over().taken();
    if (!others.isEmpty()) {
      lines.add(texts.say("speakers.imported.taken", String.join(", ", others)));
    }
    if (!taken.problems().isEmpty()) {
      lines.add(texts.say("speakers.imported.problems", taken.problems().size()));
      taken.problems().stream().limit(MOST_TOLD).map(faults::say).forEach(lines::add);
    }
    return String.join("\n", lines);
  }

  private final class Screen implements SpeakerCommands.Screen {
    @Override
    public void find() {
      search.requestFocus();
      search.selectAll();
    }

    @Override
    public void askOther() {
      ChoiceList<Speaker> choices =
          new ChoiceList<>(
              texts,
              "speakers.other.prompt",
              Speaker::name,
              person -> {
                sheets.hide();
                model.join(person);
              });
      choices.getStyleClass().add("sheet");
      sheets.show(choices, SHEET);
      choices.open(typed -> among(model.everybody(), typed));
    }

    @Override
    public void switchRecord() {
      page.switchRecord();
    }

    @Override
    public void askMerge() {
      SpeakersModel.Page shown = model.pageProperty().get();
      if (shown != null) {
        List<SpeakersModel.Row> others =
            model.everybody().stream().filter(r -> r.person().id() != shown.person().id()).toList();
        MergeSheet sheet =
            new MergeSheet(texts, shown, typed -> among(others, typed), this::merge, sheets::hide);
        sheets.show(sheet, SHEET);
        sheet.open();
      }
    }

    private void merge(Speaker kept, Speaker other) {
      sheets.hide();
      model.merge(kept, other);
    }

    @Override
    public void askSplit() {
      SpeakersModel.Page shown = model.pageProperty().get();
      if (shown != null) {
        SplitSheet sheet =
            new SplitSheet(texts, shown.person(), chosen -> split(shown, chosen), sheets::hide);
        sheets.show(sheet, SHEET);
        sheet.open();
      }
    }

    private void split(SpeakersModel.Page shown, List<String> chosen) {
      sheets.hide();
      model.split(
          shown.person(), chosen.getFirst(), new LinkedHashSet<>(chosen), under(chosen, shown));
    }

    @Override
    public void remove() {
      SpeakersModel.Page shown = model.pageProperty().get();
      if (shown != null) {
        model.remove(shown.person());
      }
    }

    @Override
    public void askImport() {
      File file = chooser().showOpenDialog(root.getScene().getWindow());
      if (file != null) {
        importFrom(file.toPath());
      }
    }

    @Override
    public void askExport() {
      FileChooser chooser = chooser();
      chooser.setInitialFileName("speakers.csv");
      File file = chooser.showSaveDialog(root.getScene().getWindow());
      if (file != null) {
        Path path = file.toPath();
        model.exportTo(
            path, n -> told.setText(texts.say("speakers.exported", n, path.getFileName())));
      }
    }
  }

  private static List<Speaker> among(List<SpeakersModel.Row> rows, String typed) {
    String wanted = FoldedText.fold(typed.strip());
    return rows.stream()
        .map(SpeakersModel.Row::person)
        .filter(p -> SpeakersModel.names(p).anyMatch(n -> FoldedText.fold(n).contains(wanted)))
        .toList();
  }

  /** The accepted quotes for which one of these names was proposed. */
  private static List<Quote> under(List<String> names, SpeakersModel.Page page) {
    Set<String> keys = names.stream().map(FoldedText::fold).collect(Collectors.toSet());
    return page.said().stream()
        .map(Said::quote)
        .filter(q ->
            q.finding() != null
                && q.finding().speaker() != null
                && keys.contains(FoldedText.fold(q.finding().speaker())))
        .toList();
  }

  private FileChooser chooser() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.say("speakers.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter("CSV", "*" + AuthorityFormat.CSV.ending()),
            new FileChooser.ExtensionFilter(
                "JSON-LD", "*" + AuthorityFormat.JSON_LD.ending(), "*.json"));
    return chooser;
  }
}
