package verbatim.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import verbatim.db.Database;
import verbatim.speaker.Speaker;
import verbatim.speaker.SpeakerStore;

/** What can be counted over proposals and decisions: rules, persons and names. */
public final class QuoteCountStore {
  /** {@code S2} before {@code S10}. */
  static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Database database;
  private final SpeakerStore speakers;

  /** Works on an opened archive database. */
  public QuoteCountStore(Database database, SpeakerStore speakers) {
    this.database = database;
    this.speakers = speakers;
  }

  /**
   * How often people confirmed what each rule proposed: they accepted the quote, and with the
   * speaker proposed, under whichever name the authority file has.
   */
  public List<RulePrecision> precision() {
    Map<Long, Speaker> known =
        speakers.all().stream().collect(Collectors.toMap(Speaker::id, s -> s));
    Map<String, RulePrecision> rules = new TreeMap<>(BY_NUMBER);
    database.read(h -> {
      h.createQuery(
              """
              SELECT rule, status, proposed, speaker_id, count(*) FROM quote_decision
               WHERE rule IS NOT NULL AND continued = 0 GROUP BY 1, 2, 3, 4
              """)
          .map((rs, c) -> {
            String proposed = rs.getString(3);
            long speaker = rs.getLong(4);
            boolean right =
                rs.getString(2).equals(QuoteStatus.ACCEPTED.name())
                    && Decided.isSame(proposed, known.get(speaker));
            long n = rs.getLong(5);
            return new RulePrecision(rs.getString(1), n, right ? n : 0);
          })
          .forEach(r -> rules.merge(r.rule(), r, RulePrecision::plus));
      return rules;
    });
    return List.copyOf(rules.values());
  }

  /** How many accepted quotes each person of the authority file has. */
  public Map<Long, Long> accepted() {
    return database.read(h ->
        h.createQuery(
                """
                SELECT speaker_id, count(*) FROM quote_decision
                 WHERE speaker_id IS NOT NULL AND status = 'ACCEPTED' AND continued = 0
                 GROUP BY speaker_id
                """)
            .map((rs, c) -> Map.entry(rs.getLong(1), rs.getLong(2)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** How many quotes each person of the authority file has, accepted or proposed under a name. */
  public Map<Long, Long> perPerson() {
    Map<Long, Long> accepted = accepted();
    Map<String, Long> proposed = proposed();
    return speakers.all().stream()
        .collect(
            Collectors.toMap(
                Speaker::id,
                s ->
                    accepted.getOrDefault(s.id(), 0L)
                        + QueueStore.keys(s.name(), s).stream()
                            .mapToLong(k -> proposed.getOrDefault(k, 0L))
                            .sum()));
  }

  /** A person's accepted and proposed quotes, counted by where or when they were published. */
  public record Share(String of, long accepted, long proposed) {}

  /** What a person is quoted as saying, per source. */
  public List<Share> perSource(Speaker person) {
    return shares(person, "s.name");
  }

  /** What a person is quoted as saying, per day of publication; months and years as such. */
  public List<Share> perDay(Speaker person) {
    return shares(person, "substr(coalesce(t.published, a.published, '?'), 1, 10)");
  }

  private List<Share> shares(Speaker person, String by) {
    return database.read(h ->
        h.createQuery(
                """
                SELECT %s AS share, sum(q.accepted), sum(1 - q.accepted)
                  FROM (SELECT article_id, 1 AS accepted FROM quote_decision
                         WHERE speaker_id = :id AND status = 'ACCEPTED' AND continued = 0
                        UNION ALL
                        SELECT article_id, 0 FROM quote_finding f
                         WHERE continued = 0 AND speaker_key IN (<names>) AND NOT EXISTS (
                               SELECT 1 FROM quote_decision d
                                WHERE d.article_id = f.article_id
                                  AND d.start < f.end AND f.start < d.end)) q
                  JOIN article a ON a.id = q.article_id JOIN source s ON s.id = a.source_id
                  LEFT JOIN article_date t ON t.id = a.id
                 GROUP BY share ORDER BY share
                """
                    .formatted(by))
            .bind("id", person.id())
            .bindList("names", QueueStore.keys(person.name(), person))
            .map((rs, c) -> new Share(rs.getString(1), rs.getLong(2), rs.getLong(3)))
            .list());
  }

  /** How many proposals each folded name has. */
  public Map<String, Long> proposed() {
    return database.read(h ->
        h.createQuery(
                """
                SELECT speaker_key, count(*) FROM quote_finding f
                 WHERE continued = 0 AND speaker_key IS NOT NULL AND NOT EXISTS (
                       SELECT 1 FROM quote_decision d
                        WHERE d.article_id = f.article_id AND d.start < f.end AND f.start < d.end)
                 GROUP BY speaker_key
                """)
            .map((rs, c) -> Map.entry(rs.getString(1), rs.getLong(2)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Decisions about a rule's proposals, and how many of them confirmed it. */
  public record RulePrecision(String rule, long decided, long right) {
    private RulePrecision plus(RulePrecision other) {
      return new RulePrecision(rule, decided + other.decided, right + other.right);
    }
  }
}
