package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;

/** The persons of an article and all the ways it names them. */
final class People {
  private static final int LONGEST_SURNAME = 3;
  private static final int TYPO_LENGTH = 6;

  /** The shortest form of a longer given name, in letters. */
  private static final int SHORTEST_GIVEN = 5;

  /** {@code Clément} and {@code Clémentine}. */
  private static final int LONGEST_ENDING = 3;

  private static final int MOST_NAMESAKES = 50;

  private final Map<String, Person> byFullName = new HashMap<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGiven = new HashMap<>();

  /** By the first letter of each part; only those all of whose parts are written out. */
  private final Map<String, List<Person>> byFirstLetters = new HashMap<>();

  /** Filled when first asked for, which is once all full names are known. */
  private final Map<String, List<Person>> byInitials = new HashMap<>();

  /** The first word of each surname: few other words are looked up. */
  private final WordTable heads = new WordTable();

  /** Enters a person of the authority file. */
  void enter(KnownPerson known) {
    List<String> parts = parts(known.name());
    if (parts.isEmpty()) {
      return;
    }
    Person person = new Person(known.name(), parts, true);
    if (known.gender() != null) {
      boolean masculine = known.gender() == KnownPerson.Gender.MASCULINE;
      person.vote(masculine ? Trait.MASC.bit() : Trait.FEM.bit(), 100);
    }
    known.roles().forEach(r -> person.holds(Set.copyOf(parts(r.title())), r.former()));
    register(person);
    known.variants().forEach(v -> alias(person, parts(v)));
  }

  /** The person of a full name; a new one when nobody in the article has a name like it. */
  Person full(String surface, List<String> parts) {
    String key = String.join(" ", parts);
    Person person = byFullName.get(key);
    if (person == null) {
      person = alike(parts);
      if (person == null) {
        person = new Person(surface, parts, false);
        register(person);
      } else {
        byFullName.put(key, person);
      }
    }
    person.spelled(surface);
    return person;
  }

  /** The person who has exactly this full name already; null when nobody has. */
  @Nullable Person named(List<String> parts) {
    return byFullName.get(String.join(" ", parts));
  }

  /** The person of a surname; null when nobody in the article has it. */
  @Nullable Person surname(String folded, long gender) {
    return choose(bySurname.getOrDefault(folded, List.of()), gender);
  }

  /** The only person with a given name; null when there is none or there are several. */
  @Nullable Person given(String folded) {
    return only(byGiven.getOrDefault(folded, List.of()));
  }

  /** Whether a word may begin a surname, by its hash; most words do not. */
  boolean mayBeSurname(long hash) {
    return heads.traits(hash) != 0;
  }

  boolean isSurname(String folded) {
    return bySurname.containsKey(folded);
  }

  /** A person known by surname only. */
  Person titled(String surface, List<String> parts) {
    Person person = new Person(surface, List.of(String.join(" ", parts)), false);
    register(person);
    return person;
  }

  private static @Nullable Person choose(List<Person> people, long gender) {
    Person best = null;
    for (Person person : people) {
      boolean fits = person.canBe(gender);
      if (fits && (best == null || person.mentions() > best.mentions())) {
        best = person;
      }
    }
    return best;
  }

  /** Somebody whose name differs by a letter, an initial or a middle name only. */
  private @Nullable Person alike(List<String> parts) {
    if (areInitials(parts)) {
      return only(byFirstLetters.getOrDefault(String.join("", parts), List.of()));
    }
    for (int n = 1; n <= Math.min(LONGEST_SURNAME, parts.size() - 1); n++) {
      String surname = String.join(" ", parts.subList(parts.size() - n, parts.size()));
      for (Person person : first(bySurname.getOrDefault(surname, List.of()))) {
        if (person.given().isEmpty() || sameGiven(person.given(), parts.getFirst())) {
          return person;
        }
      }
    }
    for (Person person : first(byGiven.getOrDefault(parts.getFirst(), List.of()))) {
      if (isTypo(person.surname(), String.join(" ", parts.subList(1, parts.size())))) {
        return person;
      }
    }
    return null;
  }

