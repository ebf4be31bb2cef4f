package verbatim.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteKind;
import verbatim.db.Database;
import verbatim.speaker.Speaker;
import verbatim.speaker.SpeakerStore;
import verbatim.text.TextSpan;

/**
 * Proposed quotes and what people decided about them, as one list. Writing a decision needs a
 * recorded change; writing findings does not.
 */
public final class QuoteStore {
  /** The findings that no decision of the article overlaps. */
  private static final String PROPOSED =
      """
        SELECT f.article_id, f.start, f.end, f.exact, f.prefix, f.suffix, f.kind,
               'PROPOSED' AS status, NULL AS speaker_id, f.speaker AS name, f.speaker_key AS key,
               f.finding, NULL AS decision_id, f.confidence, f.rule, f.copy
          FROM quote_finding f
         WHERE NOT EXISTS (
               SELECT 1 FROM quote_decision d
                WHERE d.article_id = f.article_id AND d.start < f.end AND f.start < d.end)
      """;

  private static final String DECIDED =
      """
        SELECT d.article_id, d.start, d.end, d.exact, d.prefix, d.suffix, d.kind,
               d.status, d.speaker_id, s.name, NULL AS key,
               (SELECT f.finding FROM quote_finding f
                 WHERE f.article_id = d.article_id AND d.start < f.end AND f.start < d.end
                 ORDER BY min(d.end, f.end) - max(d.start, f.start) DESC LIMIT 1) AS finding,
               d.id AS decision_id, 2 AS confidence, d.rule, NULL AS copy
          FROM quote_decision d LEFT JOIN speaker s ON s.id = d.speaker_id
      """;

  private static final String QUOTES =
      "WITH quote AS (" + PROPOSED + " UNION ALL " + DECIDED + ") ";

  private static final String IN_ORDER = " ORDER BY article_id, start, end LIMIT :limit";

  private final Database database;
  private final SpeakerStore speakers;
  private final LessonStore lessons;

  /** Works on an opened archive database. */
  public QuoteStore(Database database, SpeakerStore speakers, LessonStore lessons) {
    this.database = database;
    this.speakers = speakers;
    this.lessons = lessons;
  }

  /** The quotes of an article in the order of its text. */
  public List<Quote> of(long article) {
    return database.read(h ->
        h.createQuery(QUOTES + "SELECT * FROM quote WHERE article_id = :id ORDER BY start, end")
            .bind("id", article)
            .map((rs, c) -> quote(rs))
            .list());
  }

  /**
   * A page of the quotes that pass the filter, article by article in the order of the text.
   *
   * @param after the last quote of the page before; null for the first page
   */
  public List<Quote> inOrder(QuoteFilter filter, @Nullable Quote after, int limit) {
    return database.read(h ->
        filtered(h, filter)
            .bind("article", after == null ? Long.MIN_VALUE : after.article())
            .bind("start", after == null ? 0 : after.span().start())
            .bind("end", after == null ? 0 : after.span().end())
            .bind("limit", limit)
            .map((rs, c) -> quote(rs))
            .list());
  }

  /** Where in each article speech starts, as far as nobody rejected it. */
  public Map<Long, NavigableSet<Integer>> starts() {
    return database.read(h -> {
      Map<Long, NavigableSet<Integer>> starts = new HashMap<>();
      h.createQuery(
              QUOTES
                  + "SELECT article_id, start FROM quote"
                  + " WHERE status <> 'REJECTED' AND kind IN (<kinds>)")
          .bindList("kinds", QuoteFilter.SPEECH.stream().map(QuoteKind::name).toList())
          .map((rs, c) -> Map.entry(rs.getLong(1), rs.getInt(2)))
          .forEach(e -> starts.computeIfAbsent(e.getKey(), k -> new TreeSet<>()).add(e.getValue()));
      return starts;
    });
  }

  /** The quote at exactly this place. */
  public Optional<Quote> at(long article, TextSpan span) {
    return of(article).stream().filter(q -> q.span().equals(span)).findFirst();
  }

  /** Puts these findings in the place of what was found before; decisions stay. */
  public void replaceFindings(long article, String text, List<QuoteFinding> findings) {
    database.write(h -> {
      h.execute("DELETE FROM quote_finding WHERE article_id = ?", article);
      if (!findings.isEmpty()) {
        insert(h, article, text, findings, lessons.adopted().lesson());
      }
      return findings;
    });
  }

