package verbatim.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.analysis.quote.QuoteKind;
import verbatim.archive.Archive;
import verbatim.archive.QuotedArticle;
import verbatim.time.Moment;

class QueueStoreTest {
  @TempDir Path folder;
  private Archive archive;
  private QuotedArticle gazette;
  private QuotedArticle courrier;

  @BeforeEach
  void open() {
    archive = Archive.create(folder.resolve("archive"));
    gazette = QuotedArticle.of(archive, folder, "Gazette", "date 2017-01\n\nun deux trois quatre");
    courrier = QuotedArticle.of(archive, folder, "Courrier", "date 2018-02\n\ncinq six sept");
    gazette.with(
        gazette.found("un", "Anne Morel", "S3", 0.9),
        gazette.found("deux", "Paul Roy", "S3", 0.7, "Anne Morel"),
        gazette.continued("trois", "Paul Roy", 0.99),
        gazette.found("quatre", "Anne Morel", "S12", 0.9));
    courrier.with(
        courrier.found("cinq", "ANNE MOREL", "S3", 0.9),
        courrier.found("six", null, "S7", 0.5),
        courrier.found("sept", "Anne Morel", "S3", 0.95));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<String> all(QuoteFilter filter, QueueOrder order, int page) {
    List<String> words = new ArrayList<>();
    List<Queued> read = archive.queue().page(filter, order, null, page);
    while (!read.isEmpty()) {
      read.forEach(q -> words.add(q.quote().text()));
      read = archive.queue().page(filter, order, read.getLast(), page);
    }
    return words;
  }

  @Test
  void pagesOfAnySizeGiveTheSameQueueInEveryOrder() {
    for (QueueOrder order : QueueOrder.values()) {
      List<String> whole = all(QuoteFilter.QUEUE, order, 100);
      assertThat(whole).hasSize(6).doesNotHaveDuplicates();
      assertThat(all(QuoteFilter.QUEUE, order, 1)).isEqualTo(whole);
      assertThat(all(QuoteFilter.QUEUE, order, 4)).isEqualTo(whole);
    }
  }

  @Test
  void theSurestComeFirstAndContinuationsAreNoQuotesOfTheirOwn() {
    assertThat(all(QuoteFilter.QUEUE, QueueOrder.SUREST, 2))
        .containsExactly("sept", "un", "quatre", "cinq", "deux", "six");
    assertThat(archive.queue().count(QuoteFilter.QUEUE)).isEqualTo(6);
  }

  @Test
  void aRivalMakesAQuoteMoreValuable() {
    assertThat(all(QuoteFilter.QUEUE, QueueOrder.VALUABLE, 3)).startsWith("deux").endsWith("six");
  }

  @Test
  void eachConditionNarrows() {
    assertThat(all(QuoteFilter.QUEUE.withSource("Courrier"), QueueOrder.TEXT, 9))
        .containsExactly("cinq", "six", "sept");
    assertThat(all(QuoteFilter.QUEUE.withRule("S12"), QueueOrder.TEXT, 9))
        .containsExactly("quatre");
    assertThat(all(QuoteFilter.QUEUE.withDay(Moment.parse("2018")), QueueOrder.TEXT, 9))
        .containsExactly("cinq", "six", "sept");
    assertThat(all(QuoteFilter.QUEUE.withDay(Moment.parse("2017-01")), QueueOrder.TEXT, 9))
        .containsExactly("un", "deux", "quatre");
    assertThat(all(QuoteFilter.QUEUE.withSpeaker("anne morel"), QueueOrder.TEXT, 9))
        .containsExactly("un", "quatre", "cinq", "sept");
    assertThat(all(QuoteFilter.QUEUE.withMinimum(0.9), QueueOrder.TEXT, 9))
        .containsExactly("un", "quatre", "cinq", "sept");
    assertThat(all(QuoteFilter.QUEUE.withKinds(Set.of(QuoteKind.SCARE)), QueueOrder.TEXT, 9))
        .isEmpty();
  }

  @Test
  void decidedQuotesLeaveTheQueueAndAreListedNewestFirst() {
    archive.quoteDesk().accept(gazette.quote("un"));
    archive.quoteDesk().accept(gazette.quote("deux"));
    archive.quoteDesk().reject(courrier.quote("six"));

    QuoteFilter accepted = QuoteFilter.QUEUE.withStatus(QuoteStatus.ACCEPTED);
    assertThat(archive.queue().count(QuoteFilter.QUEUE)).isEqualTo(3);
    assertThat(all(accepted, QueueOrder.SUREST, 1)).containsExactly("deux", "un");
    assertThat(archive.queue().count(accepted)).isEqualTo(2);
    assertThat(all(accepted.withSpeaker("paul roy"), QueueOrder.SUREST, 9)).containsExactly("deux");
    assertThat(all(QuoteFilter.QUEUE.withStatus(QuoteStatus.REJECTED), QueueOrder.SUREST, 9))
        .containsExactly("six");
  }

  @Test
  void rulesAndDaysAreThoseOfTheArchive() {
    assertThat(archive.queue().rules()).containsExactly("S3", "S7", "S12");
    assertThat(archive.queue().days())
        .containsExactly(Moment.parse("2018-02"), Moment.parse("2017-01"));
  }
}
