package verbatim.archive;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.KnownPerson;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.speaker.Gender;
import verbatim.speaker.Office;
import verbatim.speaker.Speaker;
import verbatim.text.FoldedText;
import verbatim.time.Moment;

/**
 * The authority file as the detectors need it: whom a text may name, whatever the size of the file.
 * Immutable and thread-safe; made once for many articles.
 */
final class Authority {
  /** So many persons of one surname are told apart by their given names. */
  private static final int NAMESAKES = 20;

  private static final Authority EMPTY = new Authority(List.of());

  private final Map<String, List<Speaker>> bySurname = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final OfficeHolders holders;

  private Authority(List<Speaker> persons) {
    for (Speaker person : persons) {
      Set<String> surnames = new HashSet<>();
      names(person)
          .forEach(name -> {
            byName.putIfAbsent(FoldedText.fold(name), person.name());
            surnames.add(words(name).reduce("", (first, second) -> second));
          });
      surnames.remove("");
      surnames.forEach(s -> bySurname.computeIfAbsent(s, k -> new ArrayList<>(1)).add(person));
    }
    // A preferred name counts before another person's variant.
    persons.forEach(p -> byName.put(FoldedText.fold(p.name()), p.name()));
    holders = new OfficeHolders(persons);
  }

  /** Nobody. */
  static Authority empty() {
    return EMPTY;
  }

  /** These persons. */
  static Authority of(List<Speaker> persons) {
    return persons.isEmpty() ? EMPTY : new Authority(persons);
  }

  /** The preferred name of whoever has this name or variant; the name itself when nobody has. */
  String preferred(String name) {
    return byName.getOrDefault(FoldedText.fold(name), name);
  }

  /**
   * The persons whose surname stands in a text, with the offices they held when it was published or
   * had held before.
   *
   * @param published when the article was published; null when unknown, then every office may have
   *     been held
   */
  List<KnownPerson> in(String text, @Nullable Moment published) {
    if (bySurname.isEmpty()) {
      return List.of();
    }
    Set<String> said = new HashSet<>();
    words(text).forEach(said::add);
    Set<Speaker> named = new LinkedHashSet<>();
    for (String word : said) {
      List<Speaker> namesakes = bySurname.getOrDefault(word, List.of());
      namesakes.stream()
          .filter(p -> namesakes.size() <= NAMESAKES || said.containsAll(words(p.name()).toList()))
          .forEach(named::add);
    }
    return named.stream().map(p -> known(p, published)).toList();
  }

  /**
   * The findings with a speaker for those that name an office which one person held at the time.
   *
   * @param text that the findings were made in
   */
  List<QuoteFinding> resolved(
      List<QuoteFinding> findings, String text, @Nullable Moment published) {
    return findings.stream().map(f -> holders.resolved(f, text, published)).toList();
  }

  private static KnownPerson known(Speaker person, @Nullable Moment published) {
    List<KnownPerson.Office> offices = new ArrayList<>();
    for (Office office : person.offices()) {
      if (mayBeHeld(office, published)) {
        offices.add(new KnownPerson.Office(office.title(), false));
      }
      if (mayBeOver(office, published)) {
        offices.add(new KnownPerson.Office(office.title(), true));
      }
    }
    return new KnownPerson(person.name(), person.variants(), gender(person.gender()), offices);
  }

  /** Whether the office may have been held at some time of what is known of the publication. */
  static boolean mayBeHeld(Office office, @Nullable Moment published) {
    return published == null
        || ((office.since() == null || office.since().start().isBefore(published.end()))
            && (office.until() == null || office.until().end().isAfter(published.start())));
  }

  /** Whether the office may have been over when the article was published. */
  static boolean mayBeOver(Office office, @Nullable Moment published) {
    Moment until = office.until();
    if (until == null) {
      return false;
    }
    LocalDateTime latest = published == null ? LocalDateTime.MAX : published.end();
    return until.start().isBefore(latest);
  }

  private static KnownPerson.@Nullable Gender gender(@Nullable Gender gender) {
    return switch (gender) {
      case FEMALE -> KnownPerson.Gender.FEMININE;
      case MALE -> KnownPerson.Gender.MASCULINE;
      case OTHER -> null;
      case null -> null;
    };
  }

  static Stream<String> names(Speaker person) {
    return Stream.concat(Stream.of(person.name()), person.variants().stream());
  }

  /** The folded words of a text: runs of letters and digits. */
  static Stream<String> words(String text) {
    String folded = FoldedText.fold(text);
    Stream.Builder<String> words = Stream.builder();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean word = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words.build();
  }
}
