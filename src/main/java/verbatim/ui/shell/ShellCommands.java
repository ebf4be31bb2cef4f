package verbatim.ui.shell;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import verbatim.archive.Changes.Step;
import verbatim.db.Access;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Notices;
import verbatim.ui.kit.Texts;
import verbatim.ui.shell.ShellModel.State;

/** What can be done wherever the person is. */
final class ShellCommands {
  private final ShellModel model;
  private final Notices notices;
  private final Desktop desktop;
  private final List<Command> archive;
  private final List<Command> edit;
  private final List<Command> looks;
  private final List<Command> help;

  /**
   * Makes the table.
   *
   * @param desktop what lies around the window
   */
  ShellCommands(ShellModel model, Notices notices, ShellView view, Desktop desktop) {
    this.model = model;
    this.notices = notices;
    this.desktop = desktop;
    ObservableValue<Boolean> open = model.state().map(State.Open.class::isInstance);
    archive =
        List.of(
            Command.of("shell.open", "fth-folder", "Shortcut+O", this::chooseArchive),
            Command.of("shell.create", "fth-folder-plus", "Shortcut+N", this::chooseNewArchive),
            Command.of("shell.sample", "fth-book-open", null, model::openSample),
            Command.of("shell.verify", "fth-shield", null, this::verify).when(open),
            Command.of("shell.quit", "fth-power", "Shortcut+Q", desktop::quit));
    edit =
        List.of(
            Command.of("shell.undo", "fth-corner-up-left", "Shortcut+Z", this::undo)
                .when(of(model.state(), Session::undoable)),
            Command.of("shell.redo", "fth-corner-up-right", "Shortcut+Shift+Z", this::redo)
                .when(of(model.state(), Session::redoable)));
    looks =
        List.of(
            Command.of("shell.palette", "fth-command", "Shortcut+K", view::showPalette),
            Command.of("shell.reader", "fth-sidebar", "F9", view::switchReader).when(open),
            Command.of("shell.theme", "fth-moon", "Shortcut+Shift+D", model::switchTheme),
            Command.of("shell.language", "fth-globe", "Shortcut+Shift+L", model::switchLanguage));
    help = List.of(Command.of("shell.keys", "fth-help-circle", "F1", view::showKeys));
  }

  List<Command> archive() {
    return archive;
  }

  List<Command> edit() {
    return edit;
  }

  List<Command> view() {
    return looks;
  }

  List<Command> help() {
    return help;
  }

  List<Command> all() {
    return Stream.of(archive, edit, looks, help).flatMap(List::stream).toList();
  }

  private void chooseArchive() {
    desktop
        .askFolder(model.texts().say("shell.open.ask"))
        .ifPresent(folder -> model.open(folder, Access.WRITE));
  }

  private void chooseNewArchive() {
    desktop.askFolder(model.texts().say("shell.create.ask")).ifPresent(model::make);
  }

  private void undo() {
    Session session = model.session();
    if (session != null) {
      session.undo(step -> notices.tell(words("shell.undone", step), null));
    }
  }

  private void redo() {
    Session session = model.session();
    if (session != null) {
      session.redo(step -> notices.tell(words("shell.redone", step), null));
    }
  }

  private String words(String key, Step step) {
    Texts texts = model.texts();
    return texts.say(key, texts.say("shell.step." + step.action()));
  }

  private void verify() {
    Session session = model.session();
    if (session == null) {
      return;
    }
    Texts texts = model.texts();
    session
        .jobs()
        .run(
            texts.say("shell.verifying"),
            session.archive()::verify,
            report -> {
              String sum =
                  texts.say(
                      "shell.verified",
                      report.originals(),
                      report.anchors(),
                      report.problems().size());
              if (report.problems().isEmpty()) {
                notices.tell(sum, null);
              } else {
                notices.fail(sum);
              }
            });
  }

  private static ObservableValue<Boolean> of(
      ReadOnlyObjectProperty<State> state, Function<Session, ObservableValue<Boolean>> property) {
    ObservableValue<Boolean> never = new SimpleBooleanProperty(false);
    return state.flatMap(
        s -> s instanceof State.Open open ? property.apply(open.session()) : never);
  }
}
