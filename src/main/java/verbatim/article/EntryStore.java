package verbatim.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import verbatim.db.Database;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/** The entries that were found in live tickers. */
public final class EntryStore {
  private final Database database;

  /** Works on an opened archive database. */
  public EntryStore(Database database) {
    this.database = database;
  }

  /** The entries of one article in the order of its text. */
  public List<Entry> of(long article) {
    return database.read(h ->
        h.createQuery("SELECT * FROM entry WHERE article_id = :id ORDER BY start")
            .bind("id", article)
            .map((rs, c) -> entry(rs))
            .list());
  }

  /** Every entry of the archive, by article and place. */
  public List<Entry> all() {
    return database.read(h ->
        h.createQuery("SELECT * FROM entry ORDER BY article_id, start")
            .map((rs, c) -> entry(rs))
            .list());
  }

  /** How many entries there are. */
  public long count() {
    return database.read(h -> h.createQuery("SELECT count(*) FROM entry").mapTo(long.class).one());
  }

  /** Puts these in the place of what was found before. */
  public void replace(long article, List<Entry> entries) {
    database.write(h -> {
      h.execute("DELETE FROM entry WHERE article_id = ?", article);
      if (entries.isEmpty()) {
        return entries;
      }
      PreparedBatch batch =
          h.prepareBatch(
              """
              INSERT INTO entry (article_id, start, end, head_end, clock, day, day_evidence,
                                 opening)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?)
              """);
      for (Entry e : entries) {
        batch.add(
            article,
            e.span().start(),
            e.span().end(),
            e.headEnd(),
            e.clock().toString(),
            e.day() == null ? null : e.day().toString(),
            e.dayEvidence(),
            e.opening());
      }
      batch.execute();
      return entries;
    });
  }

  private static Entry entry(ResultSet rs) throws SQLException {
    String day = rs.getString("day");
    return new Entry(
        rs.getLong("article_id"),
        new TextSpan(rs.getInt("start"), rs.getInt("end")),
        rs.getInt("head_end"),
        LocalTime.parse(rs.getString("clock")),
        day == null ? null : Moment.parse(day),
        rs.getString("day_evidence"),
        rs.getString("opening"));
  }
}
