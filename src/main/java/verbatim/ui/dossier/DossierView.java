package verbatim.ui.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.archive.Archive;
import verbatim.dossier.Dossier;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.EmptyState;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Notices;
import verbatim.ui.kit.Notices.Offer;
import verbatim.ui.kit.Place;
import verbatim.ui.kit.Texts;

/** The place where dossiers are put together and handed over. */
public final class DossierView implements Place {
  private static final double ROOM_FOR_BOTH = 900;

  private final DossierModel model;
  private final Texts texts;
  private final DossierHead head;
  private final ItemList items;
  private final WritingArea introduction;
  private final Notices notices;
  private final EmptyState none;
  private final StackPane root = new StackPane();
  private AskFile askFile = (title, name, ending) -> Optional.empty();
  private @Nullable Consumer<Path> showFile;

  /** Makes the screen; it reads the dossiers when entered. */
  public DossierView(Archive archive, Texts texts, Jobs jobs, Navigator navigator) {
    this.texts = texts;
    model = new DossierModel(archive, texts, jobs, navigator);
    introduction = new WritingArea(texts.bind("dossier.introduction"));
    items = new ItemList(model, texts);
    notices = new Notices(texts);
    head =
        new DossierHead(
            model, texts, new DossierHead.Actions(this::export, this::verify, this::remove));
    none = none();
    VBox content = new VBox(head, middle());
    content.getStyleClass().add("dossier-content");
    StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    root.getChildren().setAll(content, none, notices);
    root.getStyleClass().addAll("place", "dossier-place");
    root.getStylesheets()
        .add(
            Objects.requireNonNull(
                    DossierView.class.getResource("/verbatim/ui/dossier/dossier.css"))
                .toExternalForm());
    content.visibleProperty().bind(model.currentProperty().isNotNull());
  }

  /** The dossiers shown here; the window collects into them. */
  public DossierModel model() {
    return model;
  }

  /** Shows an exported file in the desktop's own way; without this it is not offered. */
  public void onShowFile(Consumer<Path> show) {
    showFile = show;
  }

  /** Asks where to write a file: by a title, a proposed name and the ending of names. */
  @FunctionalInterface
  public interface AskFile {
    /** The answer; empty when there is none. */
    Optional<Path> ask(String title, String name, String ending);
  }

  /** Asks where to export in the desktop's own way; without this nothing can be exported. */
  public void onAskFile(AskFile ask) {
    askFile = ask;
  }

