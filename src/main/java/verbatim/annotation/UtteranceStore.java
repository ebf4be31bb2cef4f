package verbatim.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteKind;
import verbatim.analysis.reuse.UtteranceKeys;
import verbatim.db.Database;

/**
 * The quotes of the whole archive by what they say: copies are looked up by hashes of runs of their
 * words, so what a new article costs depends on its quotes and not on the number of articles.
 */
public final class UtteranceStore {
  /**
   * A run of words that stands in more quotes than this is a refrain, of which these are enough.
   */
  private static final int MOST = 64;

  private static final String UTTERANCE =
      """
      SELECT f.article_id, f.exact, f.finding, f.copy,
             (SELECT d.status FROM quote_decision d
               WHERE d.article_id = f.article_id AND d.start < f.end AND f.start < d.end
               ORDER BY d.start LIMIT 1) AS status,
             (SELECT s.name FROM quote_decision d JOIN speaker s ON s.id = d.speaker_id
               WHERE d.article_id = f.article_id AND d.start < f.end AND f.start < d.end
               ORDER BY d.start LIMIT 1) AS name
      """;

  private static final String SPEECH =
      QuoteFilter.SPEECH.stream()
          .map(QuoteKind::name)
          .sorted()
          .collect(Collectors.joining("', '", "('", "')"));

  private final Database database;
  private final LessonStore lessons;

  /** Works on an opened archive database. */
  public UtteranceStore(Database database, LessonStore lessons) {
    this.database = database;
    this.lessons = lessons;
  }

  /** The speech of an article in the order of its text. */
  public List<Utterance> of(long article) {
    return database.read(h ->
        h.createQuery(
                UTTERANCE
                    + " FROM quote_finding f WHERE f.article_id = :id AND f.kind IN "
                    + SPEECH
                    + " ORDER BY f.start, f.end")
            .bind("id", article)
            .map((rs, c) -> utterance(rs))
            .list());
  }

  /** The speech that overlaps a passage. */
  public List<Utterance> at(Place place) {
    return of(place.article()).stream().filter(u -> u.span().overlaps(place.span())).toList();
  }

  /** Forgets by which words the quotes of an article are found; before its findings change. */
  public void forget(long article) {
    database.write(h -> {
      PreparedBatch batch =
          h.prepareBatch("DELETE FROM utterance WHERE key = ? AND article_id = ? AND start = ?");
      for (Utterance u : of(article)) {
        for (long key : UtteranceKeys.of(u.text()).kept()) {
          batch.add(key, article, u.span().start());
        }
      }
      return batch.size() == 0 ? batch : batch.execute();
    });
  }

  /** Remembers by which words these quotes are found. */
  public void remember(List<Utterance> utterances) {
    database.write(h -> {
      PreparedBatch batch =
          h.prepareBatch(
              """
              INSERT INTO utterance SELECT :key, :article, :start
               WHERE (SELECT count(*) FROM (SELECT 1 FROM utterance WHERE key = :key LIMIT :most))
                     < :most
              ON CONFLICT DO NOTHING
              """);
      for (Utterance u : utterances) {
        for (long key : UtteranceKeys.of(u.text()).kept()) {
          batch
              .bind("key", key)
              .bind("article", u.article())
              .bind("start", u.span().start())
              .bind("most", MOST)
              .add();
        }
      }
      return batch.size() == 0 ? batch : batch.execute();
    });
  }

  /** Quotes with one of these hashes, each with all it is known by; no particular order. */
  public List<Found> sharing(Collection<Long> keys) {
    return database.read(h ->
        h.createQuery(
                """
                SELECT k.key, f.* FROM (
                    SELECT u.key, u.article_id, u.start FROM json_each(:keys) j
                      CROSS JOIN utterance u WHERE u.key = j.value) k
                  CROSS JOIN (%s, f.start, f.end FROM quote_finding f) f
                 WHERE f.article_id = k.article_id AND f.start = k.start
                """
                    .formatted(UTTERANCE.strip()))
            .bind("keys", keys.toString())
            .map((rs, c) -> new Found(rs.getLong("key"), utterance(rs)))
            .list());
  }

  /** A quote and the hash it was found by. */
  public record Found(long key, Utterance utterance) {}

  /** Open quotes whose speaker is proposed by a copy in this article. */
  public List<Utterance> settledBy(long article) {
    return database.read(h ->
        h.createQuery(UTTERANCE + " FROM quote_finding f WHERE f.copy_article = :id")
            .bind("id", article)
            .map((rs, c) -> utterance(rs))
            .list());
  }

  /** Proposes the speaker of a clearer copy; with null, the one that the article itself says. */
  public void settle(Utterance utterance, @Nullable ClearCopy copy) {
    if (copy == null ? utterance.copy() == null : copy.equals(utterance.copy())) {
      return;
    }
    QuoteFinding found = utterance.found();
    Proposed proposed = lessons.adopted().lesson().weigh(Proposed.of(found, copy));
    database.write(h -> {
      update(h, utterance, proposed, copy);
      h.execute("UPDATE version SET last = last + 1");
      return h.execute(
          "UPDATE article SET version = (SELECT last FROM version) WHERE id = ?",
          utterance.article());
    });
  }

  private static void update(
      Handle h, Utterance utterance, Proposed proposed, @Nullable ClearCopy copy) {
    h.execute(
        """
        UPDATE quote_finding SET kind = ?, speaker = ?, speaker_key = ?, rule = ?, confidence = ?,
               contested = ?, copy = ?, copy_article = ?
         WHERE article_id = ? AND start = ? AND end = ?
        """,
        proposed.kind().name(),
        proposed.speaker(),
        proposed.key(),
        proposed.rule(),
        proposed.confidence(),
        proposed.isContested(utterance.found()),
        copy == null ? null : StoredJson.write(copy),
        copy == null ? null : copy.article(),
        utterance.article(),
        utterance.span().start(),
        utterance.span().end());
  }

  /** Passages about which people decided since their copies last heard of it. */
  public List<Place> decided(int limit) {
    return database.read(h ->
        h.createQuery("SELECT article_id, start, end FROM utterance_stale LIMIT :limit")
            .bind("limit", limit)
            .map((rs, c) -> new Place(rs.getLong(1), rs.getInt(2), rs.getInt(3)))
            .list());
  }

  /** Notes that the copies heard of these. */
  public void heard(List<Place> places) {
    database.write(h -> {
      places.forEach(p ->
          h.execute(
              "DELETE FROM utterance_stale WHERE article_id = ? AND start = ? AND end = ?",
              p.article(),
              p.span().start(),
              p.span().end()));
      return places;
    });
  }

  private static Utterance utterance(ResultSet rs) throws SQLException {
    String status = rs.getString("status");
    return new Utterance(
        rs.getLong("article_id"),
        rs.getString("exact"),
        StoredJson.read(rs.getString("finding"), QuoteFinding.class),
        StoredJson.readIfThere(rs.getString("copy"), ClearCopy.class),
        status == null ? null : QuoteStatus.valueOf(status),
        rs.getString("name"));
  }
}