  /** Stores a person's decision in the place of an earlier one; gives its number. */
  public long decide(
      Quote quote, Anchor anchor, QuoteKind kind, QuoteStatus status, @Nullable Long speaker) {
    return database.write(h -> {
      withdraw(quote);
      QuoteFinding finding = quote.finding();
      return h.createUpdate(
              """
              INSERT INTO quote_decision (article_id, start, end, exact, prefix, suffix, status,
                  kind, speaker_id, proposed, rule, confidence, continued, decided_at)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .bind(0, quote.article())
          .bind(1, anchor.span().start())
          .bind(2, anchor.span().end())
          .bind(3, anchor.exact())
          .bind(4, anchor.prefix())
          .bind(5, anchor.suffix())
          .bind(6, status.name())
          .bind(7, kind.name())
          .bind(8, speaker)
          .bind(9, finding == null ? null : finding.speaker())
          .bind(10, rule(finding))
          .bind(11, finding == null ? null : found(h, quote.article(), finding))
          .bind(12, quote.continued())
          .bind(13, Instant.now().toString())
          .executeAndReturnGeneratedKeys("id")
          .mapTo(long.class)
          .one();
    });
  }

  /** How sure the machine was before it learned anything, so that a lesson is not learned twice. */
  private static double found(Handle h, long article, QuoteFinding finding) {
    return h.createQuery(
            """
            SELECT coalesce(json_extract(copy, '$.confidence'), json_extract(finding, '$.confidence'))
              FROM quote_finding WHERE article_id = :article AND start = :start AND end = :end
            """)
        .bind("article", article)
        .bind("start", finding.span().start())
        .bind("end", finding.span().end())
        .mapTo(double.class)
        .findOne()
        .orElse(finding.confidence());
  }

  /** Makes a decided quote a proposal again, or forgets one that a person marked. */
  public void withdraw(Quote quote) {
    Long decision = quote.decision();
    if (decision != null) {
      database.write(h -> h.execute("DELETE FROM quote_decision WHERE id = ?", decision));
    }
  }

  /** Links every quote of one person to another. */
  public void relink(long from, long to) {
    database.write(
        h -> h.execute("UPDATE quote_decision SET speaker_id = ? WHERE speaker_id = ?", to, from));
  }

  /** Links a decided quote of one person to another; leaves any other quote alone. */
  public void relink(Quote quote, long from, long to) {
    Long decision = quote.decision();
    if (decision != null) {
      database.write(h ->
          h.execute(
              "UPDATE quote_decision SET speaker_id = ? WHERE id = ? AND speaker_id = ?",
              to,
              decision,
              from));
    }
  }

  /** Whether a decided quote is this person's. */
  public boolean isLinked(long speaker) {
    return database.read(h ->
        h.createQuery("SELECT EXISTS (SELECT 1 FROM quote_decision WHERE speaker_id = :id)")
            .bind("id", speaker)
            .mapTo(boolean.class)
            .one());
  }

  /** Every decided quote, by article and place. */
  public List<Quote> decisions() {
    return database.read(h ->
        h.createQuery(QUOTES + "SELECT * FROM quote WHERE decision_id IS NOT NULL ORDER BY 1, 2")
            .map((rs, c) -> quote(rs))
            .list());
  }

  /** Names that were proposed and belong to nobody in the authority file, most frequent first. */
  public List<NameCount> proposedNames(int limit) {
    Set<String> known =
        speakers.all().stream()
            .flatMap(s -> QueueStore.keys(s.name(), s).stream())
            .collect(Collectors.toSet());
    return database.read(h ->
        h
            .createQuery(
                """
                SELECT speaker_key, min(speaker), count(*) AS n FROM quote_finding f
                 WHERE continued = 0 AND speaker_key IS NOT NULL AND NOT EXISTS (
                       SELECT 1 FROM quote_decision d
                        WHERE d.article_id = f.article_id AND d.start < f.end AND f.start < d.end)
                 GROUP BY speaker_key ORDER BY n DESC, speaker_key
                """)
            .map((rs, c) ->
                Map.entry(rs.getString(1), new NameCount(rs.getString(2), rs.getLong(3))))
            .list()
            .stream()
            .filter(e -> !known.contains(e.getKey()))
            .map(Map.Entry::getValue)
            .limit(limit)
            .toList());
  }

  /** A proposed name and how many quotes it was proposed for. */
  public record NameCount(String name, long quotes) {}

  private static String page(String quotes, QuoteFilter filter) {
    StringBuilder sql = new StringBuilder("SELECT * FROM (SELECT * FROM (").append(quotes);
    sql.append(") WHERE (article_id, start, end) > (:article, :start, :end)");
    sql.append(" AND kind IN (<kinds>) AND confidence >= :minimum");
    if (filter.status() != null) {
      sql.append(" AND status = :status");
    }
    if (filter.speaker() != null) {
      sql.append(" AND (key IN (<names>) OR speaker_id = :speaker)");
    }
    if (filter.source() != null) {
      sql.append(
          " AND article_id IN (SELECT a.id FROM article a JOIN source s ON s.id = a.source_id"
              + " WHERE s.name = :source)");
    }
    if (filter.rule() != null) {
      sql.append(" AND rule = :rule");
    }
    if (filter.day() != null) {
      sql.append(
          " AND article_id IN (SELECT a.id FROM article a LEFT JOIN article_date t ON t.id = a.id"
              + " WHERE substr(coalesce(t.published, a.published), 1, length(:day)) = :day)");
    }
    return sql.append(IN_ORDER).append(")").toString();
  }

  private Query filtered(Handle h, QuoteFilter filter) {
    Speaker speaker =
        filter.speaker() == null ? null : speakers.find(filter.speaker()).orElse(null);
    QuoteStatus status = filter.status();
    // A page of each list, so that neither is read whole.
    List<String> pages = new ArrayList<>();
    if (status == null || status == QuoteStatus.PROPOSED) {
      pages.add(page(PROPOSED, filter));
    }
    if (status != QuoteStatus.PROPOSED) {
      pages.add(page(DECIDED, filter));
    }
    Query query = h.createQuery(String.join(" UNION ALL ", pages) + IN_ORDER);
    query.bindList("kinds", filter.kinds().stream().map(QuoteKind::name).sorted().toList());
    query.bind("minimum", filter.minimum());
    if (filter.status() != null) {
      query.bind("status", filter.status().name());
    }
    if (filter.speaker() != null) {
      query.bind("speaker", speaker == null ? -1 : speaker.id());
      query.bindList("names", QueueStore.keys(filter.speaker(), speaker));
    }
    if (filter.source() != null) {
      query.bind("source", filter.source());
    }
    if (filter.rule() != null) {
      query.bind("rule", filter.rule());
    }
    if (filter.day() != null) {
      query.bind("day", filter.day().toString());
    }
    return query;
  }

  private static void insert(
      Handle h, long article, String text, List<QuoteFinding> findings, Lesson lesson) {
    PreparedBatch batch =
        h.prepareBatch(
            """
            INSERT INTO quote_finding (article_id, start, end, exact, prefix, suffix, kind, speaker,
                speaker_key, rule, confidence, continued, contested, finding)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    for (QuoteFinding f : findings) {
      Anchor anchor = Anchor.of(text, f.span());
      Proposed proposed = lesson.weigh(Proposed.of(f, null));
      batch.add(
          article,
          f.span().start(),
          f.span().end(),
          anchor.exact(),
          anchor.prefix(),
          anchor.suffix(),
          proposed.kind().name(),
          proposed.speaker(),
          proposed.key(),
          proposed.rule(),
          proposed.confidence(),
          f.continued(),
          proposed.isContested(f),
          StoredJson.write(f));
    }
    batch.execute();
  }

  private static @Nullable String rule(@Nullable QuoteFinding finding) {
    return finding == null || finding.attribution() == null ? null : finding.attribution().rule();
  }

  /** Reads a row with the columns that both lists of quotes name alike. */
  static Quote quote(ResultSet rs) throws SQLException {
    QuoteKind kind = QuoteKind.valueOf(rs.getString("kind"));
    Long decision = number(rs, "decision_id");
    QuoteFinding found = StoredJson.readIfThere(rs.getString("finding"), QuoteFinding.class);
    ClearCopy copy = StoredJson.readIfThere(rs.getString("copy"), ClearCopy.class);
    QuoteFinding shown = found;
    if (found != null && decision == null) {
      Proposed proposed =
          new Proposed(
              kind, rs.getString("name"), rs.getString("rule"), rs.getDouble("confidence"));
      shown = proposed.shown(found, copy);
    }
    return new Quote(
        rs.getLong("article_id"),
        new Anchor(
            new TextSpan(rs.getInt("start"), rs.getInt("end")),
            rs.getString("exact"),
            rs.getString("prefix"),
            rs.getString("suffix")),
        kind,
        QuoteStatus.valueOf(rs.getString("status")),
        number(rs, "speaker_id"),
        rs.getString("name"),
        shown,
        decision,
        copy);
  }

  private static @Nullable Long number(ResultSet rs, String column) throws SQLException {
    long value = rs.getLong(column);
    return rs.wasNull() ? null : value;
  }
}
