package verbatim.ui.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
  private static final List<Theme.Choice> LOOKS = List.of(Theme.Choice.LIGHT, Theme.Choice.DARK);

  private record Size(int width, int height) {}

  private final Path folder;
  private final Predicate<String> wanted;
  private final Progress progress;
  private final List<Path> painted = new ArrayList<>();

  private Pictures(Path folder, Predicate<String> wanted, Progress progress) {
    this.folder = folder;
    this.wanted = wanted;
    this.progress = progress;
  }

  /**
   * Paints the screens of an archive into a folder, as files such as {@code
   * search-light-en-1280x800.png}; ones of the same name are replaced. Needs no display when JavaFX
   * was started headless.
   *
   * @param archive gives the archive to show in a language; it is closed before the next is asked
   *     for
   * @param empty gives an archive without articles, which is closed too
   * @param wanted says of a file's name whether the picture is wanted
   * @return the files in the order they were painted
   * @throws UncheckedIOException when a file cannot be written
   */
  public static List<Path> paint(
      Function<Locale, Archive> archive,
      Supplier<Archive> empty,
      Path folder,
      Predicate<String> wanted,
      Progress progress) {
    Stagehand.start();
    Pictures pictures = new Pictures(folder, wanted, progress);
    try (Jobs screen = new Jobs(Pictures::fail)) {
      Files.createDirectories(folder);
      for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
        pictures.paint(screen, archive.apply(locale), empty.get(), locale);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(pictures.painted);
  }

  private void paint(Jobs screen, Archive archive, Archive empty, Locale locale)
      throws IOException {
    List<Scene> scenes = Scene.all(archive);
    List<Scene> more = new ArrayList<>(scenes);
    more.addAll(Scene.moments(archive));
    paint(screen, archive, locale, size -> size.equals(SIZES.getFirst()) ? more : scenes);
    paint(screen, empty, locale, size -> size.equals(SIZES.getFirst()) ? Scene.empty() : List.of());
  }

  /** What takes longest, a new look or size, changes least often. */
  private void paint(Jobs screen, Archive archive, Locale locale, Function<Size, List<Scene>> all)
      throws IOException {
    Path nowhere = folder.resolve("settings-of-nobody.properties");
    Shell shell = Stagehand.on(screen, () -> open(archive, new Settings(nowhere), locale));
    for (Theme.Choice look : LOOKS) {
      for (Size size : SIZES) {
        Stagehand.on(screen, () -> set(shell, look, size));
        for (Scene scene : all.apply(size)) {
          progress.check();
          progress.report(painted.size(), -1, scene.name());
          String name = name(scene, look, locale, size);
          if (wanted.test(name)) {
            paint(screen, shell, scene, folder.resolve(name));
          }
        }
      }
    }
    Stagehand.on(screen, () -> close(shell));
    Files.deleteIfExists(nowhere);
  }

  private void paint(Jobs screen, Shell shell, Scene scene, Path file) throws IOException {
    Stagehand.on(screen, () -> act(shell, scene.go()));
    Stagehand.settle(screen, shell);
    Stagehand.on(screen, () -> act(shell, scene.then()));
    Png.write(Stagehand.picture(screen, shell), file);
    Stagehand.on(screen, () -> leave(shell));
    Stagehand.on(screen, () -> act(shell, scene.last()));
    painted.add(file);
  }

  private static Shell open(Archive archive, Settings settings, Locale locale) {
    settings.set(Settings.LANGUAGE, locale);
    Shell shell = new Shell(settings);
    shell.show(archive);
    return shell;
  }

  private static Shell set(Shell shell, Theme.Choice look, Size size) {
    shell.theme().choiceProperty().set(look);
    // A scene without a window is as large as its root wants to be.
    Region root = (Region) shell.scene().getRoot();
    root.setPrefSize(size.width(), size.height());
    root.resize(size.width(), size.height());
    return shell;
  }

  private static Shell act(Shell shell, BiConsumer<Shell, Navigator> part) {
    part.accept(shell, Objects.requireNonNull(shell.navigator()));
    return shell;
  }

  /** As a person leaves what lies above the work. */
  private static Shell leave(Shell shell) {
    Node focus = shell.scene().getFocusOwner();
    if (focus != null) {
      Event.fireEvent(focus, key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE));
    }
    return shell;
  }

  private static KeyEvent key(EventType<KeyEvent> type, KeyCode code) {
    return new KeyEvent(type, "", "", code, false, false, false, false);
  }

  private static Shell close(Shell shell) {
    shell.close();
    return shell;
  }

  private static String name(Scene scene, Theme.Choice look, Locale locale, Size size) {
    return "%s-%s-%s-%dx%d.png"
        .formatted(
            scene.name(),
            look.name().toLowerCase(Locale.ROOT),
            locale.getLanguage(),
            size.width(),
            size.height());
  }

  private static void fail(Throwable failure) {
    throw new IllegalStateException(failure);
  }
}
