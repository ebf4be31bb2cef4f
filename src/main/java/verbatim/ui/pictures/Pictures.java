package verbatim.ui.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import verbatim.archive.Archive;
import verbatim.job.Progress;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Settings;
import verbatim.ui.kit.Theme;
import verbatim.ui.shell.Shell;

/** Paints every screen in both looks, languages and usual sizes. */
public final class Pictures {
  private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));

  private record Size(int width, int height) {}

  /** What a picture shows, and how to come there. */
  private record Scene(String name, Consumer<Shell> go) {}

  private Pictures() {}

  /**
   * Paints the screens of an archive into a folder, as files such as {@code
   * search-light-en-1280x800.png}; ones of the same name are replaced. Needs no display when JavaFX
   * was started headless. The archive is closed at the end.
   *
   * @return the files in the order they were painted
   * @throws UncheckedIOException when a file cannot be written
   */
  public static List<Path> paint(Archive archive, Path folder, Progress progress) {
    Stagehand.start();
    List<Path> painted = new ArrayList<>();
    try (Jobs screen = new Jobs(Pictures::fail)) {
      Files.createDirectories(folder);
      Path nowhere = folder.resolve("settings-of-nobody.properties");
      Shell shell = Stagehand.on(screen, () -> open(archive, new Settings(nowhere)));
      List<Scene> scenes = scenes();
      int total = scenes.size() * SIZES.size() * 4;
      for (Scene scene : scenes) {
        for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
          for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (Size size : SIZES) {
              progress.check();
              progress.report(painted.size(), total, scene.name());
              Stagehand.on(screen, () -> set(shell, theme, locale, size));
              Stagehand.on(screen, () -> enter(shell, scene));
              Path file = folder.resolve(name(scene, theme, locale, size));
              Png.write(Stagehand.picture(screen, shell), file);
              painted.add(file);
            }
          }
        }
      }
      Stagehand.on(screen, () -> close(shell));
      Files.deleteIfExists(nowhere);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return painted;
  }

  private static List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>();
    scenes.add(new Scene("search", shell -> way(shell).search("")));
    scenes.add(new Scene("timeline", shell -> way(shell).timeline(null)));
    scenes.add(new Scene("quotes", shell -> way(shell).go("quotes")));
    scenes.add(new Scene("speakers", shell -> way(shell).go("speakers")));
    scenes.add(new Scene("dossier", shell -> way(shell).go("dossier")));
    scenes.add(new Scene("import", shell -> way(shell).go("ingest")));
    scenes.add(new Scene("settings", shell -> way(shell).go("settings")));
    scenes.add(
        new Scene(
            "palette",
            shell -> {
              way(shell).search("");
              shell.showPalette();
            }));
    return scenes;
  }

  private static Navigator way(Shell shell) {
    return Objects.requireNonNull(shell.navigator());
  }

  private static Shell open(Archive archive, Settings settings) {
    Shell shell = new Shell(settings);
    shell.show(archive);
    return shell;
  }

  private static Shell enter(Shell shell, Scene scene) {
    scene.go().accept(shell);
    return shell;
  }

  private static Shell set(Shell shell, Theme.Choice theme, Locale locale, Size size) {
    shell.theme().choiceProperty().set(theme);
    shell.texts().localeProperty().set(locale);
    // A scene without a window is as large as its root wants to be.
    Region root = (Region) shell.scene().getRoot();
    root.setPrefSize(size.width(), size.height());
    root.resize(size.width(), size.height());
    return shell;
  }

  private static Shell close(Shell shell) {
    shell.close();
    return shell;
  }

  private static String name(Scene scene, Theme.Choice theme, Locale locale, Size size) {
    String look = theme.name().toLowerCase(Locale.ROOT);
    return "%s-%s-%s-%dx%d.png"
        .formatted(scene.name(), look, locale.getLanguage(), size.width(), size.height());
  }

  private static void fail(Throwable failure) {
    throw new IllegalStateException(failure);
  }
}
