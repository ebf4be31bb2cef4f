package verbatim.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Anchor;
import verbatim.db.Database;
import verbatim.text.TextSpan;

/** The stored dossiers. Writing to it is a decision: it needs a recorded change. */
public final class DossierStore {
  private final Database database;

  /** Works on an opened archive database. */
  public DossierStore(Database database) {
    this.database = database;
  }

  /** All dossiers by name, with their items. */
  public List<Dossier> all() {
    return database.read(h ->
        h.createQuery("SELECT * FROM dossier ORDER BY name COLLATE NOCASE, id")
            .map((rs, c) -> dossier(h, rs))
            .list());
  }

  /** The dossier of this number. */
  public Optional<Dossier> find(long id) {
    return database.read(h ->
        h.createQuery("SELECT * FROM dossier WHERE id = :id")
            .bind("id", id)
            .map((rs, c) -> dossier(h, rs))
            .findOne());
  }

  /** The first dossier of this name. */
  public Optional<Dossier> find(String name) {
    return all().stream().filter(d -> d.name().equals(name)).findFirst();
  }

  /** Stores a new, empty dossier and gives its number. */
  public long add(String name) {
    return database.write(h ->
        h.createUpdate("INSERT INTO dossier (name) VALUES (:name)")
            .bind("name", name)
            .executeAndReturnGeneratedKeys("id")
            .mapTo(long.class)
            .one());
  }

  /** Changes name and introduction. */
  public void describe(long id, String name, String introduction) {
    database.write(h ->
        h.execute(
            "UPDATE dossier SET name = ?, introduction = ? WHERE id = ?", name, introduction, id));
  }

  /** Removes a dossier with its items. */
  public void remove(long id) {
    database.write(h -> {
      h.execute("DELETE FROM dossier_item WHERE dossier_id = ?", id);
      return h.execute("DELETE FROM dossier WHERE id = ?", id);
    });
  }

  /** Appends an item and gives its number. */
  public long append(
      long dossier, ItemKind kind, @Nullable Long article, @Nullable Anchor anchor, String note) {
    return database.write(h ->
        h.createUpdate(
                """
                INSERT INTO dossier_item (dossier_id, position, kind, article_id, start, end,
                                          exact, prefix, suffix, note)
                VALUES (:dossier,
                        (SELECT coalesce(max(position), 0) + 1 FROM dossier_item
                          WHERE dossier_id = :dossier),
                        :kind, :article, :start, :end, :exact, :prefix, :suffix, :note)
                """)
            .bind("dossier", dossier)
            .bind("kind", kind.name())
            .bind("article", article)
            .bind("start", anchor == null ? null : anchor.span().start())
            .bind("end", anchor == null ? null : anchor.span().end())
            .bind("exact", anchor == null ? null : anchor.exact())
            .bind("prefix", anchor == null ? null : anchor.prefix())
            .bind("suffix", anchor == null ? null : anchor.suffix())
            .bind("note", note)
            .executeAndReturnGeneratedKeys("id")
            .mapTo(long.class)
            .one());
  }

  /** Changes an item's note or a heading's words. */
  public void setNote(long item, String note) {
    database.write(h -> h.execute("UPDATE dossier_item SET note = ? WHERE id = ?", note, item));
  }

  /** Puts the items of a dossier in this order. */
  public void reorder(List<Long> items) {
    database.write(h -> {
      for (int i = 0; i < items.size(); i++) {
        h.execute("UPDATE dossier_item SET position = ? WHERE id = ?", i + 1, items.get(i));
      }
      return items;
    });
  }

  /** Takes an item out. */
  public void removeItem(long item) {
    database.write(h -> h.execute("DELETE FROM dossier_item WHERE id = ?", item));
  }

  private static Dossier dossier(Handle h, ResultSet rs) throws SQLException {
    long id = rs.getLong("id");
    List<DossierItem> items =
        h.createQuery("SELECT * FROM dossier_item WHERE dossier_id = :id ORDER BY position, id")
            .bind("id", id)
            .map((r, c) -> item(r))
            .list();
    return new Dossier(id, rs.getString("name"), rs.getString("introduction"), items);
  }

  private static DossierItem item(ResultSet rs) throws SQLException {
    long article = rs.getLong("article_id");
    Long articleOrNone = rs.wasNull() ? null : article;
    String exact = rs.getString("exact");
    Anchor anchor =
        exact == null
            ? null
            : new Anchor(
                new TextSpan(rs.getInt("start"), rs.getInt("end")),
                exact,
                rs.getString("prefix"),
                rs.getString("suffix"));
    return new DossierItem(
        rs.getLong("id"),
        ItemKind.valueOf(rs.getString("kind")),
        articleOrNone,
        anchor,
        rs.getString("note"));
  }
}
