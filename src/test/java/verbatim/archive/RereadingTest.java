package verbatim.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.job.Progress;
import verbatim.speaker.Office;
import verbatim.speaker.Speaker;
import verbatim.speaker.SpeakerStore.Changed;
import verbatim.time.Moment;

class RereadingTest {
  private static final String OPEN = "Nous tiendrons nos promesses devant le pays";
  private static final String DECIDED = "Rien ne sera comme avant dans cette ville";
  private static final Progress CANCELLED =
      new Progress() {
        @Override
        public void report(long done, long total, String item) {}

        @Override
        public boolean isCancelled() {
          return true;
        }
      };

  @TempDir Path folder;
  private Archive archive;
  private QuotedArticle article;

  @BeforeEach
  void open() {
    archive = Archive.create(folder.resolve("archive"));
    String text =
        "date 2017-01-29\n\n« %s », a déclaré la maire de Fontbelle.\n\n« %s », a déclaré Léo Viret."
            .formatted(OPEN, DECIDED);
    article = QuotedArticle.of(archive, folder, "Gazette", text);
    QuotedArticle.of(archive, folder, "Courrier", "date 2017-01-29\n\nIl a plu toute la journée.");
    archive.quoteDesk().link(article.quote(DECIDED), "Léo Viret");
    archive.rereading().run(Progress.NONE);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void save() {
    Office mayor = new Office("maire de Fontbelle", Moment.parse("2014-03"), null);
    archive
        .speakerDesk()
        .save(new Speaker(0, "Inès Carle", List.of(), null, List.of(mayor), null, null, null, ""));
  }

  @Test
  void aNewPersonIsKnownInOpenProposalsOnceTheArticlesWereReadAgain() {
    assertThat(archive.rereading().changed()).isEmpty();
    Quote decision = article.quote(DECIDED);
    save();
    assertThat(archive.rereading().changed())
        .containsExactly(new Changed("Inès Carle", false), new Changed("maire de Fontbelle", true));
    assertThat(archive.rereading().articles()).isEqualTo(1);
    assertThat(article.quote(OPEN).speakerName()).isNull();

    assertThat(archive.rereading().run(Progress.NONE)).isEqualTo(1);

    assertThat(article.quote(OPEN).speakerName()).isEqualTo("Inès Carle");
    assertThat(article.quote(OPEN).status()).isEqualTo(QuoteStatus.PROPOSED);
    assertThat(article.quote(DECIDED)).isEqualTo(decision);
    assertThat(archive.rereading().changed()).isEmpty();
  }

  @Test
  void anUndoneChangeIsAChangeToo() {
    save();
    archive.rereading().run(Progress.NONE);
    archive.changes().undo();
    assertThat(archive.rereading().changed()).contains(new Changed("maire de Fontbelle", true));
    archive.rereading().run(Progress.NONE);
    assertThat(article.quote(OPEN).speakerName()).isNull();
  }

  @Test
  void whatIsCancelledStaysToBeDone() {
    save();
    assertThatThrownBy(() -> archive.rereading().run(CANCELLED))
        .isInstanceOf(CancellationException.class);
    assertThat(archive.rereading().changed()).hasSize(2);
  }

  @Test
  void aNoteMakesNothingWorthReadingAgain() {
    save();
    archive.rereading().run(Progress.NONE);
    Speaker known = archive.speakers().find("Inès Carle").orElseThrow();
    archive
        .speakerDesk()
        .save(
            new Speaker(
                known.id(), known.name(), List.of(), null, known.offices(), "Q7", null, null, "x"));
    assertThat(archive.rereading().changed()).isEmpty();
  }

  @Test
  void articlesImportedLaterKnowTheAuthorityFile() {
    save();
    QuotedArticle later =
        QuotedArticle.of(
            archive,
            folder,
            "Presse",
            "date 2017-01-30\n\n« %s », a déclaré la maire de Fontbelle.".formatted(OPEN));
    assertThat(later.quote(OPEN).speakerName()).isEqualTo("Inès Carle");
  }
}
