package verbatim.compare;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.figure.FigureFinding;
import verbatim.db.Database;
import verbatim.text.TextSpan;

/** The figures that were found in articles. */
public final class FigureStore {
  private final Database database;

  /** Works on an opened archive database. */
  public FigureStore(Database database) {
    this.database = database;
  }

  /** The figures of an article in the order of its text. */
  public List<FigureFinding> of(long article) {
    return database.read(h ->
        h.createQuery("SELECT * FROM figure_finding WHERE article_id = :id ORDER BY start")
            .bind("id", article)
            .map((rs, c) -> figure(rs))
            .list());
  }

  /** How many figures there are. */
  public long count() {
    return database.read(
        h -> h.createQuery("SELECT count(*) FROM figure_finding").mapTo(long.class).one());
  }

  /** Puts these in the place of what was found before. */
  public void replace(long article, List<FigureFinding> figures) {
    database.write(h -> {
      h.execute("DELETE FROM figure_finding WHERE article_id = ?", article);
      if (figures.isEmpty()) {
        return figures;
      }
      PreparedBatch batch =
          h.prepareBatch("INSERT INTO figure_finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
      for (FigureFinding f : figures) {
        BigDecimal upTo = f.upTo();
        batch.add(
            article,
            f.span().start(),
            f.span().end(),
            f.value().toPlainString(),
            upTo == null ? null : upTo.toPlainString(),
            f.unit(),
            start(f.of()),
            end(f.of()),
            start(f.asOf()),
            end(f.asOf()),
            start(f.accordingTo()),
            end(f.accordingTo()));
      }
      batch.execute();
      return figures;
    });
  }

  private static FigureFinding figure(ResultSet rs) throws SQLException {
    String upTo = rs.getString("up_to");
    return new FigureFinding(
        new TextSpan(rs.getInt("start"), rs.getInt("end")),
        new BigDecimal(rs.getString("value")),
        upTo == null ? null : new BigDecimal(upTo),
        rs.getString("unit"),
        span(rs, "of"),
        span(rs, "as_of"),
        span(rs, "according_to"));
  }

  private static @Nullable TextSpan span(ResultSet rs, String name) throws SQLException {
    int start = rs.getInt(name + "_start");
    return rs.wasNull() ? null : new TextSpan(start, rs.getInt(name + "_end"));
  }

  private static @Nullable Integer start(@Nullable TextSpan span) {
    return span == null ? null : (Integer) span.start();
  }

  private static @Nullable Integer end(@Nullable TextSpan span) {
    return span == null ? null : (Integer) span.end();
  }
}
