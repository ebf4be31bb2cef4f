package verbatim.compare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import verbatim.analysis.citation.CitationFinding;
import verbatim.db.Database;
import verbatim.text.TextSpan;

/** The citations of other outlets that were found in articles. */
public final class CitationStore {
  private final Database database;

  /** Works on an opened archive database. */
  public CitationStore(Database database) {
    this.database = database;
  }

  /** The citations of an article in the order of its text. */
  public List<CitationFinding> of(long article) {
    return database.read(h ->
        h.createQuery("SELECT * FROM citation_finding WHERE article_id = :id ORDER BY start")
            .bind("id", article)
            .map((rs, c) -> citation(rs))
            .list());
  }

  /** How many citations there are. */
  public long count() {
    return database.read(
        h -> h.createQuery("SELECT count(*) FROM citation_finding").mapTo(long.class).one());
  }

  /** Puts these in the place of what was found before. */
  public void replace(long article, List<CitationFinding> citations) {
    database.write(h -> {
      h.execute("DELETE FROM citation_finding WHERE article_id = ?", article);
      if (citations.isEmpty()) {
        return citations;
      }
      PreparedBatch batch =
          h.prepareBatch("INSERT INTO citation_finding VALUES (?, ?, ?, ?, ?, ?, ?)");
      for (CitationFinding c : citations) {
        batch.add(
            article,
            c.span().start(),
            c.span().end(),
            c.cited(),
            c.cue().start(),
            c.cue().end(),
            c.relation());
      }
      batch.execute();
      return citations;
    });
  }

  private static CitationFinding citation(ResultSet rs) throws SQLException {
    return new CitationFinding(
        new TextSpan(rs.getInt("start"), rs.getInt("end")),
        rs.getString("cited"),
        new TextSpan(rs.getInt("cue_start"), rs.getInt("cue_end")),
        rs.getString("relation"));
  }
}
