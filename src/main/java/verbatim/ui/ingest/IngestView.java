package verbatim.ui.ingest;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import verbatim.archive.Archive;
import verbatim.ingest.ImportOutcome;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.EmptyState;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Place;
import verbatim.ui.kit.Texts;

/** The import panel: choose, say what is known, start, and read what became of each file. */
public final class IngestView implements Place {
  private final Texts texts;
  private final Navigator navigator;
  private final IngestModel model;
  private final VBox root = new VBox();
  private final Button files;
  private final List<Command> commands;

  /** The import into this archive. */
  public IngestView(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    this.texts = texts;
    this.navigator = navigator;
    model = new IngestModel(archive, jobs);
    Command chooseFiles =
        Command.of("ingest.files", "fth-file-plus", "Shortcut+Shift+O", this::chooseFiles);
    Command chooseFolder = Command.of("ingest.folder", "fth-folder-plus", null, this::chooseFolder);
    Command start =
        Command.of(
                "ingest.start",
                "fth-download",
                "Shortcut+Enter",
                () -> model.start(texts.say("ingest.running")))
            .when(model.canStart());
    Command shown =
        Command.of("ingest.show", "fth-clock", null, this::showImported)
            .when(Bindings.isNotEmpty(model.outcomes()));
    commands = List.of(chooseFiles, chooseFolder, start, shown);
    files = button(chooseFiles);
    Button begin = button(start);
    begin.getStyleClass().add("accent");
    begin.setDefaultButton(true);
    root.getStyleClass().addAll("place", "ingest");
    Label title = new Label();
    title.textProperty().bind(texts.bind("ingest.title"));
    title.getStyleClass().add("place-title");
    HBox choose = new HBox(files, button(chooseFolder));
    choose.getStyleClass().add("toolbar");
    HBox run = new HBox(begin, progress());
    run.getStyleClass().add("toolbar");
    VBox choices = new VBox(title, choose, chosen(), options(), run);
    choices.getStyleClass().add("choices");
    Node results = results(button(shown));
    HBox.setHgrow(results, Priority.ALWAYS);
    HBox columns = new HBox(choices, results);
    columns.getStyleClass().add("columns");
    VBox.setVgrow(columns, Priority.ALWAYS);
    root.getChildren().add(columns);
  }

  @Override
  public String id() {
    return "ingest";
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
    files.requestFocus();
  }

  @Override
  public void refresh() {
    // What an import came to does not change afterwards.
  }

  /** Chooses these files and folders, such as those dropped on the window. */
  public void add(Collection<Path> paths) {
    model.add(paths);
  }

  private Node chosen() {
    ListView<Path> list = new ListView<>(model.paths());
    list.setId("ingest-paths");
    list.setPrefHeight(200);
    list.setMinHeight(72);
    list.setCellFactory(l -> new PathCell(texts, model.paths()::remove));
    list.accessibleTextProperty().bind(texts.bind("ingest.drop"));
    list.setPlaceholder(new EmptyState("fth-download", texts.bind("ingest.drop")));
    return list;
  }

