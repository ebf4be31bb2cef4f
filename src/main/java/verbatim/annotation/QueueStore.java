package verbatim.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteKind;
import verbatim.db.Database;
import verbatim.speaker.Speaker;
import verbatim.speaker.SpeakerStore;
import verbatim.text.FoldedText;
import verbatim.time.Moment;

/**
 * The queue of quotes: pages in order, and counts. A page is found by the last quote of the page
 * before, through an index, so the hundred thousandth costs as much as the first. A quote of
 * several paragraphs stands in the queue once, with its first.
 */
public final class QueueStore {
  private static final String UNDECIDED =
      """
       FROM quote_finding q
      WHERE q.continued = 0 AND NOT EXISTS (
            SELECT 1 FROM quote_decision d
             WHERE d.article_id = q.article_id AND d.start < q.end AND q.start < d.end)
      """;

  private static final String DECIDED =
      " FROM quote_decision q WHERE q.continued = 0 AND q.status = :status AND :minimum <= 2";

  private static final String PROPOSALS =
      """
      SELECT f.article_id, f.start, f.end, f.exact, f.prefix, f.suffix, f.kind,
             'PROPOSED' AS status, NULL AS speaker_id, f.speaker AS name, f.finding,
             NULL AS decision_id, f.rule, f.confidence, f.copy, p.rank
        FROM page p JOIN quote_finding f
             ON f.article_id = p.article_id AND f.start = p.start AND f.end = p.end
       ORDER BY p.rank DESC, f.article_id, f.start
      """;

  private static final String DECISIONS =
      """
      SELECT d.article_id, d.start, d.end, d.exact, d.prefix, d.suffix, d.kind, d.status,
             d.speaker_id, s.name,
             (SELECT f.finding FROM quote_finding f
               WHERE f.article_id = d.article_id AND d.start < f.end AND f.start < d.end
               ORDER BY min(d.end, f.end) - max(d.start, f.start) DESC LIMIT 1) AS finding,
             d.id AS decision_id, d.rule, d.confidence, NULL AS copy, p.rank
        FROM page p JOIN quote_decision d ON d.id = p.id LEFT JOIN speaker s ON s.id = d.speaker_id
       ORDER BY p.rank DESC, d.article_id, d.start
      """;

  private final Database database;
  private final SpeakerStore speakers;

  /** Works on an opened archive database. */
  public QueueStore(Database database, SpeakerStore speakers) {
    this.database = database;
    this.speakers = speakers;
  }

  /**
   * A page of the queue. Decided quotes come newest decision first, unless in the order of the
   * text.
   *
   * @param filter with the one status to list
   * @param after the last quote of the page before; null for the first page
   */
  public List<Queued> page(
      QuoteFilter filter, QueueOrder order, @Nullable Queued after, int limit) {
    boolean proposed = status(filter) == QuoteStatus.PROPOSED;
    boolean ranked = order != QueueOrder.TEXT;
    String rank = rank(order, proposed);
    String quotes =
        "SELECT %s, %s AS rank %s"
            .formatted(
                proposed ? "q.article_id, q.start, q.end" : "q.id, q.article_id, q.start",
                rank,
                from(filter, order == QueueOrder.SUREST));
    String behind = " AND (q.article_id, q.start) > (:article, :start)";
    String page;
    if (after == null) {
      page = quotes + sorted(ranked);
    } else if (ranked) {
      // Each half is found through the index, however many have the same rank.
      String same = quotes + " AND " + rank + " = :rank" + behind + sorted(false);
      String lower = quotes + " AND " + rank + " < :rank" + sorted(true);
      page = "SELECT * FROM (%s) UNION ALL SELECT * FROM (%s)".formatted(same, lower);
      page = "SELECT * FROM (" + page + ") q" + sorted(true);
    } else {
      page = quotes + behind + sorted(false);
    }
    String sql = "WITH page AS MATERIALIZED (" + page + ")" + (proposed ? PROPOSALS : DECISIONS);
    return database.read(h -> {
      Query query = bound(h, sql, filter).bind("limit", limit);
      if (after != null && ranked) {
        query.bind("rank", after.rank());
      }
      if (after != null) {
        query.bind("article", after.quote().article()).bind("start", after.quote().span().start());
      }
      return query.map((rs, c) -> new Queued(QuoteStore.quote(rs), rs.getDouble("rank"))).list();
    });
  }

