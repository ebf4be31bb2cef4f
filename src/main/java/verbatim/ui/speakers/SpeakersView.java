package verbatim.ui.speakers;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Quote;
import verbatim.archive.Archive;
import verbatim.speaker.AuthorityCsv;
import verbatim.speaker.Speaker;
import verbatim.text.FoldedText;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.EmptyState;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Place;
import verbatim.ui.kit.Texts;

/** The place of the authority file. */
public final class SpeakersView implements Place {
  private final Texts texts;
  private final Navigator navigator;
  private final SpeakersModel model;
  private final TextField search = new TextField();
  private final ListView<SpeakersModel.Row> persons = new ListView<>();
  private final ListView<SpeakersModel.Awaiting> names = new ListView<>();
  private final Label told = new Label();
  private final StackPane stage = new StackPane();
  private final VBox root = new VBox();
  private final List<Command> commands;

  /** The authority file of an archive. */
  public SpeakersView(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    this.texts = texts;
    this.navigator = navigator;
    model = new SpeakersModel(archive, jobs);
    commands =
        List.of(
            Command.of("speakers.find", "fth-search", null, search::requestFocus),
            Command.of("speakers.import", "fth-upload", null, this::chooseImport),
            Command.of("speakers.export", "fth-download", null, this::chooseExport));
    root.getStyleClass().addAll("place", "speakers");
    root.getStylesheets()
        .add(
            Objects.requireNonNull(
                    SpeakersView.class.getResource("/verbatim/ui/speakers/speakers.css"))
                .toExternalForm());
    told.setWrapText(true);
    told.getStyleClass().addAll("muted", "told");
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    root.getChildren().addAll(head(), told, work());
  }

