package verbatim.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.bench.ArchiveBench;
import verbatim.bench.DateBench;
import verbatim.bench.QuoteBench;
import verbatim.bench.SpeedBench;

/**
 * {@code bench quotes DIR…}: how right and how fast the detectors are; {@code bench archive DIR}:
 * what an archive costs as it grows. For those who work on them.
 */
@Command(name = "bench", hidden = true)
final class BenchCommand {
  private final Console console;

  BenchCommand(Console console) {
    this.console = console;
  }

  @Command(name = "quotes")
  int quotes(
      @Option(names = "--speed") boolean speed,
      @Parameters(paramLabel = "DIR", arity = "1..*") List<Path> folders) {
    if (speed) {
      return SpeedBench.run(folders, console.out().printer()) > 0 ? Exit.DONE : Exit.FINDINGS;
    }
    QuoteBench.Figures figures = QuoteBench.run(folders, console.out().printer());
    return figures.documents() > 0 ? Exit.DONE : Exit.FINDINGS;
  }

  @Command(name = "dates")
  int dates(@Parameters(paramLabel = "DIR", arity = "1..*") List<Path> folders) {
    DateBench.Figures figures = DateBench.run(folders, console.out().printer());
    return figures.right() > 0 ? Exit.DONE : Exit.FINDINGS;
  }

  @Command(name = "archive")
  int archive(
      @Option(names = "--articles", defaultValue = "10000") int articles,
      @Parameters(paramLabel = "DIR") Path folder) {
    return ArchiveBench.run(folder, articles, console.out().printer()) > 0
        ? Exit.DONE
        : Exit.FINDINGS;
  }
}