  private Node options() {
    TextField source = new TextField();
    source.setId("ingest-source");
    source.textProperty().bindBidirectional(model.source());
    source.promptTextProperty().bind(texts.bind("ingest.source.prompt"));
    DatePicker day = new DatePicker();
    day.valueProperty().bindBidirectional(model.day());
    day.setMaxWidth(Double.MAX_VALUE);
    day.promptTextProperty().bind(texts.bind("ingest.day.prompt"));
    TextField manifest = new TextField();
    manifest.setEditable(false);
    manifest
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> model.manifest().get() == null ? "" : model.manifest().get().toString(),
                model.manifest()));
    manifest.promptTextProperty().bind(texts.bind("ingest.manifest.prompt"));
    HBox.setHgrow(manifest, Priority.ALWAYS);
    Button choose = new Button(null, Icons.of("fth-folder"));
    choose.accessibleTextProperty().bind(texts.bind("ingest.manifest.choose"));
    choose.setOnAction(e -> chooseManifest());
    GridPane grid = new GridPane(12, 8);
    row(grid, 0, "ingest.source", source);
    row(grid, 1, "ingest.manifest", new HBox(8, manifest, choose));
    row(grid, 2, "ingest.day", day);
    return grid;
  }

  private void row(GridPane grid, int row, String key, Region field) {
    Label label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.setLabelFor(field);
    field.accessibleTextProperty().bind(texts.bind(key));
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setHgrow(field, Priority.ALWAYS);
    field.setMaxWidth(Double.MAX_VALUE);
    grid.addRow(row, label, field);
  }

  private Node progress() {
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(160);
    Label item = new Label();
    item.getStyleClass().add("caption");
    Button cancel = new Button();
    cancel.textProperty().bind(texts.bind("ingest.cancel"));
    cancel.setOnAction(e -> {
      var task = model.running().get();
      if (task != null) {
        task.cancel();
      }
    });
    HBox box = new HBox(bar, cancel, item);
    box.getStyleClass().add("toolbar");
    box.visibleProperty().bind(model.running().isNotNull());
    box.managedProperty().bind(box.visibleProperty());
    model
        .running()
        .subscribe(task -> {
          if (task != null) {
            bar.progressProperty().bind(task.progressProperty());
            item.textProperty().bind(task.messageProperty());
          }
        });
    return box;
  }

  private Node results(Button show) {
    Label sum = new Label();
    sum.setId("ingest-sum");
    sum.setWrapText(true);
    sum.textProperty()
        .bind(Bindings.createStringBinding(this::sum, model.tally(), texts.localeProperty()));
    CheckBox problems = new CheckBox();
    problems.textProperty().bind(texts.bind("ingest.problems"));
    FilteredList<ImportOutcome> filtered = new FilteredList<>(model.outcomes());
    problems
        .selectedProperty()
        .subscribe(only -> filtered.setPredicate(o -> !only || o instanceof ImportOutcome.Skipped));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(sum, between, problems, show);
    head.getStyleClass().add("toolbar");
    ListView<ImportOutcome> list = new ListView<>(filtered);
    list.setId("ingest-outcomes");
    list.accessibleTextProperty().bind(texts.bind("ingest.outcomes"));
    list.setCellFactory(l -> new OutcomeCell(texts));
    texts.localeProperty().subscribe(list::refresh);
    list.getSelectionModel().selectedItemProperty().subscribe(this::read);
    list.setPlaceholder(new EmptyState("fth-inbox", texts.bind("ingest.none")));
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox box = new VBox(head, list);
    box.getStyleClass().add("outcomes");
    // Before the first import there is nothing to tell.
    box.visibleProperty().bind(model.tally().map(tally -> !tally.isEmpty()));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private String sum() {
    IngestModel.Tally tally = model.tally().get();
    if (tally.isEmpty()) {
      return "";
    }
    String sum = texts.say("ingest.sum", tally.imported(), tally.already(), tally.skipped());
    return tally.cancelled() ? sum + " " + texts.say("ingest.cancelled") : sum;
  }

  private void read(ImportOutcome outcome) {
    switch (outcome) {
      case ImportOutcome.Imported i -> navigator.read(i.article(), null);
      case ImportOutcome.AlreadyThere a -> navigator.read(a.article(), null);
      case null, default -> {}
    }
  }

  private void showImported() {
    navigator.timeline(model.imported(), null);
  }

  private void chooseFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.say("ingest.files"));
    List<File> chosen = chooser.showOpenMultipleDialog(root.getScene().getWindow());
    if (chosen != null) {
      model.add(chosen.stream().map(File::toPath).toList());
    }
  }

  private void chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.say("ingest.folder"));
    File chosen = chooser.showDialog(root.getScene().getWindow());
    if (chosen != null) {
      model.add(List.of(chosen.toPath()));
    }
  }

  private void chooseManifest() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.say("ingest.manifest.choose"));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
    File chosen = chooser.showOpenDialog(root.getScene().getWindow());
    model.manifest().set(chosen == null ? null : chosen.toPath());
  }

  private Button button(Command command) {
    Button button = new Button();
    button.setId(command.id().replace('.', '-'));
    button.textProperty().bind(texts.bind(command.id()));
    String icon = command.icon();
    if (icon != null) {
      button.setGraphic(Icons.of(icon));
    }
    button.setMinWidth(Region.USE_PREF_SIZE);
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(() -> !command.enabled().getValue(), command.enabled()));
    button.setOnAction(e -> command.run());
    return button;
  }
}
