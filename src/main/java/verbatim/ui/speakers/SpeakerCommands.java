package verbatim.ui.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Command;

/** The table of what can be done with persons and with names that await one. */
final class SpeakerCommands {
  private final SpeakersModel model;
  private final List<Command> all = new ArrayList<>();

  /** What only the screen can do. */
  interface Screen {
    /** Goes to the field that narrows the list. */
    void find();

    /** Asks whose other name the name looked at is. */
    void askOther();

    /** Shows the record of the person, or goes back to the quotes. */
    void switchRecord();

    /** Asks into whom the person goes. */
    void askMerge();

    /** Asks which names are another person's. */
    void askSplit();

    /** Removes the person. */
    void remove();

    /** Asks for a file to take over. */
    void askImport();

    /** Asks for a file to write. */
    void askExport();
  }

  SpeakerCommands(SpeakersModel model, Screen screen) {
    this.model = model;
    add("speakers.find", "fth-search", "F", screen::find, null);
    add("speakers.next", null, "J", () -> model.step(1), null);
    add("speakers.previous", null, "K", () -> model.step(-1), null);
    for (int i = 1; i <= 3; i++) {
      int number = i;
      add(
          "speakers.likely." + i,
          null,
          String.valueOf(i),
          () -> model.choose(number),
          naming(f -> f.likely().size() >= number));
    }
    add("speakers.create", "fth-user-plus", "N", model::create, naming(f -> true));
    add("speakers.other", "fth-users", "S", screen::askOther, naming(f -> true));
    add("speakers.undo", "fth-corner-up-left", "U", model::undo, null);
    add("speakers.record", "fth-edit-2", "E", screen::switchRecord, known(p -> true));
    add("speakers.merge", "fth-git-merge", "M", screen::askMerge, known(p -> true));
    add("speakers.split", "fth-scissors", "X", screen::askSplit, known(p -> true));
    add("speakers.remove", "fth-trash-2", null, screen::remove, known(p -> p.accepted() == 0));
    add("speakers.import", "fth-upload", null, screen::askImport, null);
    add("speakers.export", "fth-download", null, screen::askExport, null);
  }

  List<Command> all() {
    return List.copyOf(all);
  }

  Command of(String id) {
    return all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private ObservableValue<Boolean> naming(Predicate<Awaiting.File> possible) {
    return Bindings.createBooleanBinding(
        () -> {
          Awaiting.File file = model.fileProperty().get();
          return model.sideProperty().get() == Side.NAMES && file != null && possible.test(file);
        },
        model.sideProperty(),
        model.fileProperty());
  }

  private ObservableValue<Boolean> known(Predicate<SpeakersModel.Page> possible) {
    return Bindings.createBooleanBinding(
        () -> {
          SpeakersModel.Page page = model.pageProperty().get();
          return model.sideProperty().get() == Side.PERSONS && page != null && possible.test(page);
        },
        model.sideProperty(),
        model.pageProperty());
  }

  private void add(
      String id,
      @Nullable String icon,
      @Nullable String key,
      Runnable action,
      @Nullable ObservableValue<Boolean> possible) {
    Command command = Command.of(id, icon, key, action);
    all.add(possible == null ? command : command.when(possible));
  }
}
