package verbatim.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verbatim.archive.Archive;
import verbatim.db.Access;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Keys;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Notices;
import verbatim.ui.kit.Settings;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;
import verbatim.wording.Faults;

/** Everything inside the window. Works without one too, for pictures. */
public final class Shell implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Shell.class);
  private static final Desktop NOWHERE =
      new Desktop() {
        @Override
        public Optional<Path> askFolder(String title) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> askFile(String title, String name, String ending) {
          return Optional.empty();
        }

        @Override
        public void showFile(Path file) {
          // Nobody to see it.
        }

        @Override
        public void quit() {
          // Nothing to end.
        }
      };

  private final ShellModel model;
  private final Notices notices;
  private final ShellView view;
  private final Scene scene;

  /** A shell that is no window. */
  public Shell(Settings settings) {
    this(settings, NOWHERE);
  }

  Shell(Settings settings, Desktop desktop) {
    model = new ShellModel(settings, this::fail);
    notices = new Notices(model.texts());
    view = new ShellView(model, notices, desktop);
    scene = new Scene(view);
    model.theme().dress(scene);
    Keys.listen(scene, view::reachable);
  }

  /** What the window shows. */
  public Scene scene() {
    return scene;
  }

  /** The words, whose language can be changed. */
  public Texts texts() {
    return model.texts();
  }

  /** The look, which can be changed. */
  public Theme theme() {
    return model.theme();
  }

  /** The jobs of the open archive; null when none is open. */
  public @Nullable Jobs jobs() {
    Session session = model.session();
    return session == null ? null : session.jobs();
  }

  /** The way to the places of the open archive; null when none is open. */
  public @Nullable Navigator navigator() {
    return view.desk();
  }

  /** Opens an archive; the window says so when it cannot. */
  public void open(Path folder, Access access) {
    model.open(folder, access);
  }

  /** Opens the person's own copy of the sample, made at the first time. */
  public void openSample() {
    model.openSample();
  }

  /** Shows an archive that is open already, and closes it in the end. */
  public void show(Archive archive) {
    model.show(archive);
  }

  /** Does what a command does that can be reached from here by key; else nothing. */
  public void run(String id) {
    view.reachable().stream().filter(c -> c.id().equals(id)).findFirst().ifPresent(Command::run);
  }

  /** Goes to the import with these files and folders chosen. */
  public void offer(List<Path> files) {
    Desk desk = view.desk();
    if (desk != null) {
      desk.ingest().add(files);
      desk.go(desk.ingest().id());
    }
  }

  /** Says that something went wrong. */
  void fail(Throwable failure) {
    LOG.debug("shown to the person", failure);
    notices.fail(new Faults(model.texts().localeProperty().get()).say(failure));
  }

  /** Closes the archive. */
  @Override
  public void close() {
    model.close();
  }
}
