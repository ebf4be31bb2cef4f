package verbatim.article;

import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import verbatim.db.Database;
import verbatim.text.Language;
import verbatim.time.Moment;

/** The articles and their sources, as they were imported; a date set by a person comes first. */
public final class ArticleStore {
  private static final String SELECT =
      """
      SELECT a.id, a.source_id, s.name AS source, a.title, a.language,
             coalesce(d.published, a.published) AS dated,
             CASE WHEN d.id IS NULL THEN a.published_from ELSE 'PERSON' END AS published_from,
             a.author, a.url, a.file, a.sha256, o.charset, a.imported_at, a.length
        FROM article a
        JOIN source s ON s.id = a.source_id
        JOIN original o ON o.sha256 = a.sha256
        LEFT JOIN article_date d ON d.id = a.id
      """;

  private final Database database;

  /** Works on an opened archive database. */
  public ArticleStore(Database database) {
    this.database = database;
  }

  /** All sources by name. */
  public List<Source> sources() {
    return database.read(h ->
        h.createQuery("SELECT id, name FROM source ORDER BY name COLLATE NOCASE")
            .map((rs, c) -> new Source(rs.getLong(1), rs.getString(2)))
            .list());
  }

  /** The article of this number. */
  public Optional<Article> find(long id) {
    return database.read(h ->
        h.createQuery(SELECT + "WHERE a.id = :id")
            .bind("id", id)
            .map((rs, c) -> article(rs))
            .findOne());
  }

  /** The articles of these numbers, in no particular order. */
  public List<Article> find(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return database.read(h ->
        h.createQuery(SELECT + "WHERE a.id IN (<ids>)")
            .bindList("ids", ids)
            .map((rs, c) -> article(rs))
            .list());
  }

  /** All articles, oldest first; those without a date last. */
  public List<Article> all() {
    return database.read(h ->
        h.createQuery(SELECT + "ORDER BY dated IS NULL, dated, s.name, a.id")
            .map((rs, c) -> article(rs))
            .list());
  }

