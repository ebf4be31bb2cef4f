package verbatim.fixity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.archive.Archive;
import verbatim.archive.QuotedArticle;
import verbatim.db.Access;
import verbatim.db.Database;
import verbatim.dossier.ItemKind;
import verbatim.job.Progress;

/** One byte that is not what it was is found and named, wherever it lies. */
@SuppressWarnings("NullAway.Init") // set before each test, by fill
class FixityTest {
  private static final String TEXT = "« Nous avons gagné », dit Anne Morel. Rien de plus.";

  @TempDir Path folder;
  private Path home;
  private Path original;
  private String sha256;

  @BeforeEach
  void fill() {
    home = folder.resolve("archive");
    try (Archive archive = Archive.create(home)) {
      QuotedArticle article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
      archive.quoteDesk().mark(article.id(), article.span("Nous avons gagné"), "Anne Morel");
      archive.noteDesk().note(article.id(), article.span("Rien de plus"), "note");
      long dossier = archive.dossierDesk().create("Dossier");
      archive.dossierDesk().add(dossier, ItemKind.PASSAGE, article.id(), article.span("Anne"));
      sha256 = archive.articles().find(article.id()).orElseThrow().sha256();
      original = archive.originals().path(sha256);
    }
  }

  @Test
  void whatIsWholeIsProved() {
    FixityReport report = verify();
    assertThat(report).isEqualTo(new FixityReport(1, 3, List.of()));
  }

  @Test
  void oneByteOfAnOriginal() throws IOException {
    byte[] bytes = Files.readAllBytes(original);
    bytes[bytes.length - 1] ^= 1;
    Files.write(original, bytes);
    assertThat(verify().problems()).containsExactly(new FixityProblem.OriginalChanged(1, sha256));
  }

  @Test
  void anOriginalThatIsGone() throws IOException {
    Files.delete(original);
    assertThat(verify().problems()).containsExactly(new FixityProblem.OriginalMissing(1, sha256));
  }

  @Test
  void oneLetterOfTheStoredText() {
    change("UPDATE article_text SET text = replace(text, 'plus.', 'plus!')");
    assertThat(verify().problems())
        .contains(new FixityProblem.TextChanged(1))
        .anyMatch(p -> p instanceof FixityProblem.AnchorMoved m && m.what().equals("annotation"));
  }

  @Test
  void oneLetterOfAnAnchor() {
    change("UPDATE quote_decision SET exact = replace(exact, 'gagné', 'gagne')");
    assertThat(moved()).containsExactly("quote Nous avons gagne");
  }

  @Test
  void onePlaceOfAnAnchor() {
    change("UPDATE annotation SET start = start + 1, end = end + 1");
    assertThat(moved()).containsExactly("annotation Rien de plus");
  }

  @Test
  void oneLetterBesideAnAnchor() {
    change("UPDATE dossier_item SET prefix = replace(prefix, 'dit', 'dot')");
    assertThat(moved()).containsExactly("dossier Anne");
  }

  private FixityReport verify() {
    try (Archive archive = Archive.open(home, Access.READ)) {
      return archive.verify(Progress.NONE);
    }
  }

  private List<String> moved() {
    return verify().problems().stream()
        .map(p -> (FixityProblem.AnchorMoved) p)
        .map(p -> p.what() + " " + p.exact())
        .toList();
  }

  private void change(String sql) {
    try (Database database = Database.open(home.resolve("archive.sqlite"), Access.WRITE)) {
      int changed = database.write(h -> h.execute(sql));
      assertThat(changed).isEqualTo(1);
    }
  }
}
