package verbatim.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import verbatim.db.Database;
import verbatim.text.FoldedText;
import verbatim.time.Moment;

/** The stored authority file. Writing to it is a decision: it needs a recorded change. */
public final class SpeakerStore {
  private final Database database;

  /** Works on an opened archive database. */
  public SpeakerStore(Database database) {
    this.database = database;
  }

  /** Everybody, by name. */
  public List<Speaker> all() {
    return database.read(h -> select(h, null));
  }

  /** The person of this number. */
  public Optional<Speaker> find(long id) {
    return database.read(h -> select(h, id).stream().findFirst());
  }

  /** The person with this preferred name or variant, accents and case aside. */
  public Optional<Speaker> find(String name) {
    String key = FoldedText.fold(name);
    return database.read(h ->
        first(h, "SELECT id, name FROM speaker ORDER BY name COLLATE NOCASE, id", key)
            .or(() -> first(h, "SELECT speaker_id, name FROM speaker_variant ORDER BY id", key))
            .flatMap(id -> select(h, id).stream().findFirst()));
  }

  /** A number that grows with every change of a name, gender or office. */
  public long version() {
    return database.read(
        h -> h.createQuery("SELECT version FROM authority").mapTo(long.class).one());
  }

  /** A name or an office that was added, changed or removed. */
  public record Changed(String words, boolean office) {}

  /** What changed since the articles that have these words were last read. */
  public List<Changed> changed() {
    return database.read(h ->
        h.createQuery("SELECT name, office FROM authority_stale ORDER BY office, name")
            .map((rs, c) -> new Changed(rs.getString(1), rs.getBoolean(2)))
            .list());
  }

  /** Notes that the articles that have these words were read again. */
  public void read(List<Changed> words) {
    database.write(h -> {
      words.forEach(w ->
          h.execute(
              "DELETE FROM authority_stale WHERE name = ? AND office = ?", w.words(), w.office()));
      return words;
    });
  }

  /** Stores a new person, or what changed about a stored one, and gives the number. */
  public long save(Speaker speaker) {
    return database.write(h -> {
      long id = speaker.id() == 0 ? insert(h, speaker) : update(h, speaker);
      replaceVariants(h, id, speaker.variants());
      replaceOffices(h, id, speaker.offices());
      return id;
    });
  }

  /** Removes a person to whom no quote is linked. */
  public void remove(long id) {
    database.write(h -> {
      h.execute("DELETE FROM speaker_variant WHERE speaker_id = ?", id);
      h.execute("DELETE FROM speaker_office WHERE speaker_id = ?", id);
      return h.execute("DELETE FROM speaker WHERE id = ?", id);
    });
  }

  /** Everybody, or one person. */
  private static List<Speaker> select(Handle h, @Nullable Long only) {
    String one = only == null ? "" : " WHERE speaker_id = " + only;
    Map<Long, List<String>> variants = new HashMap<>();
    h.createQuery("SELECT speaker_id, name FROM speaker_variant" + one + " ORDER BY id")
        .map((rs, c) -> Map.entry(rs.getLong(1), rs.getString(2)))
        .forEach(v -> add(variants, v.getKey(), v.getValue()));
    Map<Long, List<Office>> offices = new HashMap<>();
    h.createQuery(
            "SELECT speaker_id, title, since, until FROM speaker_office" + one + " ORDER BY id")
        .map((rs, c) ->
            Map.entry(
                rs.getLong(1),
                new Office(rs.getString(2), moment(rs.getString(3)), moment(rs.getString(4)))))
        .forEach(o -> add(offices, o.getKey(), o.getValue()));
    return h.createQuery(
            "SELECT * FROM speaker"
                + (only == null ? "" : " WHERE id = " + only)
                + " ORDER BY name COLLATE NOCASE, id")
        .map((rs, c) -> {
          long id = rs.getLong("id");
          String gender = rs.getString("gender");
          return new Speaker(
              id,
              rs.getString("name"),
              variants.getOrDefault(id, List.of()),
              gender == null ? null : Gender.valueOf(gender),
              offices.getOrDefault(id, List.of()),
              rs.getString("wikidata"),
              rs.getString("viaf"),
              rs.getString("isni"),
              rs.getString("note"));
        })
        .list();
  }

  private static Optional<Long> first(Handle h, String names, String key) {
    // A list, because a stream that is left early keeps its cursor and what the reader sees.
    return h
        .createQuery(names)
        .map((rs, c) -> Map.entry(rs.getLong(1), rs.getString(2)))
        .list()
        .stream()
        .filter(n -> FoldedText.fold(n.getValue()).equals(key))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Writes only what differs: every row that changes makes articles worth reading again. */
  private static void replaceVariants(Handle h, long id, List<String> wanted) {
    List<String> kept =
        h.createQuery("SELECT name FROM speaker_variant WHERE speaker_id = ? ORDER BY id")
            .bind(0, id)
            .mapTo(String.class)
            .list();
    List<String> left = kept.stream().filter(wanted::contains).toList();
    boolean inOrder = left.size() <= wanted.size() && wanted.subList(0, left.size()).equals(left);
    for (String name : kept) {
      if (!inOrder || !wanted.contains(name)) {
        h.execute("DELETE FROM speaker_variant WHERE speaker_id = ? AND name = ?", id, name);
      }
    }
    for (String name : wanted.subList(inOrder ? left.size() : 0, wanted.size())) {
      h.execute(
          "INSERT INTO speaker_variant (speaker_id, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
          id,
          name);
    }
  }

  private static void replaceOffices(Handle h, long id, List<Office> wanted) {
    List<Office> kept =
        h.createQuery(
                "SELECT title, since, until FROM speaker_office WHERE speaker_id = ? ORDER BY id")
            .bind(0, id)
            .map((rs, c) ->
                new Office(rs.getString(1), moment(rs.getString(2)), moment(rs.getString(3))))
            .list();
    if (kept.equals(wanted)) {
      return;
    }
    h.execute("DELETE FROM speaker_office WHERE speaker_id = ?", id);
    for (Office office : wanted) {
      h.execute(
          "INSERT INTO speaker_office (speaker_id, title, since, until) VALUES (?, ?, ?, ?)",
          id,
          office.title(),
          text(office.since()),
          text(office.until()));
    }
  }

  private static long insert(Handle h, Speaker s) {
    return h.createUpdate(
            """
            INSERT INTO speaker (name, gender, wikidata, viaf, isni, note)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .bind(0, s.name())
        .bind(1, text(s.gender()))
        .bind(2, s.wikidata())
        .bind(3, s.viaf())
        .bind(4, s.isni())
        .bind(5, s.note())
        .executeAndReturnGeneratedKeys("id")
        .mapTo(long.class)
        .one();
  }

  private static long update(Handle h, Speaker s) {
    h.execute(
        """
        UPDATE speaker SET name = ?, gender = ?, wikidata = ?, viaf = ?, isni = ?, note = ?
         WHERE id = ?
        """,
        s.name(),
        text(s.gender()),
        s.wikidata(),
        s.viaf(),
        s.isni(),
        s.note(),
        s.id());
    return s.id();
  }

  private static <T> void add(Map<Long, List<T>> lists, long key, T value) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private static @Nullable Moment moment(@Nullable String text) {
    return text == null ? null : Moment.parse(text);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
