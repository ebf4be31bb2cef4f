package verbatim.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteKind;
import verbatim.db.Database;
import verbatim.job.Progress;

/** The open proposals, weighed by what was learned; read in pages, so any number of them. */
public final class ProposalStore {
  private static final int PAGE = 1_000;

  /** A confidence that moves less than this is no news. */
  private static final double NOTICEABLE = 0.05;

  /** What article or copy say, before any lesson, and what is proposed now. */
  private static final String PAGE_OF =
      """
      SELECT article_id, start, end, kind, speaker, confidence,
             coalesce(json_extract(copy, '$.speaker'),
                      json_extract(finding, '$.attribution.speaker')) AS own,
             iif(copy IS NULL, json_extract(finding, '$.attribution.rule'), '%s') AS rule,
             coalesce(json_extract(copy, '$.confidence'),
                      json_extract(finding, '$.confidence')) AS found,
             NOT EXISTS (SELECT 1 FROM quote_decision d
                          WHERE d.article_id = f.article_id AND d.start < f.end
                            AND f.start < d.end) AS open
        FROM quote_finding f WHERE (article_id, start, end) > (:article, :start, :end)
       ORDER BY article_id, start, end LIMIT :limit
      """
          .formatted(ClearCopy.RULE);

  private final Database database;
  private final LessonStore lessons;
  private final QuoteStore quotes;

  /** Works on an opened archive database. */
  public ProposalStore(Database database, LessonStore lessons, QuoteStore quotes) {
    this.database = database;
    this.lessons = lessons;
    this.quotes = quotes;
  }

  /** Whether the proposals are weighed by another lesson than the one adopted. */
  public boolean isBehind() {
    return weighed() != lessons.adopted().id();
  }

  /** Weighs every proposal by the adopted lesson; when it ends early, it begins anew next time. */
  public void weigh(Progress progress) {
    LessonStore.Adopted adopted = lessons.adopted();
    long total = count();
    long done = 0;
    for (List<Row> page = page(null); !page.isEmpty(); page = page(page.getLast())) {
      progress.check();
      List<Row> rows = page;
      database.write(h -> {
        rows.forEach(row -> update(h, row, adopted.lesson().weigh(row.own)));
        return rows;
      });
      done += rows.size();
      progress.report(done, total, "");
    }
    database.write(h -> h.execute("UPDATE weighed SET lesson = ?", adopted.id()));
  }

  /**
   * What a lesson would change.
   *
   * @param limit how many changes to describe
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public Prospect prospect(Lesson lesson, int limit, Progress progress) {
    PriorityQueue<Change> most = new PriorityQueue<>(Comparator.comparingDouble(Change::size));
    long total = 0;
    for (List<Row> page = page(null); !page.isEmpty(); page = page(page.getLast())) {
      progress.check();
      for (Row row : page) {
        Change change = new Change(row, lesson.weigh(row.own));
        if (row.open && change.isNoticeable()) {
          total++;
          most.add(change);
        }
        if (most.size() > limit) {
          most.remove();
        }
      }
    }
    List<Change> first = new ArrayList<>(most);
    first.sort(Comparator.comparingDouble(Change::size).reversed());
    return new Prospect(lesson, total, first.stream().map(c -> revision(c, lesson)).toList());
  }

  private Revision revision(Change change, Lesson lesson) {
    Row row = change.row;
    return new Revision(
        quotes.at(row.place.article(), row.place.span()).orElseThrow(),
        change.to.speaker(),
        change.to.confidence(),
        lesson.alias(row.own.speaker()).orElse(null),
        lesson.rule(row.own.rule()).orElse(null),
        !lesson.calibration().points().isEmpty());
  }

  /**
   * A proposal.
   *
   * @param speaker who is proposed now
   * @param confidence how surely now
   * @param own what article or copy say
   * @param open whether nobody has decided
   */
  private record Row(
      Place place, @Nullable String speaker, double confidence, Proposed own, boolean open) {}

  private record Change(Row row, Proposed to) {
    boolean isNoticeable() {
      return size() >= NOTICEABLE;
    }

    double size() {
      boolean other = !Objects.equals(row.speaker, to.speaker());
      return (other ? 1 : 0) + Math.abs(row.confidence - to.confidence());
    }
  }

  private static void update(Handle h, Row row, Proposed to) {
    boolean other = !Objects.equals(row.speaker, to.speaker());
    if (!other && row.confidence == to.confidence()) {
      return;
    }
    h.execute(
        """
        UPDATE quote_finding SET speaker = ?, speaker_key = ?, confidence = ?,
               contested = EXISTS (
                 SELECT 1 FROM json_each(finding, '$.attribution.alternatives')
                  WHERE json_extract(value, '$.confidence') >= ?)
         WHERE article_id = ? AND start = ? AND end = ?
        """,
        to.speaker(),
        to.key(),
        to.confidence(),
        to.rivalry(),
        row.place.article(),
        row.place.span().start(),
        row.place.span().end());
    if (other) {
      h.execute("UPDATE version SET last = last + 1");
      h.execute(
          "UPDATE article SET version = (SELECT last FROM version) WHERE id = ?",
          row.place.article());
    }
  }

  private List<Row> page(@Nullable Row after) {
    return database.read(h ->
        h.createQuery(PAGE_OF)
            .bind("article", after == null ? Long.MIN_VALUE : after.place.article())
            .bind("start", after == null ? 0 : after.place.span().start())
            .bind("end", after == null ? 0 : after.place.span().end())
            .bind("limit", PAGE)
            .map((rs, c) -> row(rs))
            .list());
  }

  private static Row row(ResultSet rs) throws SQLException {
    return new Row(
        new Place(rs.getLong("article_id"), rs.getInt("start"), rs.getInt("end")),
        rs.getString("speaker"),
        rs.getDouble("confidence"),
        new Proposed(
            QuoteKind.valueOf(rs.getString("kind")),
            rs.getString("own"),
            rs.getString("rule"),
            rs.getDouble("found")),
        rs.getBoolean("open"));
  }

  private long count() {
    return database.read(
        h -> h.createQuery("SELECT count(*) FROM quote_finding").mapTo(long.class).one());
  }

  private long weighed() {
    return database.read(h -> h.createQuery("SELECT lesson FROM weighed").mapTo(long.class).one());
  }
}