  /** How many quotes of the filter's status pass it. */
  public long count(QuoteFilter filter) {
    return database.read(
        h -> bound(h, "SELECT count(*)" + from(filter, true), filter).mapTo(long.class).one());
  }

  /** The rules that proposed something, in order. */
  public List<String> rules() {
    return database.read(h ->
        h.createQuery(
                "SELECT DISTINCT rule FROM quote_finding WHERE continued = 0 AND rule IS NOT NULL"
                    + " ORDER BY length(rule), rule")
            .mapTo(String.class)
            .list());
  }

  /** The days on which articles were published, newest first; months and years as such. */
  public List<Moment> days() {
    return database.read(h ->
        h.createQuery(
                "SELECT DISTINCT substr(coalesce(t.published, a.published), 1, 10) AS day"
                    + " FROM article a LEFT JOIN article_date t ON t.id = a.id"
                    + " WHERE day IS NOT NULL ORDER BY day DESC")
            .mapTo(String.class)
            .map(Moment::parse)
            .list());
  }

  private static String sorted(boolean ranked) {
    return " ORDER BY " + (ranked ? "rank DESC, " : "") + "q.article_id, q.start LIMIT :limit";
  }

  private static String rank(QueueOrder order, boolean proposed) {
    if (order == QueueOrder.TEXT) {
      return "0";
    }
    if (!proposed) {
      return "q.id";
    }
    return order == QueueOrder.SUREST ? "q.confidence" : "q.worth";
  }

  private static QuoteStatus status(QuoteFilter filter) {
    return Objects.requireNonNull(filter.status(), "the queue lists one status");
  }

  /** With {@code sure} false the index of another order decides, not the one by confidence. */
  private static String from(QuoteFilter filter, boolean sure) {
    boolean proposed = status(filter) == QuoteStatus.PROPOSED;
    List<String> conditions = new ArrayList<>();
    if (proposed) {
      conditions.add((sure ? "" : "+") + "q.confidence >= :minimum");
    }
    if (filter.kinds().size() < QuoteKind.values().length) {
      conditions.add("q.kind IN (<kinds>)");
    }
    if (filter.speaker() != null) {
      conditions.add(proposed ? "q.speaker_key IN (<names>)" : "q.speaker_id = :speaker");
    }
    if (filter.rule() != null) {
      conditions.add("q.rule = :rule");
    }
    if (filter.source() != null) {
      conditions.add(
          "q.article_id IN (SELECT a.id FROM article a JOIN source s ON s.id = a.source_id"
              + " WHERE s.name = :source)");
    }
    if (filter.day() != null) {
      conditions.add(
          "q.article_id IN (SELECT a.id FROM article a LEFT JOIN article_date t ON t.id = a.id"
              + " WHERE substr(coalesce(t.published, a.published), 1, length(:day)) = :day)");
    }
    StringBuilder sql = new StringBuilder(proposed ? UNDECIDED : DECIDED);
    conditions.forEach(c -> sql.append(" AND ").append(c));
    return sql.toString();
  }

  private Query bound(Handle h, String sql, QuoteFilter filter) {
    Query query = h.createQuery(sql).bind("minimum", filter.minimum());
    boolean proposed = status(filter) == QuoteStatus.PROPOSED;
    if (!proposed) {
      query.bind("status", status(filter).name());
    }
    if (filter.kinds().size() < QuoteKind.values().length) {
      query.bindList(
          "kinds",
          filter.kinds().isEmpty()
              ? List.of("")
              : filter.kinds().stream().map(QuoteKind::name).sorted().toList());
    }
    if (filter.speaker() != null) {
      Speaker known = speakers.find(filter.speaker()).orElse(null);
      if (proposed) {
        query.bindList("names", keys(filter.speaker(), known));
      } else {
        query.bind("speaker", known == null ? -1 : known.id());
      }
    }
    if (filter.rule() != null) {
      query.bind("rule", filter.rule());
    }
    if (filter.source() != null) {
      query.bind("source", filter.source());
    }
    if (filter.day() != null) {
      query.bind("day", filter.day().toString());
    }
    return query;
  }

  /** The folded names under which a person may have been proposed. */
  static List<String> keys(String name, @Nullable Speaker speaker) {
    Stream<String> known =
        speaker == null
            ? Stream.of()
            : Stream.concat(Stream.of(speaker.name()), speaker.variants().stream());
    return Stream.concat(Stream.of(name), known).map(FoldedText::fold).distinct().toList();
  }
}
