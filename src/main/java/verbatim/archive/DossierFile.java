package verbatim.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Anchor;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.annotation.QuoteStore;
import verbatim.article.Article;
import verbatim.article.ArticleStore;
import verbatim.article.Entry;
import verbatim.article.EntryStore;
import verbatim.article.Originals;
import verbatim.dossier.Dossier;
import verbatim.dossier.DossierContent;
import verbatim.dossier.DossierContent.Cited;
import verbatim.dossier.DossierContent.Heading;
import verbatim.dossier.DossierContent.Material;
import verbatim.dossier.DossierContent.Piece;
import verbatim.dossier.DossierItem;
import verbatim.dossier.ItemKind;
import verbatim.dossier.export.DossierExporter;
import verbatim.dossier.export.OriginalCopies;
import verbatim.fixity.FixityProblem;
import verbatim.job.Progress;
import verbatim.text.TextSpan;

/** Puts a dossier together with all that it shows, proves it and hands it over. */
public final class DossierFile {
  private final ArticleStore articles;
  private final EntryStore entries;
  private final QuoteStore quotes;
  private final Originals originals;

  DossierFile(ArticleStore articles, EntryStore entries, QuoteStore quotes, Originals originals) {
    this.articles = articles;
    this.entries = entries;
    this.quotes = quotes;
    this.originals = originals;
  }

  /**
   * How to hand a dossier over.
   *
   * @param target the file to write
   * @param locale language of the words around the pieces
   * @param replace whether a file of that name may be replaced
   * @param withOriginals whether the imported bytes are copied to {@code originals/} beside it, so
   *     that every piece can be proved without the archive
   */
  public record Order(
      DossierExporter exporter,
      Path target,
      Locale locale,
      boolean replace,
      boolean withOriginals) {}

  /** The dossier with all that it shows. */
  public DossierContent content(Dossier dossier) {
    Map<Long, Material> materials = new HashMap<>();
    List<Piece> pieces = new ArrayList<>();
    for (DossierItem item : dossier.items()) {
      Long id = item.article();
      pieces.add(
          id == null
              ? new Heading(item)
              : cited(item, materials.computeIfAbsent(id, this::material)));
    }
    return new DossierContent(dossier.name(), dossier.introduction(), pieces);
  }

  /** What of the dossier cannot be proved: lost or altered originals, words that moved. */
  public List<FixityProblem> check(DossierContent content, Progress progress) {
    List<FixityProblem> problems = new ArrayList<>();
    List<Material> materials = content.materials();
    for (Material material : materials) {
      progress.check();
      progress.report(problems.size(), materials.size(), material.article().file());
      checkOriginal(material, problems);
    }
    for (Cited cited : content.cited()) {
      if (!cited.holds()) {
        Anchor anchor = cited.anchor();
        problems.add(
            new FixityProblem.AnchorMoved(
                cited.article().id(), "dossier", anchor.span(), anchor.exact()));
      }
    }
    return problems;
  }

  /**
   * Writes the dossier.
   *
   * @return the SHA-256 of originals that should have been copied and are missing
   * @throws FileAlreadyExistsException when there is such a file and it may not be replaced
   * @throws IOException when something cannot be written; an older file is then as it was
   */
  public List<String> export(DossierContent content, Order order, Progress progress)
      throws IOException {
    if (!order.replace() && Files.exists(order.target())) {
      throw new FileAlreadyExistsException(order.target().toString());
    }
    List<String> missing =
        order.withOriginals()
            ? OriginalCopies.beside(order.target())
                .copy(content.materials(), originals::path, progress)
            : List.of();
    order.exporter().export(content, order.target(), order.locale(), progress);
    return missing;
  }

  private Material material(long id) {
    Article article = articles.find(id).orElseThrow();
    return new Material(article, articles.text(id), markBytes(article));
  }

  private Cited cited(DossierItem item, Material material) {
    Anchor anchor = item.anchor();
    if (anchor == null) {
      return new Cited(item, material, null, null);
    }
    long article = material.article().id();
    Quote quote = item.kind() == ItemKind.QUOTE ? quote(article, anchor.span()) : null;
    return new Cited(item, material, entry(article, anchor.span()), quote);
  }

  private @Nullable Entry entry(long article, TextSpan span) {
    return entries.of(article).stream()
        .filter(e -> e.span().contains(span.start()))
        .findFirst()
        .orElse(null);
  }

  /** The quote at this place, or the one that shares most with it, as its edges may have moved. */
  private @Nullable Quote quote(long article, TextSpan span) {
    return quotes.of(article).stream()
        .filter(q -> q.span().overlaps(span) && q.status() != QuoteStatus.REJECTED)
        .max(Comparator.comparingInt(q -> q.span().shared(span)))
        .orElse(null);
  }

  private int markBytes(Article article) {
    try (InputStream in = Files.newInputStream(originals.path(article.sha256()))) {
      return markBytes(in.readNBytes(4), article.charset());
    } catch (IOException e) {
      return 0;
    }
  }

  private static int markBytes(byte[] head, Charset charset) {
    byte[] mark = charset.canEncode() ? "\ufeff".getBytes(charset) : new byte[0];
    boolean marked = new String(head, charset).startsWith("\ufeff");
    return marked ? mark.length : 0;
  }

  private void checkOriginal(Material material, List<FixityProblem> problems) {
    Article article = material.article();
    try {
      byte[] bytes = Files.readAllBytes(originals.path(article.sha256()));
      int mark = material.markBytes();
      if (!Originals.sha256(bytes).equals(article.sha256())) {
        problems.add(new FixityProblem.OriginalChanged(article.id(), article.sha256()));
      } else if (!new String(bytes, mark, bytes.length - mark, article.charset())
          .equals(material.text())) {
        problems.add(new FixityProblem.TextChanged(article.id()));
      }
    } catch (IOException e) {
      problems.add(new FixityProblem.OriginalMissing(article.id(), article.sha256()));
    }
  }
}
