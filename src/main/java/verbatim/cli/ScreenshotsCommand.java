package verbatim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.archive.Archive;
import verbatim.db.Access;
import verbatim.ingest.ImportRequest;
import verbatim.job.Progress;
import verbatim.ui.pictures.Pictures;
import verbatim.ui.pictures.Rehearsal;

/** {@code screenshots OUT_DIR}: pictures of every screen, without a display. */
@Command(name = "screenshots")
final class ScreenshotsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--archive", paramLabel = "DIR")
  private @Nullable Path folder;

  @Option(names = "--only", paramLabel = "TEXT")
  private String only = "";

  @Parameters(paramLabel = "OUT_DIR")
  private Path out = Path.of("");

  ScreenshotsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // read by JavaFX when it starts
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Path shown = folder;
    String seeds = System.getProperty("verbatim.seeds", "");
    if (shown == null && (seeds.isEmpty() || !Files.isDirectory(Path.of(seeds)))) {
      console.remark(console.say("screenshots.noSample"));
      return Exit.FAILED;
    }
    try {
      Path home = Files.createTempDirectory("verbatim-");
      try {
        return paint(
            home,
            language ->
                shown == null
                    ? sample(home, Path.of(seeds), language)
                    : Archive.open(shown, Access.READ));
      } finally {
        delete(home);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int paint(Path home, Function<Locale, Archive> archive) {
    AtomicInteger number = new AtomicInteger();
    Supplier<Archive> empty =
        () -> Archive.create(home.resolve("" + number.incrementAndGet()).resolve("archive"));
    try (ProgressLine progress = console.progress()) {
      List<Path> pictures =
          Pictures.paint(archive, empty, out, name -> name.contains(only), progress);
      console.out().line(console.say("screenshots.done", pictures.size(), out));
      return Exit.DONE;
    } catch (LinkageError e) {
      console.remark(console.say("screenshots.noText", e));
      return Exit.FAILED;
    }
  }

  /** A private copy in which somebody has worked already, with notes in this language. */
  private static Archive sample(Path home, Path seeds, Locale language) {
    // named as a person's own copy is, so that the window calls it the sample
    Path folder = home.resolve(language.getLanguage()).resolve("verbatim").resolve("sample");
    Archive archive = Archive.create(folder);
    archive.importing().run(ImportRequest.of(seeds), Progress.NONE, o -> {});
    Rehearsal.play(archive, language);
    return archive;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
