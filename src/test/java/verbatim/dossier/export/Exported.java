package verbatim.dossier.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import verbatim.archive.Archive;
import verbatim.archive.DossierDesk;
import verbatim.archive.DossierFile;
import verbatim.archive.QuotedArticle;
import verbatim.article.Entry;
import verbatim.dossier.DossierContent;
import verbatim.dossier.DossierItem;
import verbatim.dossier.ItemKind;
import verbatim.job.Progress;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/** An archive with one dossier of every kind of item, some of it hostile, and its export. */
final class Exported implements AutoCloseable {
  static final String SAID = "Nous avons <b>gagné</b> & personne ne le dira 😀";
  static final String HOSTILE = "</title><script>alert(1)</script>\u202e\"'<img src=x onerror=y>";
  static final String TEXT =
      "\ufeff20h05: Anne Morel: « "
          + SAID
          + " ».\r\n</p><script>alert(2)</script> et la suite\u0092.\r\n\r\n"
          + "19h12: Rien de plus.\r\n";

  final Archive archive;
  final QuotedArticle article;
  final Path file;
  private final long dossier;

  private Exported(Path folder) throws IOException {
    archive = Archive.create(folder.resolve("archive"));
    article = QuotedArticle.of(archive, folder, "Gazette " + "<i>", TEXT);
    article.with(article.found(SAID, "Anne <Morel>", "S1", 0.9));
    archive.quoteDesk().accept(article.quote(SAID));
    archive.noteDesk().setDate(article.id(), Moment.parse("2017-01-29"));
    DossierDesk desk = archive.dossierDesk();
    dossier = desk.create(HOSTILE);
    desk.describe(
        dossier, HOSTILE, "*Bonjour* <script>alert(3)</script>\n\n# Titre\n\n- un\n- deux");
    desk.add(dossier, ItemKind.QUOTE, article.id(), article.span(SAID));
    desk.addHeading(dossier, "Suite <script>");
    Entry entry = archive.entries().of(article.id()).getLast();
    desk.add(dossier, ItemKind.ENTRY, article.id(), entry.span());
    desk.add(dossier, ItemKind.PASSAGE, article.id(), article.span("</p><script>alert(2)"));
    desk.add(dossier, ItemKind.ARTICLE, article.id(), null);
    DossierItem first = archive.dossiers().find(dossier).orElseThrow().items().getFirst();
    desk.setNote(
        first,
        "<img src=x onerror=alert(4)> [ici](javascript:alert(5)) [là](https://exemple.example/a?b=1&c=2)"
            + " ![image](https://exemple.example/i.png)\n\n## Petit titre");
    file = folder.resolve("remise").resolve("dossier.html");
  }

  static Exported in(Path folder) throws IOException {
    Exported made = new Exported(folder);
    made.export(made.file, false);
    return made;
  }

  DossierContent content() {
    return archive.dossierFile().content(archive.dossiers().find(dossier).orElseThrow());
  }

  List<String> export(Path target, boolean replace) throws IOException {
    return archive
        .dossierFile()
        .export(
            content(),
            new DossierFile.Order(new HtmlExport(), target, Locale.FRENCH, replace, true),
            Progress.NONE);
  }

  String page() throws IOException {
    return Files.readString(file);
  }

  Path original() {
    String sha256 = archive.articles().find(article.id()).orElseThrow().sha256();
    return file.resolveSibling("originals").resolve(sha256);
  }

  TextSpan said() {
    return article.span(SAID);
  }

  @Override
  public void close() {
    archive.close();
  }
}
