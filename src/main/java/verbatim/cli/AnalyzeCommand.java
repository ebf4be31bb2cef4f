package verbatim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.archive.Analysis;
import verbatim.archive.TextFiles;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.ingest.Reading;

/** {@code analyze FILE…}: what the detectors find in files beside any archive. */
@Command(name = "analyze")
final class AnalyzeCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--json")
  private boolean json;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int exit = Exit.DONE;
    for (Path file : files) {
      switch (TextFiles.read(file)) {
        case Reading.Refused refused -> {
          Skipped skipped = new Skipped(file, refused.reason(), refused.detail());
          console.remark(console.faults().say(skipped));
          exit = Exit.FINDINGS;
        }
        case Reading.Read reading -> {
          String text = reading.text();
          Analysis analysis = Analysis.of(text);
          if (json) {
            new AnalysisJson(console, file.toString(), text).write(analysis);
          } else {
            new AnalysisReport(console, file.toString(), text).write(analysis);
          }
        }
      }
    }
    return exit;
  }
}
