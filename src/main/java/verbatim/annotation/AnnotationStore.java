package verbatim.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import verbatim.db.Database;
import verbatim.text.TextSpan;

/** The stored annotations. Writing to it is a decision: it needs a recorded change. */
public final class AnnotationStore {
  private final Database database;

  /** Works on an opened archive database. */
  public AnnotationStore(Database database) {
    this.database = database;
  }

  /** The annotations of an article in the order of its text. */
  public List<Annotation> of(long article) {
    return database.read(h ->
        h.createQuery("SELECT * FROM annotation WHERE article_id = :id ORDER BY start, id")
            .bind("id", article)
            .map((rs, c) -> annotation(rs))
            .list());
  }

  /** Every annotation, by article and place. */
  public List<Annotation> all() {
    return database.read(h ->
        h.createQuery("SELECT * FROM annotation ORDER BY article_id, start, id")
            .map((rs, c) -> annotation(rs))
            .list());
  }

  /** The tags in use, by name. */
  public List<String> tags() {
    return database.read(h ->
        h.createQuery("SELECT DISTINCT body FROM annotation WHERE kind = 'TAG' ORDER BY body")
            .mapTo(String.class)
            .list());
  }

  /** Stores a new annotation and gives its number. */
  public long add(long article, Anchor anchor, AnnotationKind kind, String body) {
    return database.write(h ->
        h.createUpdate(
                """
                INSERT INTO annotation (article_id, start, end, exact, prefix, suffix, kind,
                                        body, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
            .bind(0, article)
            .bind(1, anchor.span().start())
            .bind(2, anchor.span().end())
            .bind(3, anchor.exact())
            .bind(4, anchor.prefix())
            .bind(5, anchor.suffix())
            .bind(6, kind.name())
            .bind(7, body)
            .bind(8, Instant.now().toString())
            .executeAndReturnGeneratedKeys("id")
            .mapTo(long.class)
            .one());
  }

  /** Changes the words of a note or the name of a tag. */
  public void setBody(long id, String body) {
    database.write(h -> h.execute("UPDATE annotation SET body = ? WHERE id = ?", body, id));
  }

  /** Removes an annotation. */
  public void remove(long id) {
    database.write(h -> h.execute("DELETE FROM annotation WHERE id = ?", id));
  }

  private static Annotation annotation(ResultSet rs) throws SQLException {
    return new Annotation(
        rs.getLong("id"),
        rs.getLong("article_id"),
        new Anchor(
            new TextSpan(rs.getInt("start"), rs.getInt("end")),
            rs.getString("exact"),
            rs.getString("prefix"),
            rs.getString("suffix")),
        AnnotationKind.valueOf(rs.getString("kind")),
        rs.getString("body"),
        Instant.parse(rs.getString("created_at")));
  }
}