  @Override
  public String id() {
    return "dossier";
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Command> commands() {
    ObservableValue<Boolean> any = model.currentProperty().isNotNull();
    ObservableValue<Boolean> chosen = model.chosenProperty().isNotNull();
    return List.of(
        create(),
        Command.of("dossier.rename", "fth-edit-2", "F2", head::rename).when(any),
        Command.of("dossier.remove", "fth-trash-2", null, this::remove).when(any),
        Command.of("dossier.addHeading", "fth-type", "H", () -> model.addHeading("")).when(any),
        Command.of("dossier.open", "fth-book-open", "Enter", model::open).when(chosen),
        Command.of("dossier.editNote", "fth-edit-3", "N", items::edit).when(chosen),
        Command.of("dossier.moveUp", "fth-arrow-up", "Alt+Up", () -> model.move(-1)).when(chosen),
        Command.of("dossier.moveDown", "fth-arrow-down", "Alt+Down", () -> model.move(1))
            .when(chosen),
        Command.of("dossier.removeItem", "fth-x", "Delete", model::removeChosen).when(chosen),
        Command.of("dossier.verify", "fth-shield", null, this::verify).when(any),
        Command.of("dossier.export", "fth-share", "Shortcut+E", this::export).when(any));
  }

  @Override
  public List<Command> everywhere() {
    return List.of(create());
  }

  private Command create() {
    return Command.of("dossier.new", "fth-plus", "Shortcut+Shift+N", head::create);
  }

  @Override
  public void enter() {
    model.refresh(() -> {
      if (!items.enter()) {
        (model.currentProperty().get() == null ? none : head.choice()).requestFocus();
      }
    });
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  private Node middle() {
    introduction.setId("dossier-introduction");
    introduction.setEditable(model.isWritable());
    introduction
        .focusedProperty()
        .subscribe((was, is) -> {
          if (was && !is) {
            model.introduce(introduction.getText());
          }
        });
    model.currentProperty().subscribe(d -> introduced(d));
    VBox left = new VBox(introduction, new StackPane(items, noItems()));
    left.getStyleClass().add("dossier-left");
    VBox.setVgrow(left.getChildren().getLast(), Priority.ALWAYS);
    PreviewPane preview = new PreviewPane(model, texts);
    HBox middle = new HBox(left, preview);
    middle.getStyleClass().add("dossier-middle");
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(preview, Priority.ALWAYS);
    left.setPrefWidth(400);
    preview.setPrefWidth(400);
    var wide = root.widthProperty().greaterThan(ROOM_FOR_BOTH);
    var wanted = head.preview().selectedProperty();
    wide.subscribe(w -> head.preview().setSelected(w));
    preview.visibleProperty().bind(wanted);
    preview.managedProperty().bind(wanted);
    left.visibleProperty().bind(wide.or(wanted.not()));
    left.managedProperty().bind(left.visibleProperty());
    VBox.setVgrow(middle, Priority.ALWAYS);
    return middle;
  }

  private void introduced(@Nullable Dossier one) {
    if (!introduction.isFocused()) {
      introduction.setText(one == null ? "" : one.introduction());
    }
  }

  private EmptyState none() {
    EmptyState none =
        new EmptyState("fth-folder", texts.bind("dossier.none"))
            .with(texts.bind("dossier.none.advice"))
            .with(texts.bind("dossier.new"), head::create);
    none.visibleProperty().bind(model.currentProperty().isNull());
    return none;
  }

  private Node noItems() {
    EmptyState empty =
        new EmptyState("fth-inbox", texts.bind("dossier.empty"))
            .with(texts.bind("dossier.empty.advice"));
    empty
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> {
                  var content = model.contentProperty().get();
                  return content != null && content.pieces().isEmpty();
                },
                model.contentProperty()));
    empty.setMouseTransparent(true);
    return empty;
  }

  private void export() {
    Dossier one = model.currentProperty().get();
    Path chosen = one == null ? null : chooseFile(one.name());
    if (chosen == null) {
      return;
    }
    boolean named = chosen.toString().endsWith(".html");
    Path target = named ? chosen : chosen.resolveSibling(chosen.getFileName() + ".html");
    if (Files.exists(target)
        && !agrees("dossier.replace", "dossier.replace.do", target.getFileName())) {
      return;
    }
    boolean replace = Files.exists(target);
    model.export(target, replace, true, missing -> exported(target, missing));
  }

  private void exported(Path target, int missing) {
    Consumer<Path> show = showFile;
    Offer offer =
        show == null ? null : new Offer(texts.say("dossier.show"), () -> show.accept(target));
    if (missing > 0) {
      notices.fail(texts.say("dossier.exported.missing", target, missing));
    } else {
      notices.tell(texts.say("dossier.exported", target), offer);
    }
  }

  private void verify() {
    model.verify(problems -> {
      if (problems.isEmpty()) {
        notices.tell(texts.say("dossier.verified"), null);
      } else {
        notices.fail(String.join("\n", problems));
      }
    });
  }

  private void remove() {
    Dossier one = model.currentProperty().get();
    if (one != null && agrees("dossier.remove.ask", "dossier.remove.do", one.name())) {
      model.remove();
    }
  }

  private boolean agrees(String question, String answer, Object about) {
    ButtonType yes = new ButtonType(texts.say(answer), ButtonData.OK_DONE);
    ButtonType no = new ButtonType(texts.say("dossier.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, texts.say(question, about), yes, no);
    alert.setHeaderText(null);
    alert.initOwner(root.getScene().getWindow());
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  /** Proposes the dossier's name without what some file system does not allow. */
  private @Nullable Path chooseFile(String name) {
    String safe = name.replaceAll("[^\\p{L}\\p{N} ._-]+", " ").strip();
    return askFile.ask(texts.say("dossier.export"), safe + ".html", "html").orElse(null);
  }
}
