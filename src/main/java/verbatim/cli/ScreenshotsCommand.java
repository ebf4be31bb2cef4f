package verbatim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
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

/** {@code screenshots OUT_DIR}: pictures of every screen, without a display. */
@Command(name = "screenshots")
final class ScreenshotsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--archive", paramLabel = "DIR")
  private @Nullable Path folder;

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
    if (folder != null) {
      return paint(Archive.open(folder, Access.READ));
    }
    String seeds = System.getProperty("verbatim.seeds");
    if (seeds == null || !Files.isDirectory(Path.of(seeds))) {
      console.remark(console.say("screenshots.noSample"));
      return Exit.FAILED;
    }
    return paintSample(Path.of(seeds));
  }

  private int paintSample(Path seeds) {
    try {
      Path sample = Files.createTempDirectory("verbatim-sample-");
      try {
        Archive archive = Archive.create(sample);
        archive.importing().run(ImportRequest.of(seeds), Progress.NONE, o -> {});
        return paint(archive);
      } finally {
        delete(sample);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int paint(Archive archive) {
    try (archive;
        ProgressLine progress = console.progress()) {
      List<Path> pictures = Pictures.paint(archive, out, progress);
      console.out().line(console.say("screenshots.done", pictures.size(), out));
      return Exit.DONE;
    } catch (LinkageError e) {
      console.remark(console.say("screenshots.noText", e));
      return Exit.FAILED;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
