package verbatim.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.Alias;
import verbatim.annotation.Calibration;
import verbatim.annotation.Lesson;
import verbatim.annotation.Prospect;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.Revision;
import verbatim.annotation.RulePrior;
import verbatim.db.Access;
import verbatim.job.Progress;
import verbatim.speaker.Speaker;
import verbatim.wording.LessonReasons;

class LearningDeskTest {
  private static final String TEXT = "un deux trois quatre cinq six sept huit neuf dix";

  @TempDir Path folder;
  private Archive archive;
  private QuotedArticle article;
  private LearningDesk desk;

  @BeforeEach
  void decide() {
    archive = Archive.create(folder.resolve("archive"));
    article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
    article.with(
        article.found("un", "la maire", "S12", 0.7),
        article.found("deux", "la maire", "S12", 0.7),
        article.found("trois", "Paul Roy", "S12", 0.7),
        article.found("quatre", "Paul Roy", "S12", 0.7),
        article.found("cinq", "la maire", "S12", 0.7),
        article.found("six", "Paul Roy", "S3", 0.9),
        article.found("sept", "Paul Roy", "S3", 0.9),
        article.found("huit", "la maire", "S3", 0.9));
    archive.quoteDesk().link(article.quote("un"), "Anne Morel");
    archive.quoteDesk().link(article.quote("deux"), "Anne Morel");
    archive.quoteDesk().reject(article.quote("trois"));
    archive.quoteDesk().reject(article.quote("quatre"));
    archive.quoteDesk().accept(article.quote("six"));
    desk = archive.learningDesk();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private double confidence(String words) {
    QuoteFinding finding = article.quote(words).finding();
    return finding == null ? 0 : finding.confidence();
  }

  @Test
  void aLessonIsWhatTheDecisionsSay() {
    Lesson lesson = desk.learned();
    assertThat(lesson.decisions()).isEqualTo(5);
    assertThat(lesson.rules())
        .containsExactly(new RulePrior("S3", 1, 0, 0, 0.9), new RulePrior("S12", 2, 0, 2, 0.7));
    assertThat(lesson.aliases())
        .extracting(Alias::name, Alias::speaker, Alias::decisions)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("la maire", "Anne Morel", 2L));
    assertThat(lesson.calibration()).isEqualTo(Calibration.SHIPPED);
    assertThat(desk.adopted()).isEqualTo(Lesson.NONE);
  }

  @Test
  void whatWouldChangeIsSaidWithItsReasonAndNotDone() {
    Prospect prospect = desk.prospect(10, Progress.NONE);
    assertThat(prospect.total()).isEqualTo(2);
    assertThat(prospect.first()).extracting(r -> r.quote().text()).containsExactly("cinq", "huit");
    Revision five = prospect.first().getFirst();
    assertThat(five.quote().speakerName()).isEqualTo("la maire");
    assertThat(five.speaker()).isEqualTo("Anne Morel");
    assertThat(five.confidence()).isCloseTo(0.64, within(0.01));
    assertThat(LessonReasons.sentence(five, Locale.FRENCH))
        .isEqualTo(
            "2 décisions ont donné « la maire » à Anne Morel ; la règle S12 a eu raison 2 fois sur"
                + " 4 (0 corrigée, 2 rejetées).");
    assertThat(LessonReasons.sentence(five, Locale.ENGLISH))
        .isEqualTo(
            "2 decisions gave “la maire” to Anne Morel; rule S12 was right 2 of 4 times"
                + " (0 corrected, 2 rejected).");
    assertThat(desk.prospect(1, Progress.NONE).first()).hasSize(1);
    assertThat(article.quote("cinq").speakerName()).isEqualTo("la maire");
  }

  @Test
  void adoptingIsOneStepThatCanBeUndoneAndDoneAgain() {
    List<Quote> decisions = archive.quotes().decisions();
    List<Quote> before = archive.quotes().of(article.id());
    desk.adopt(desk.learned());

    assertThat(article.quote("cinq").speakerName()).isEqualTo("Anne Morel");
    assertThat(confidence("cinq")).isCloseTo(0.64, within(0.01));
    assertThat(article.quote("huit").speakerName()).isEqualTo("Anne Morel");
    assertThat(confidence("sept")).isBetween(0.9, 0.95);
    assertThat(archive.speakers().find("la maire")).map(Speaker::name).contains("Anne Morel");
    assertThat(archive.quotes().decisions()).isEqualTo(decisions);
    assertThat(desk.prospect(10, Progress.NONE).total()).as("nothing new").isZero();
    List<Quote> after = archive.quotes().of(article.id());

    archive.changes().undo();
    assertThat(archive.quotes().of(article.id())).isEqualTo(before);
    assertThat(archive.speakers().find("la maire")).isEmpty();
    assertThat(desk.adopted()).isEqualTo(Lesson.NONE);

    archive.changes().redo();
    assertThat(archive.quotes().of(article.id())).isEqualTo(after);
  }

  @Test
  void aRivalThatFallsBehindByALessonNoLongerMakesAQuoteValuable() {
    article.with(
        article.found("sept", "Paul Roy", "S3", 0.9, "Anne Morel"),
        article.found("neuf dix", "Paul Roy", "S3", 0.9));
    assertThat(mostValuable()).isEqualTo("sept");
    desk.adopt(desk.learned());
    assertThat(mostValuable()).as("S3 was always right").isEqualTo("neuf dix");
    archive.changes().undo();
    assertThat(mostValuable()).isEqualTo("sept");
  }

  private String mostValuable() {
    return archive
        .queue()
        .page(QuoteFilter.QUEUE, QueueOrder.VALUABLE, null, 1)
        .getFirst()
        .quote()
        .text();
  }

  @Test
  void theLessonHoldsForArticlesReadLaterAndAfterReopening() {
    desk.adopt(desk.learned());
    article.with(article.found("neuf", "La Maire", "S12", 0.7));
    assertThat(article.quote("neuf").speakerName()).isEqualTo("Anne Morel");
    archive.close();
    archive = Archive.open(folder.resolve("archive"), Access.WRITE);
    assertThat(archive.isBehind()).isFalse();
    assertThat(archive.learningDesk().adopted().decisions()).isEqualTo(5);
  }

  @Test
  void aLessonDoesNotTeachItself() {
    desk.adopt(desk.learned());
    archive.quoteDesk().accept(article.quote("sept"));
    assertThat(desk.learned().rule("S3")).map(RulePrior::claimed).contains(0.9);
    assertThat(desk.learned().aliases()).as("still understood").hasSize(1);
  }
}
