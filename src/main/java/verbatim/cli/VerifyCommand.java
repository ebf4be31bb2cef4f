package verbatim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.db.Access;
import verbatim.dossier.export.DossierProof;
import verbatim.dossier.export.Proof;
import verbatim.dossier.export.ProofSentences;
import verbatim.fixity.FixityProblem;
import verbatim.fixity.FixityReport;

/** {@code verify}: proves originals, texts and the places of decisions. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--archive", paramLabel = "DIR")
  private @Nullable Path folder;

  @Parameters(paramLabel = "DOSSIER_DIR", arity = "0..1")
  private @Nullable Path dossier;

  @Option(names = "--json")
  private boolean json;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (folder != null && dossier == null) {
      return verifyArchive(folder);
    }
    if (folder == null && dossier != null) {
      return verifyDossier(dossier);
    }
    throw new UsageException("usage.verify");
  }

  private int verifyDossier(Path exported) {
    List<Proof> proofs;
    try {
      proofs = DossierProof.verify(exported);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Proof> problems = proofs.stream().filter(p -> !p.isProved()).toList();
    for (Proof problem : problems) {
      String sentence = ProofSentences.sentence(problem, console.locale());
      if (json) {
        console
            .out()
            .json(
                o -> o.put("type", "problem").put("file", problem.page()).put("message", sentence));
      } else {
        console.out().line(sentence);
      }
    }
    if (json) {
      console
          .out()
          .json(o ->
              o.put("type", "summary")
                  .put("pieces", proofs.size())
                  .put("problems", problems.size()));
    } else {
      console.out().line(console.say("proof.done", proofs.size(), problems.size()));
    }
    return problems.isEmpty() ? Exit.DONE : Exit.FINDINGS;
  }

  private int verifyArchive(Path archived) {
    try (Archive archive = Archive.open(archived, Access.READ);
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
