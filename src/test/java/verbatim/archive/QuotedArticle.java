package verbatim.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteFinding.Alternative;
import verbatim.analysis.quote.QuoteFinding.Attribution;
import verbatim.analysis.quote.QuoteKind;
import verbatim.annotation.Quote;
import verbatim.ingest.ImportRequest;
import verbatim.job.Progress;
import verbatim.text.TextSpan;

/** An article of an archive on disk with findings written by hand. */
public record QuotedArticle(Archive archive, long id, String text) {

  /** Imports a text as an article of a source. */
  public static QuotedArticle of(Archive archive, Path folder, String source, String text) {
    try {
      Path file = folder.resolve(source + ".txt");
      Files.writeString(file, text);
      archive
          .importing()
          .run(new ImportRequest(List.of(file), source, null, null), Progress.NONE, o -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long id =
        archive.articles().all().stream()
            .filter(a -> a.source().name().equals(source))
            .findFirst()
            .orElseThrow()
            .id();
    return new QuotedArticle(archive, id, archive.articles().text(id));
  }

  /** Where the words stand. */
  public TextSpan span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the article: " + words);
    }
    return new TextSpan(at, at + words.length());
  }

  /** A direct quote by a rule; nobody is proposed for a null speaker. */
  public QuoteFinding found(
      String words, @Nullable String speaker, String rule, double confidence, String... rivals) {
    List<Alternative> alternatives =
        List.of(rivals).stream()
            .map(r -> new Alternative(r, new TextSpan(0, 1), "S14", confidence / 2))
            .toList();
    Attribution attribution = new Attribution(speaker, null, speaker, null, rule, alternatives);
    return new QuoteFinding(
        span(words), QuoteKind.DIRECT, false, attribution, confidence, Evidence.NONE);
  }

  /** The next paragraph of the quote before it. */
  public QuoteFinding continued(String words, @Nullable String speaker, double confidence) {
    QuoteFinding first = found(words, speaker, "S11", confidence);
    return new QuoteFinding(
        first.span(), first.kind(), true, first.attribution(), confidence, Evidence.NONE);
  }

  /** Puts these findings in the place of what the import found. */
  public QuotedArticle with(QuoteFinding... findings) {
    archive.quotes().replaceFindings(id, text, List.of(findings));
    return this;
  }

  /** The quote at these words. */
  public Quote quote(String words) {
    return archive.quotes().at(id, span(words)).orElseThrow();
  }
}
