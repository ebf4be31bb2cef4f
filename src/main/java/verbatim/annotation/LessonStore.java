package verbatim.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import verbatim.db.Database;
import verbatim.speaker.Speaker;

/** The lessons that people let the proposals be weighed by. */
public final class LessonStore {
  private final Database database;
  private volatile Adopted newest = new Adopted(0, Lesson.NONE);

  /**
   * A lesson and its number; 0 for the one that teaches nothing.
   *
   * @param id number of the lesson
   */
  public record Adopted(long id, Lesson lesson) {}

  /** Works on an opened archive database. */
  public LessonStore(Database database) {
    this.database = database;
  }

  /** The lesson adopted last. */
  public Adopted adopted() {
    Adopted known = newest;
    long id =
        database.read(
            h -> h.createQuery("SELECT coalesce(max(id), 0) FROM lesson").mapTo(long.class).one());
    if (id == known.id) {
      return known;
    }
    Adopted read = id == 0 ? new Adopted(0, Lesson.NONE) : new Adopted(id, content(id));
    newest = read;
    return read;
  }

  /** Adopts a lesson, which needs a recorded change; gives its number. */
  public long adopt(Lesson lesson) {
    return database.write(h ->
        // Never the number of a lesson that was taken back, so that it is not taken for that one.
        h.createUpdate(
                """
                INSERT INTO lesson (id, content, adopted_at)
                SELECT 1 + max(coalesce((SELECT max(id) FROM lesson), 0),
                               coalesce((SELECT max(row_id) FROM change_row
                                          WHERE tbl = 'lesson'), 0)), ?, ?
                """)
            .bind(0, StoredJson.write(lesson))
            .bind(1, Instant.now().toString())
            .executeAndReturnGeneratedKeys("id")
            .mapTo(long.class)
            .one());
  }

  /**
   * What the decisions about quotes teach by now.
   *
   * @param persons the authority file
   */
  public Lesson learned(List<Speaker> persons) {
    Map<Long, Speaker> known = persons.stream().collect(Collectors.toMap(Speaker::id, s -> s));
    List<Decided> decisions =
        database.read(h ->
            h.createQuery(
                    """
                    SELECT rule, proposed, status = 'ACCEPTED', speaker_id, confidence
                      FROM quote_decision WHERE continued = 0 AND confidence IS NOT NULL
                       AND kind <> 'SCARE' ORDER BY id
                    """)
                .map((rs, c) ->
                    new Decided(
                        rs.getString(1),
                        rs.getString(2),
                        rs.getBoolean(3),
                        known.get(rs.getLong(4)),
                        rs.getDouble(5)))
                .list());
    List<Alias> kept =
        adopted().lesson().aliases().stream()
            .filter(a -> known.containsKey(a.person()))
            .filter(a -> Decided.isSame(a.name(), known.get(a.person())))
            .toList();
    return Learning.of(decisions, persons, kept);
  }

  private Lesson content(long id) {
    return database.read(h ->
        h.createQuery("SELECT content FROM lesson WHERE id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .map(json -> StoredJson.read(json, Lesson.class))
            .one());
  }
}
