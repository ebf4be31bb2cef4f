package verbatim.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.annotation.Quote;
import verbatim.archive.Archive;
import verbatim.archive.QuotedArticle;
import verbatim.wording.ChainReasons;

class OpenArticleTest {
  @TempDir Path folder;

  @Test
  void aQuoteHasTheChainThatItCameBy() {
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      QuotedArticle article =
          QuotedArticle.of(
              archive,
              folder,
              "Gazette",
              "Le port de Valmer fermera demain, selon une source citée par l'AFP.\n\n"
                  + "« Nous avons gagné », a dit Paul Roy.");
      OpenArticle open = OpenArticle.read(archive, article.id(), null).orElseThrow();
      Quote relayed = article.quote("Le port de Valmer fermera demain");
      assertThat(open.chains()).hasSize(1);
      assertThat(open.chainOf(relayed))
          .satisfies(
              c -> assertThat(ChainReasons.line(c, open.text())).isEqualTo("une source → AFP"));
      assertThat(open.chainOf(article.quote("Nous avons gagné"))).isNull();
    }
  }
}