  private static boolean areInitials(List<String> parts) {
    for (String part : parts) {
      if (part.length() != 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * The only person whom capitals written together mean: {@code EDM}; null when none or several.
   */
  @Nullable Person capitals(String folded) {
    if (byInitials.isEmpty()) {
      for (Person person : byFullName.values()) {
        add(byInitials, initials(person), person);
      }
    }
    return only(byInitials.getOrDefault(folded, List.of()));
  }

  private static @Nullable Person only(List<Person> people) {
    return people.size() == 1 ? people.getFirst() : null;
  }

  /** The first letters of a name, also of what a hyphen joins. */
  private static String initials(Person person) {
    StringBuilder initials = new StringBuilder();
    for (String part : person.parts()) {
      boolean first = true;
      for (int i = 0; i < part.length(); i++) {
        if (first) {
          initials.append(part.charAt(i));
        }
        first = part.charAt(i) == '-';
      }
    }
    return initials.toString();
  }

  private static List<Person> first(List<Person> people) {
    return people.size() > MOST_NAMESAKES ? people.subList(0, MOST_NAMESAKES) : people;
  }

  /**
   * {@code Nacer} for {@code Nacereddine}: the beginning of a much longer given name; of two that
   * differ by an ending, as {@code Gabriel} and {@code Gabrielle}, each is somebody's own.
   */
  private static boolean isShort(String brief, String given) {
    return brief.length() >= SHORTEST_GIVEN
        && given.length() > brief.length() + LONGEST_ENDING
        && given.charAt(brief.length()) != '-'
        && given.startsWith(brief);
  }

  private static boolean sameGiven(String a, String b) {
    boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    return initial || a.equals(b) || isShort(a, b) || isShort(b, a) || isTypo(a, b);
  }

  /** Whether two words of some length differ by one letter, or by two neighbours swapped. */
  static boolean isTypo(String a, String b) {
    if (Math.min(a.length(), b.length()) < TYPO_LENGTH || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    String restA = a.substring(i);
    String restB = b.substring(i);
    if (restA.isEmpty() || restB.isEmpty()) {
      return true;
    }
    boolean swapped =
        restA.length() > 1
            && restB.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0)
            && restA.substring(2).equals(restB.substring(2));
    return swapped
        || restA.substring(1).equals(restB.substring(1))
        || restA.substring(1).equals(restB)
        || restA.equals(restB.substring(1));
  }

  private void register(Person person) {
    List<String> parts = person.parts();
    byFullName.putIfAbsent(String.join(" ", parts), person);
    addSurname(person.surname(), person);
    StringBuilder letters = new StringBuilder();
    parts.forEach(part -> letters.append(part.length() > 1 ? part.charAt(0) : '.'));
    add(byFirstLetters, letters.toString(), person);
    if (parts.size() > 1) {
      add(byGiven, person.given(), person);
    }
    for (int n = 1; n < Math.min(LONGEST_SURNAME, parts.size() - 1); n++) {
      String last = String.join(" ", parts.subList(parts.size() - n, parts.size()));
      if (last.length() > 3) {
        addSurname(last, person);
      }
    }
  }

  private void alias(Person person, List<String> parts) {
    if (parts.size() > 1) {
      byFullName.putIfAbsent(String.join(" ", parts), person);
    } else if (!parts.isEmpty()) {
      addSurname(parts.getFirst(), person);
    }
  }

  private void addSurname(String surname, Person person) {
    int space = surname.indexOf(' ');
    heads.add(space < 0 ? surname : surname.substring(0, space), 1);
    add(bySurname, surname, person);
  }

  private static void add(Map<String, List<Person>> map, String key, Person person) {
    List<Person> people = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!people.contains(person) && people.size() < MOST_NAMESAKES) {
      people.add(person);
    }
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    Collections.addAll(parts, FoldedText.fold(name).replace("'", "' ").split("[ .,]+"));
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
