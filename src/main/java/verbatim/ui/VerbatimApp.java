package verbatim.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import verbatim.archive.Archive;
import verbatim.db.Access;
import verbatim.ui.kit.Settings;
import verbatim.ui.shell.Shell;
import verbatim.ui.shell.Window;

/** The program with a window. */
public final class VerbatimApp extends Application {
  private static final String ARCHIVE = "archive";
  private static final String ACCESS = "access";

  /**
   * Shows the window and returns when it is closed.
   *
   * @param archive folder of the archive to open; null for the one opened last, or at the first
   *     start the sample
   * @param writable whether it may be changed
   */
  public static void open(@Nullable Path archive, boolean writable) {
    String access = "--" + ACCESS + "=" + (writable ? Access.WRITE : Access.READ);
    List<String> arguments =
        archive == null ? List.of(access) : List.of(access, "--" + ARCHIVE + "=" + archive);
    launch(VerbatimApp.class, arguments.toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    Settings settings = Settings.ofUser();
    Shell shell = Window.on(stage, settings, getHostServices());
    String named = getParameters().getNamed().get(ARCHIVE);
    Access access = Access.valueOf(getParameters().getNamed().getOrDefault(ACCESS, "WRITE"));
    String last = settings.get(Settings.ARCHIVE);
    if (named != null) {
      shell.open(Path.of(named), access);
    } else if (!last.isEmpty() && Archive.isAt(Path.of(last))) {
      shell.open(Path.of(last), access);
    } else {
      shell.openSample();
    }
  }
}