  @Override
  public String id() {
    return "speakers";
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
    model.refresh();
    search.requestFocus();
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

  private Node head() {
    Label title = new Label();
    title.textProperty().bind(texts.bind("speakers.title"));
    title.getStyleClass().add("place-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    search.promptTextProperty().bind(texts.bind("speakers.search"));
    search.accessibleTextProperty().bind(texts.bind("speakers.search"));
    search.textProperty().bindBidirectional(model.searchProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    search.setMaxWidth(360);
    Region space = new Region();
    HBox.setHgrow(space, Priority.SOMETIMES);
    HBox head = new HBox(title, search, space, plain(1), plain(2));
    head.getStyleClass().add("place-head");
    return head;
  }

  private Button plain(int index) {
    Command command = commands.get(index);
    Button button = new Button();
    button.textProperty().bind(texts.bind(command.id()));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("flat");
    button.setOnAction(e -> command.run());
    return button;
  }

  private Node work() {
    persons.setItems(model.persons());
    persons.setCellFactory(l -> new PersonCell(texts));
    persons.accessibleTextProperty().bind(texts.bind("speakers.title"));
    persons.setPlaceholder(new EmptyState("fth-users", texts.bind("speakers.none")));
    persons
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe((was, now) -> {
          if (now != null && !isShown(now.person())) {
            model.open(now.person().id());
          }
        });
    model.pageProperty().subscribe(this::mark);
    names.setItems(model.awaiting());
    names.setCellFactory(l -> new NameCell(model, texts));
    names.setPlaceholder(new EmptyState("fth-user-check", texts.bind("speakers.awaiting.none")));
    Tab known = tab("speakers.tab.known", persons, model.persons());
    Tab waiting = tab("speakers.tab.awaiting", names, model.awaiting());
    TabPane tabs = new TabPane(known, waiting);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    EmptyState nobody = new EmptyState("fth-user", texts.bind("speakers.nobody"));
    PersonPage page = new PersonPage(model, texts, navigator, this::askMerge, this::askSplit);
    nobody.visibleProperty().bind(model.pageProperty().isNull());
    page.visibleProperty().bind(nobody.visibleProperty().not());
    stage.getChildren().addAll(nobody, page);
    SplitPane split = new SplitPane(tabs, stage);
    split.setDividerPositions(0.38);
    SplitPane.setResizableWithParent(tabs, false);
    VBox.setVgrow(split, Priority.ALWAYS);
    return split;
  }

  private boolean isShown(Speaker person) {
    SpeakersModel.Page page = model.pageProperty().get();
    return page != null && page.person().id() == person.id();
  }

  /** Shows in the list whose page is open. */
  private void mark(SpeakersModel.@Nullable Page page) {
    for (SpeakersModel.Row row : persons.getItems()) {
      if (page != null && row.person().id() == page.person().id()) {
        persons.getSelectionModel().select(row);
        return;
      }
    }
    persons.getSelectionModel().clearSelection();
  }

  private Tab tab(String key, Node content, ObservableList<?> counted) {
    Tab tab = new Tab();
    tab.setContent(content);
    tab.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.say(key, counted.size()), texts.localeProperty(), counted));
    return tab;
  }

  private void askMerge() {
    SpeakersModel.Page page = model.pageProperty().get();
    if (page != null) {
      List<Speaker> others =
          model.persons().stream()
              .map(SpeakersModel.Row::person)
              .filter(p -> p.id() != page.person().id())
              .toList();
      show(new MergeSheet(texts, page, others, model::merge, this::closeSheet));
    }
  }

  private void askSplit() {
    SpeakersModel.Page page = model.pageProperty().get();
    if (page != null) {
      show(
          new SplitSheet(
              texts,
              page.person(),
              chosen -> {
                model.split(
                    page.person(),
                    chosen.getFirst(),
                    new LinkedHashSet<>(chosen),
                    under(chosen, page));
                closeSheet();
              },
              this::closeSheet));
    }
  }

  /** The accepted quotes for which one of these names was proposed. */
  private static List<Quote> under(List<String> names, SpeakersModel.Page page) {
    Set<String> keys = names.stream().map(FoldedText::fold).collect(Collectors.toSet());
    return page.said().stream()
        .map(SpeakersModel.Said::quote)
        .filter(q ->
            q.finding() != null
                && q.finding().speaker() != null
                && keys.contains(FoldedText.fold(q.finding().speaker())))
        .toList();
  }

  private void show(Region sheet) {
    closeSheet();
    sheet.setMaxSize(480, Region.USE_PREF_SIZE);
    StackPane.setAlignment(sheet, Pos.TOP_CENTER);
    StackPane.setMargin(sheet, new Insets(16));
    stage.getChildren().add(sheet);
    sheet.requestFocus();
  }

  private void closeSheet() {
    if (stage.getChildren().size() > 2) {
      stage.getChildren().removeLast();
    }
  }

  private void chooseImport() {
    File file = chooser().showOpenDialog(root.getScene().getWindow());
    if (file != null) {
      importFrom(file.toPath());
    }
  }

  /** Takes an authority file over and says what became of it. */
  void importFrom(Path file) {
    model.importCsv(
        file,
        contents -> {
          String first =
              contents.problems().stream()
                  .limit(3)
                  .map(this::words)
                  .collect(Collectors.joining("\n"));
          told.setText(
              (texts.say("speakers.imported", contents.persons().size(), contents.problems().size())
                      + "\n"
                      + first)
                  .strip());
        });
  }

  private String words(AuthorityCsv.Problem problem) {
    return texts.say("speakers.fault." + problem.fault().name(), problem.line(), problem.words());
  }

  private void chooseExport() {
    FileChooser chooser = chooser();
    chooser.setInitialFileName("speakers.csv");
    File file = chooser.showSaveDialog(root.getScene().getWindow());
    if (file != null) {
      Path path = file.toPath();
      model.exportCsv(
          path, n -> told.setText(texts.say("speakers.exported", n, path.getFileName())));
    }
  }

  private FileChooser chooser() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.say("speakers.title"));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
    return chooser;
  }
}
