package verbatim.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.fixity.FixityProblem;
import verbatim.fixity.FixityReport;

/** {@code verify}: proves originals, texts and the places of decisions. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Option(names = "--json")
  private boolean json;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive archive = archiveOption.read();
        ProgressLine progress = console.progress()) {
      FixityReport report = archive.verify(progress);
      Articles articles = new Articles(archive);
      report.problems().forEach(p -> show(p, articles.get(p.article())));
      summarise(report);
      return report.problems().isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }
  }

  private void show(FixityProblem problem, Article article) {
    String sentence = console.faults().say(problem, article);
    if (!json) {
      console.out().line(sentence);
      return;
    }
    console
        .out()
        .json(o -> {
          o.put("type", "problem");
          o.put("problem", JsonObject.word(name(problem)));
          Articles.write(o, article);
          if (problem instanceof FixityProblem.AnchorMoved moved) {
            o.put("of", moved.what()).span(moved.span()).put("text", moved.exact());
          }
          o.put("message", sentence);
        });
  }

  private static String name(FixityProblem problem) {
    return switch (problem) {
      case FixityProblem.OriginalMissing p -> "ORIGINAL_MISSING";
      case FixityProblem.OriginalChanged p -> "ORIGINAL_CHANGED";
      case FixityProblem.TextChanged p -> "TEXT_CHANGED";
      case FixityProblem.AnchorMoved p -> "ANCHOR_MOVED";
    };
  }

  private void summarise(FixityReport report) {
    int problems = report.problems().size();
    if (json) {
      console
          .out()
          .json(o ->
              o.put("type", "summary")
                  .put("originals", report.originals())
                  .put("anchors", report.anchors())
                  .put("problems", problems));
    } else {
      console
          .out()
          .line(console.say("verify.done", report.originals(), report.anchors(), problems));
    }
  }
}
