package verbatim.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verbatim.ui.kit.Settings;
import verbatim.ui.kit.WindowPlace;

/** The window on the screen: is where it was, takes files dropped on it, asks for folders. */
public final class Window implements Desktop {
  private static final Logger LOG = LoggerFactory.getLogger(Window.class);

  private final HostServices host;
  private final Settings settings;
  private final Stage stage;
  private final Shell shell;

  private Window(Stage stage, Settings settings, HostServices host) {
    this.host = host;
    this.settings = settings;
    this.stage = stage;
    shell = new Shell(settings, this);
  }

  /** Shows a window on this stage; what is in it is closed with it. */
  public static Shell on(Stage stage, Settings settings, HostServices host) {
    Window window = new Window(stage, settings, host);
    window.show();
    return window.shell;
  }

  @Override
  public Optional<Path> askFolder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> askFile(String title, String name, String ending) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    chooser
        .getExtensionFilters()
        .setAll(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  @Override
  public void showFile(Path file) {
    host.showDocument(file.toUri().toString());
  }

  @Override
  public void quit() {
    stage.close();
  }

  private void show() {
    Scene scene = shell.scene();
    stage.setTitle("Verbatim");
    stage.setMinWidth(880);
    stage.setMinHeight(560);
    stage.setScene(scene);
    restore(settings.get(Settings.WINDOW));
    scene.setOnDragOver(e -> {
      if (e.getDragboard().hasFiles()) {
        e.acceptTransferModes(TransferMode.COPY);
      }
    });
    scene.setOnDragDropped(e -> {
      List<Path> files = e.getDragboard().getFiles().stream().map(File::toPath).toList();
      shell.offer(files);
      e.setDropCompleted(!files.isEmpty());
    });
    // What nobody else caught is said too, instead of vanishing into a log.
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, failure) -> {
          LOG.error("not caught elsewhere", failure);
          shell.fail(failure);
        });
    stage.setOnHiding(e -> {
      remember();
      shell.close();
    });
    stage.show();
  }

  private void restore(WindowPlace place) {
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    // A screen may have been unplugged since.
    boolean seen =
        !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
            .isEmpty();
    if (!place.equals(WindowPlace.FIRST) && seen) {
      stage.setX(place.x());
      stage.setY(place.y());
    }
    stage.setMaximized(place.maximized());
  }

  private void remember() {
    if (stage.isMaximized()) {
      WindowPlace before = settings.get(Settings.WINDOW);
      settings.set(
          Settings.WINDOW,
          new WindowPlace(before.x(), before.y(), before.width(), before.height(), true));
    } else {
      settings.set(
          Settings.WINDOW,
          new WindowPlace(
              (int) stage.getX(),
              (int) stage.getY(),
              (int) stage.getWidth(),
              (int) stage.getHeight(),
              false));
    }
  }
}