  /** The text as it was decoded from the original. */
  public String text(long id) {
    return database.read(h ->
        h.createQuery("SELECT text FROM article_text WHERE id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .one());
  }

  /** How many articles there are. */
  public long count() {
    return database.read(
        h -> h.createQuery("SELECT count(*) FROM article").mapTo(long.class).one());
  }

  /** The article that a source published with exactly these bytes. */
  public Optional<Long> find(String source, String sha256) {
    return database.read(h ->
        h.createQuery(
                """
                SELECT a.id FROM article a JOIN source s ON s.id = a.source_id
                 WHERE a.sha256 = :sha256 AND s.name = :source
                """)
            .bind("sha256", sha256)
            .bind("source", source)
            .mapTo(Long.class)
            .findOne());
  }

  /** Stores a new article and gives its number. */
  public long add(NewArticle article) {
    return database.write(h -> {
      h.createUpdate("INSERT INTO source (name) VALUES (:name) ON CONFLICT DO NOTHING")
          .bind("name", article.source())
          .execute();
      h.createUpdate(
              """
              INSERT INTO original (sha256, bytes, charset) VALUES (:sha256, :bytes, :charset)
              ON CONFLICT DO NOTHING
              """)
          .bind("sha256", article.sha256())
          .bind("bytes", article.bytes())
          .bind("charset", article.charset().name())
          .execute();
      long id =
          h.createUpdate(
                  """
                  INSERT INTO article (source_id, sha256, file, title, length, language, published,
                                       published_from, author, url, imported_at, version)
                  SELECT id, :sha256, :file, :title, :length, :language, :published,
                         :from, :author, :url, :at, :version
                    FROM source WHERE name = :source
                  """)
              .bind("sha256", article.sha256())
              .bind("file", article.file())
              .bind("title", article.title())
              .bind("length", article.text().length())
              .bind("language", article.language().code())
              .bind("published", name(article.published()))
              .bind("from", name(article.dateOrigin()))
              .bind("author", article.author())
              .bind("url", article.url())
              .bind("at", Instant.now().toString())
              .bind("version", nextVersion(h))
              .bind("source", article.source())
              .executeAndReturnGeneratedKeys("id")
              .mapTo(long.class)
              .one();
      h.execute("INSERT INTO article_text (id, text) VALUES (?, ?)", id, article.text());
      return id;
    });
  }

  /** Sets the date that a person found, or withdraws it with null. */
  public void setDate(long id, @Nullable Moment published) {
    database.write(h ->
        published == null
            ? h.execute("DELETE FROM article_date WHERE id = ?", id)
            : h.execute(
                """
                INSERT INTO article_date (id, published) VALUES (?, ?)
                ON CONFLICT (id) DO UPDATE SET published = excluded.published
                """,
                id,
                published.toString()));
  }

  /** The number of the newest change that the search index has to know. */
  public long version() {
    return database.read(h -> h.createQuery("SELECT last FROM version").mapTo(long.class).one());
  }

  /** The number of an article's newest change. */
  public long version(long id) {
    return database.read(h ->
        h.createQuery("SELECT version FROM article WHERE id = :id")
            .bind("id", id)
            .mapTo(long.class)
            .one());
  }

  /** The numbers of all articles, in ascending order. */
  public long[] ids() {
    return database.read(h ->
        h.createQuery("SELECT id FROM article ORDER BY id").mapTo(Long.class).stream()
            .mapToLong(Long::longValue)
            .toArray());
  }

  /** Articles changed after a version, in the order of their changes. */
  public List<Long> changedAfter(long version, int limit) {
    return database.read(h ->
        h.createQuery("SELECT id FROM article WHERE version > :v ORDER BY version LIMIT :limit")
            .bind("v", version)
            .bind("limit", limit)
            .mapTo(Long.class)
            .list());
  }

  /** How many articles changed after a version. */
  public long countChangedAfter(long version) {
    return database.read(h ->
        h.createQuery("SELECT count(*) FROM article WHERE version > :v")
            .bind("v", version)
            .mapTo(long.class)
            .one());
  }

  /** Articles whose findings are older than this version of the analysis. */
  public List<Long> analysedBefore(int analysis, int limit) {
    return database.read(h ->
        h.createQuery("SELECT id FROM article WHERE analysis < :a ORDER BY id LIMIT :limit")
            .bind("a", analysis)
            .bind("limit", limit)
            .mapTo(Long.class)
            .list());
  }

  /** How many articles have findings older than this version of the analysis. */
  public long countAnalysedBefore(int analysis) {
    return database.read(h ->
        h.createQuery("SELECT count(*) FROM article WHERE analysis < :a")
            .bind("a", analysis)
            .mapTo(long.class)
            .one());
  }

  /** Notes that the findings of an article are new and that the index has to hear of them. */
  public void setAnalysed(long id, int analysis) {
    database.write(h ->
        h.execute(
            "UPDATE article SET analysis = ?, version = ? WHERE id = ?",
            analysis,
            nextVersion(h),
            id));
  }

  /** Every original in the archive: SHA-256 in hexadecimal. */
  public List<String> originals() {
    return database.read(
        h -> h.createQuery("SELECT sha256 FROM original ORDER BY 1").mapTo(String.class).list());
  }

  private static long nextVersion(Handle h) {
    return h.createQuery("UPDATE version SET last = last + 1 RETURNING last")
        .mapTo(long.class)
        .one();
  }

  private static @Nullable String name(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static Article article(ResultSet rs) throws SQLException {
    String published = rs.getString("dated");
    String origin = rs.getString("published_from");
    return new Article(
        rs.getLong("id"),
        new Source(rs.getLong("source_id"), rs.getString("source")),
        rs.getString("title"),
        Language.ofCode(rs.getString("language")),
        published == null ? null : Moment.parse(published),
        origin == null ? null : DateOrigin.valueOf(origin),
        rs.getString("author"),
        rs.getString("url"),
        rs.getString("file"),
        rs.getString("sha256"),
        Charset.forName(rs.getString("charset")),
        Instant.parse(rs.getString("imported_at")),
        rs.getInt("length"));
  }
}
