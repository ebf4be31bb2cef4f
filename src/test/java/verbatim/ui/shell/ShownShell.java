package verbatim.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import verbatim.archive.Archive;
import verbatim.ui.kit.Settings;
import verbatim.ui.kit.Theme;

/** The window with an archive in it, on a screen without a display, used by keys. */
final class ShownShell {
  /** What one job brings to the screen may ask for another. */
  private static final int ROUNDS = 3;

  private final FxRobot robot = new FxRobot();
  private final Shell shell;

  private ShownShell(Shell shell) {
    this.shell = shell;
  }

  /** Shows it; call on the screen's thread. */
  static ShownShell of(Stage stage, double height, Shell shell, Archive archive) {
    stage.setScene(shell.scene());
    stage.setWidth(1000);
    stage.setHeight(height);
    stage.show();
    shell.show(archive);
    return new ShownShell(shell);
  }

  /** Settings kept in a folder, with the light look. */
  static Settings settings(Path folder, Locale locale) {
    Settings settings = new Settings(folder.resolve("settings.properties"));
    settings.set(Settings.LANGUAGE, locale);
    settings.set(Settings.THEME, Theme.Choice.LIGHT);
    return settings;
  }

  /** Presses keys together and waits until nothing is under way. */
  void push(KeyCode... keys) {
    robot.push(keys);
    idle();
  }

  /** Waits until no job is under way. */
  void idle() {
    for (int i = 0; i < ROUNDS; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      CompletableFuture<Boolean> idle = new CompletableFuture<>();
      robot.interact(
          () -> Objects.requireNonNull(shell.jobs()).whenIdle(() -> idle.complete(true)));
      idle.join();
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The words of the labels that a query finds. */
  List<String> words(String query) {
    return robot.lookup(query).queryAll().stream()
        .filter(Label.class::isInstance)
        .map((Node n) -> ((Label) n).getText())
        .toList();
  }

  /** The node that keys go to. */
  Node focused() {
    return shell.scene().getFocusOwner();
  }

  void close() {
    robot.interact(shell::close);
  }
}
