package verbatim.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.speaker.Identifiers;
import verbatim.speaker.Office;
import verbatim.speaker.Speaker;
import verbatim.text.FoldedText;

/**
 * Finds for the persons of another authority file who they are in this one: by an identifier, by
 * the preferred name, by a variant, in this order; never somebody whose identifiers say otherwise.
 */
final class Newcomers {
  private final Map<String, Long> byIdentifier = new HashMap<>();
  private final Map<String, List<Long>> byName = new HashMap<>();
  private final Map<String, List<Long>> byVariant = new HashMap<>();
  private final Map<Long, Speaker> persons = new HashMap<>();

  Newcomers(List<Speaker> known) {
    known.forEach(this::enter);
  }

  /** Hears of a person of this authority file, or of what became of one. */
  void enter(Speaker person) {
    persons.put(person.id(), person);
    identifiers(person).forEach(i -> byIdentifier.put(i, person.id()));
    add(byName, person.name(), person.id());
    person.variants().forEach(v -> add(byVariant, v, person.id()));
  }

  /** Who this is. */
  Optional<Speaker> known(Speaker newcomer) {
    Optional<Speaker> identified =
        identifiers(newcomer)
            .map(byIdentifier::get)
            .filter(Objects::nonNull)
            .findFirst()
            .map(this::person)
            .filter(p -> !Identifiers.tellApart(p, newcomer));
    return identified.or(() -> named(byName, newcomer)).or(() -> named(byVariant, newcomer));
  }

  /** The names of the newcomer that are another person's preferred names here. */
  List<String> taken(Speaker newcomer, long becomes) {
    return newcomer.variants().stream()
        .filter(v ->
            byName.getOrDefault(FoldedText.fold(v), List.of()).stream()
                .anyMatch(id -> id != becomes))
        .toList();
  }

  private Optional<Speaker> named(Map<String, List<Long>> names, Speaker newcomer) {
    return names.getOrDefault(FoldedText.fold(newcomer.name()), List.of()).stream()
        .map(this::person)
        .filter(p -> !Identifiers.tellApart(p, newcomer))
        .findFirst();
  }

  private Speaker person(long id) {
    return Objects.requireNonNull(persons.get(id));
  }

  private static void add(Map<String, List<Long>> map, String name, long id) {
    List<Long> ids = map.computeIfAbsent(FoldedText.fold(name), k -> new ArrayList<>(1));
    if (!ids.contains(id)) {
      ids.add(id);
    }
  }

  private static Stream<String> identifiers(Speaker p) {
    return Stream.of(
            prefixed("wikidata:", p.wikidata()),
            prefixed("viaf:", p.viaf()),
            prefixed("isni:", p.isni()))
        .filter(i -> !i.isEmpty());
  }

  private static String prefixed(String register, @Nullable String identifier) {
    return identifier == null ? "" : register + identifier.replace(" ", "");
  }

  /** One person of two: what the first lacks, the other adds. */
  static Speaker merged(Speaker kept, Speaker other) {
    Set<String> names = new LinkedHashSet<>(kept.variants());
    names.add(other.name());
    names.addAll(other.variants());
    names.remove(kept.name());
    Set<Office> offices = new LinkedHashSet<>(kept.offices());
    offices.addAll(other.offices());
    return new Speaker(
        kept.id(),
        kept.name(),
        List.copyOf(names),
        kept.gender() == null ? other.gender() : kept.gender(),
        List.copyOf(offices),
        kept.wikidata() == null ? other.wikidata() : kept.wikidata(),
        kept.viaf() == null ? other.viaf() : kept.viaf(),
        kept.isni() == null ? other.isni() : kept.isni(),
        note(kept.note(), other.note()));
  }

  /** Both notes, unless one says what the other says. */
  private static String note(String kept, String other) {
    Set<String> lines = new HashSet<>(kept.lines().toList());
    boolean news = !other.isBlank() && !lines.containsAll(other.lines().toList());
    return !news ? kept : kept.isBlank() ? other : kept + "\n" + other;
  }
}
