package verbatim.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import verbatim.db.Access;
import verbatim.db.DatabaseException;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.EmptyState;
import verbatim.ui.kit.Texts;
import verbatim.wording.Faults;

/** What the window says while no archive is open: what happened, and what can be done. */
final class Messages {
  private final ShellModel model;
  private final Texts texts;
  private final List<Command> offered;

  /**
   * Messages of this window.
   *
   * @param archive commands to open one or make one
   */
  Messages(ShellModel model, List<Command> archive) {
    this.model = model;
    this.texts = model.texts();
    offered = archive.subList(0, 3);
  }

  Node none() {
    return offers(new EmptyState("fth-archive", texts.bind("shell.none")));
  }

  Node busy(Path folder) {
    return new EmptyState("fth-loader", texts.bind("shell.opening"))
        .with(texts.bind("shell.folder", folder));
  }

  Node refused(Path folder, Throwable failure) {
    ObservableValue<String> why =
        Bindings.createStringBinding(
            () -> new Faults(texts.localeProperty().get()).say(failure), texts.localeProperty());
    EmptyState state = new EmptyState("fth-alert-triangle", why);
    state.setId("refused");
    if (isLocked(failure)) {
      state.with(texts.bind("shell.open.read"), () -> model.open(folder, Access.READ));
    }
    state.with(texts.bind("shell.open.again"), () -> model.open(folder, Access.WRITE));
    return offers(state);
  }

  private EmptyState offers(EmptyState state) {
    offered.forEach(command -> state.with(texts.bind(command.id()), command::run));
    return state;
  }

  /** Somebody else writes, or the folder may not be written: looking is possible all the same. */
  private static boolean isLocked(Throwable failure) {
    return failure instanceof DatabaseException e
        && (e.reason() == DatabaseException.Reason.LOCKED
            || e.reason() == DatabaseException.Reason.READ_ONLY);
  }
}
