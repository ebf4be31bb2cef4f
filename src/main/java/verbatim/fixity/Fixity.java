package verbatim.fixity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verbatim.annotation.Anchor;
import verbatim.annotation.Annotation;
import verbatim.annotation.AnnotationStore;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStore;
import verbatim.article.Article;
import verbatim.article.ArticleStore;
import verbatim.article.Originals;
import verbatim.dossier.Dossier;
import verbatim.dossier.DossierItem;
import verbatim.dossier.DossierStore;
import verbatim.fixity.FixityProblem.AnchorMoved;
import verbatim.fixity.FixityProblem.OriginalChanged;
import verbatim.fixity.FixityProblem.OriginalMissing;
import verbatim.fixity.FixityProblem.TextChanged;
import verbatim.ingest.Reading;
import verbatim.ingest.TextReader;
import verbatim.job.Progress;

/**
 * Proves the archive: every original against its SHA-256, every stored text against its original,
 * every decision against the text.
 */
public final class Fixity {
  private final ArticleStore articles;
  private final Originals originals;
  private final QuoteStore quotes;
  private final AnnotationStore annotations;
  private final DossierStore dossiers;
  private final List<TextReader> readers;

  /** Works on the stores of an archive; the readers are those that imported the texts. */
  public Fixity(
      ArticleStore articles,
      Originals originals,
      QuoteStore quotes,
      AnnotationStore annotations,
      DossierStore dossiers,
      List<TextReader> readers) {
    this.articles = articles;
    this.originals = originals;
    this.quotes = quotes;
    this.annotations = annotations;
    this.dossiers = dossiers;
    this.readers = List.copyOf(readers);
  }

  /**
   * Proves everything there is.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public FixityReport check(Progress progress) {
    List<FixityProblem> problems = new ArrayList<>();
    Map<Long, List<Anchored>> anchored = anchored();
    List<Article> all = articles.all();
    long anchors = 0;
    for (int i = 0; i < all.size(); i++) {
      progress.check();
      Article article = all.get(i);
      progress.report(i, all.size(), article.file());
      String text = articles.text(article.id());
      checkOriginal(article, text, problems);
      for (Anchored a : anchored.getOrDefault(article.id(), List.of())) {
        anchors++;
        if (!a.anchor().holdsIn(text)) {
          problems.add(
              new AnchorMoved(article.id(), a.what(), a.anchor().span(), a.anchor().exact()));
        }
      }
    }
    progress.report(all.size(), all.size(), "");
    return new FixityReport(all.size(), anchors, List.copyOf(problems));
  }

  private void checkOriginal(Article article, String text, List<FixityProblem> problems) {
    Path file = originals.path(article.sha256());
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!Originals.sha256(bytes).equals(article.sha256())) {
        problems.add(new OriginalChanged(article.id(), article.sha256()));
      } else if (!says(article, bytes, text)) {
        problems.add(new TextChanged(article.id()));
      }
    } catch (IOException e) {
      problems.add(new OriginalMissing(article.id(), article.sha256()));
    }
  }

  private boolean says(Article article, byte[] bytes, String text) {
    String name = article.file().toLowerCase(Locale.ROOT);
    String file = name.substring(name.lastIndexOf('/') + 1);
    return readers.stream()
        .filter(r -> r.knows(file))
        .findFirst()
        .map(r -> r.read(bytes))
        .map(r -> r instanceof Reading.Read read && read.text().equals(text))
        .orElse(false);
  }

  private record Anchored(long article, String what, Anchor anchor) {}

  private Map<Long, List<Anchored>> anchored() {
    List<Anchored> all = new ArrayList<>();
    for (Quote quote : quotes.decisions()) {
      all.add(new Anchored(quote.article(), "quote", quote.anchor()));
    }
    for (Annotation annotation : annotations.all()) {
      all.add(new Anchored(annotation.article(), "annotation", annotation.anchor()));
    }
    for (Dossier dossier : dossiers.all()) {
      for (DossierItem item : dossier.items()) {
        Long article = item.article();
        Anchor anchor = item.anchor();
        if (article != null && anchor != null) {
          all.add(new Anchored(article, "dossier", anchor));
        }
      }
    }
    Map<Long, List<Anchored>> byArticle = new HashMap<>();
    all.forEach(a -> byArticle.computeIfAbsent(a.article(), k -> new ArrayList<>()).add(a));
    return byArticle;
  }
}
