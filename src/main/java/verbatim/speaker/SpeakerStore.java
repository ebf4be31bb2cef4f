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
    return database.read(h -> {
      Map<Long, List<String>> variants = new HashMap<>();
      h.createQuery("SELECT speaker_id, name FROM speaker_variant ORDER BY id")
          .map((rs, c) -> Map.entry(rs.getLong(1), rs.getString(2)))
          .forEach(v -> add(variants, v.getKey(), v.getValue()));
      Map<Long, List<Office>> offices = new HashMap<>();
      h.createQuery("SELECT speaker_id, title, since, until FROM speaker_office ORDER BY id")
          .map((rs, c) ->
              Map.entry(
                  rs.getLong(1),
                  new Office(rs.getString(2), moment(rs.getString(3)), moment(rs.getString(4)))))
          .forEach(o -> add(offices, o.getKey(), o.getValue()));
      return h.createQuery("SELECT * FROM speaker ORDER BY name COLLATE NOCASE, id")
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
    });
  }

  /** The person of this number. */
  public Optional<Speaker> find(long id) {
    return all().stream().filter(s -> s.id() == id).findFirst();
  }

  /** The person with this preferred name or variant, accents and case aside. */
  public Optional<Speaker> find(String name) {
    String key = FoldedText.fold(name);
    List<Speaker> all = all();
    return all.stream()
        .filter(s -> FoldedText.fold(s.name()).equals(key))
        .findFirst()
        .or(() ->
            all.stream()
                .filter(s -> s.variants().stream().anyMatch(v -> FoldedText.fold(v).equals(key)))
                .findFirst());
  }

  /** Stores a new person, or what changed about a stored one, and gives the number. */
  public long save(Speaker speaker) {
    return database.write(h -> {
      long id = speaker.id() == 0 ? insert(h, speaker) : update(h, speaker);
      h.execute("DELETE FROM speaker_variant WHERE speaker_id = ?", id);
      for (String variant : speaker.variants()) {
        h.execute(
            "INSERT INTO speaker_variant (speaker_id, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
            id,
            variant);
      }
      h.execute("DELETE FROM speaker_office WHERE speaker_id = ?", id);
      for (Office office : speaker.offices()) {
        h.execute(
            "INSERT INTO speaker_office (speaker_id, title, since, until) VALUES (?, ?, ?, ?)",
            id,
            office.title(),
            text(office.since()),
            text(office.until()));
      }
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
