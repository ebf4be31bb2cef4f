package verbatim.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.ProgressHandler;
import verbatim.analysis.quote.Evidence;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteFinding.Attribution;
import verbatim.analysis.quote.QuoteKind;
import verbatim.analysis.reuse.UtteranceKeys;
import verbatim.db.Database;
import verbatim.speaker.SpeakerStore;
import verbatim.text.TextSpan;

/**
 * What the queue costs in steps of SQLite's machine, which are the same on every computer: through
 * its indexes a page of many proposals costs what a page of few costs.
 */
class QueueCostTest {
  private static final int FEW = 2_000;
  private static final int MANY = 20_000;
  private static final int PAGE = 50;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(QueueOrder.class)
  void aPageOfManyCostsWhatAPageOfFewCosts(QueueOrder order) {
    try (Database few = filled(FEW);
        Database many = filled(MANY)) {
      assertThat(firstPage(many, order)).isLessThan(2 * firstPage(few, order));
      assertThat(laterPage(many, order, MANY / 2)).isLessThan(2 * laterPage(few, order, FEW / 2));
    }
  }

  @Test
  void worthIsKeptWhateverBecomesOfTheProposals() {
    try (Database database = filled(FEW)) {
      QuoteStore quotes =
          new QuoteStore(database, new SpeakerStore(database), new LessonStore(database));
      String[] changes = {
        "UPDATE quote_finding SET speaker_key = 'autre', contested = 1 WHERE article_id % 3 = 1",
        "UPDATE quote_finding SET speaker_key = NULL WHERE article_id % 6 = 1",
        "DELETE FROM quote_finding WHERE article_id % 2 = 0",
      };
      assertThat(misjudged(database)).isZero();
      for (String change : changes) {
        database.write(h -> h.execute(change));
        assertThat(misjudged(database)).as(change).isZero();
      }
      quotes.replaceFindings(1, words(3), List.of(finding(new TextSpan(0, 9), 3)));
      assertThat(misjudged(database)).isZero();
    }
  }

  private static long misjudged(Database database) {
    return database.read(h ->
        h.createQuery(
                """
                SELECT count(*) FROM quote_finding f JOIN quote_worth w
                    ON w.article_id = f.article_id AND w.start = f.start AND w.end = f.end
                 WHERE f.continued = 0 AND f.worth <> w.worth
                """)
            .mapTo(long.class)
            .one());
  }

  @Test
  void aPersonsQuotesCostWhatTheyAre() {
    try (Database few = filled(FEW);
        Database many = filled(MANY)) {
      QuoteFilter hers = QuoteFilter.QUEUE.withSpeaker("Personne 7");
      long inFew = steps(few, () -> queue(few).count(hers)) / (FEW / 100);
      long inMany = steps(many, () -> queue(many).count(hers)) / (MANY / 100);
      assertThat(inMany).isLessThan(2 * inFew);
    }
  }

  @Test
  void theCommandLineReadsPageAfterPage() {
    try (Database few = filled(FEW);
        Database many = filled(MANY)) {
      assertThat(list(many, MANY / 2)).isLessThan(2 * list(few, FEW / 2));
    }
  }

  @Test
  void copiesAreFoundWithoutReadingTheOthers() {
    try (Database few = filled(FEW);
        Database many = filled(MANY)) {
      assertThat(copies(many)).isLessThan(2 * copies(few));
    }
  }

  private static long firstPage(Database database, QueueOrder order) {
    return steps(database, () -> queue(database).page(QuoteFilter.QUEUE, order, null, PAGE));
  }

  private static long laterPage(Database database, QueueOrder order, int skipped) {
    Queued last = queue(database).page(QuoteFilter.QUEUE, order, null, skipped).getLast();
    return steps(database, () -> queue(database).page(QuoteFilter.QUEUE, order, last, PAGE));
  }

  private static long list(Database database, int skipped) {
    QuoteStore quotes =
        new QuoteStore(database, new SpeakerStore(database), new LessonStore(database));
    QuoteFilter all = QuoteFilter.QUEUE.withStatus(null);
    Quote last = quotes.inOrder(all, null, skipped).getLast();
    return steps(database, () -> quotes.inOrder(all, last, PAGE));
  }

  private static long copies(Database database) {
    UtteranceStore utterances = new UtteranceStore(database, new LessonStore(database));
    List<Long> keys = UtteranceKeys.of(words(15)).all();
    return steps(database, () -> assertThat(utterances.sharing(keys)).isNotEmpty());
  }

  private static QueueStore queue(Database database) {
    return new QueueStore(database, new SpeakerStore(database));
  }

  private static long steps(Database database, Runnable work) {
    AtomicLong steps = new AtomicLong();
    return database.read(h -> {
      try {
        ProgressHandler.setHandler(
            h.getConnection(),
            1,
            new ProgressHandler() {
              @Override
              protected int progress() {
                steps.incrementAndGet();
                return 0;
              }
            });
        work.run();
        ProgressHandler.clearHandler(h.getConnection());
      } catch (SQLException e) {
        throw new AssertionError(e);
      }
      return steps.get();
    });
  }

  private static String words(int i) {
    return "usine%1$d rouvrira%1$d automne%1$d ouvriers%1$d vallée%1$d".formatted(i);
  }

  /** Articles of ten proposals each. */
  private Database filled(int proposals) {
    Database database = Database.create(folder.resolve(proposals + ".sqlite"));
    database.write(h -> {
      h.execute("INSERT INTO source VALUES (1, 'Gazette')");
      return h.execute("INSERT INTO original VALUES ('x', 1, 'UTF-8')");
    });
    QuoteStore quotes =
        new QuoteStore(database, new SpeakerStore(database), new LessonStore(database));
    UtteranceStore utterances = new UtteranceStore(database, new LessonStore(database));
    database.inTransaction(() -> {
      for (int article = 1; article <= proposals / 10; article++) {
        int id = article;
        database.write(h -> {
          h.execute("INSERT INTO source VALUES (?, ?)", id + 1, "Source " + id);
          return h.execute(
              """
              INSERT INTO article (id, source_id, sha256, file, title, length, language,
                                   imported_at, version)
              VALUES (?, ?, 'x', 'f', 't', 10, 'fr', '2017-01-29T00:00:00Z', 0)
              """,
              id,
              id + 1);
        });
        StringBuilder text = new StringBuilder();
        List<QuoteFinding> found = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
          int from = text.length();
          text.append(words(id * 10 + i));
          found.add(finding(new TextSpan(from, text.length()), id * 10 + i));
          text.append('\n');
        }
        quotes.replaceFindings(id, text.toString(), found);
        utterances.remember(utterances.of(id));
      }
      return database;
    });
    return database;
  }

  private static QuoteFinding finding(TextSpan span, int i) {
    Attribution by =
        new Attribution("Personne " + i % 100, span, "Personne", null, "S3", List.of());
    double confidence = 0.3 + (i % 997) / 1500.0;
    return new QuoteFinding(span, QuoteKind.DIRECT, false, by, confidence, Evidence.NONE);
  }
}
