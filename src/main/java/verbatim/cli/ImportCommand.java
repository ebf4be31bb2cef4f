package verbatim.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.archive.Archive;
import verbatim.archive.ImportReport;
import verbatim.ingest.ImportOutcome;
import verbatim.ingest.ImportOutcome.AlreadyThere;
import verbatim.ingest.ImportOutcome.Imported;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.ingest.ImportRequest;

/** {@code import}: files and folders into the archive. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Option(names = "--source", paramLabel = "NAME")
  private @Nullable String source;

  @Option(names = "--manifest", paramLabel = "FILE.csv")
  private @Nullable Path manifest;

  @Option(names = "--day", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate day;

  @Option(names = "--json")
  private boolean json;

  @Parameters(paramLabel = "PATH", arity = "0..*")
  private List<Path> paths = List.of();

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (paths.isEmpty() && manifest == null) {
      throw new UsageException("usage.nothingToImport");
    }
    ImportRequest request = new ImportRequest(paths, source, manifest, day);
    try (Archive archive = archiveOption.write();
        ProgressLine progress = console.progress()) {
      ImportReport report = archive.importing().run(request, progress, this::tell);
      summarise(report);
      boolean all = report.skipped().isEmpty() && !report.cancelled();
      return all ? Exit.DONE : Exit.FINDINGS;
    }
  }

  private void tell(ImportOutcome outcome) {
    if (json) {
      console.out().json(o -> write(o, outcome));
      console.out().flush();
    } else if (outcome instanceof Skipped skipped) {
      console.remark(console.faults().say(skipped));
    }
  }

  private void write(JsonObject o, ImportOutcome outcome) {
    String file = outcome.file().toString();
    switch (outcome) {
      case Imported i -> o.put("type", "imported").put("file", file).put("article", i.article());
      case AlreadyThere a ->
          o.put("type", "alreadyThere").put("file", file).put("article", a.article());
      case Skipped s ->
          o.put("type", "skipped")
              .put("file", file)
              .put("reason", s.reason())
              .put("detail", s.detail())
              .put("message", console.faults().say(s));
    }
  }

  private void summarise(ImportReport report) {
    int skipped = report.skipped().size();
    if (json) {
      console
          .out()
          .json(o ->
              o.put("type", "summary")
                  .put("imported", report.imported())
                  .put("alreadyThere", report.alreadyThere())
                  .put("skipped", skipped)
                  .put("cancelled", report.cancelled()));
      return;
    }
    if (report.cancelled()) {
      console.remark(console.say("import.cancelled"));
    }
    console
        .out()
        .line(console.say("import.done", report.imported(), report.alreadyThere(), skipped));
  }
}
