package verbatim.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStore;
import verbatim.speaker.Office;
import verbatim.speaker.Speaker;
import verbatim.speaker.SpeakerStore;

/** Where the authority file is kept. */
public final class SpeakerDesk {
  private final Changes changes;
  private final SpeakerStore speakers;
  private final QuoteStore quotes;

  SpeakerDesk(Changes changes, SpeakerStore speakers, QuoteStore quotes) {
    this.changes = changes;
    this.speakers = speakers;
    this.quotes = quotes;
  }

  /** Stores a new person, or what changed about one, and gives the number. */
  public long save(Speaker speaker) {
    String action = speaker.id() == 0 ? "speaker.add" : "speaker.edit";
    return changes.make(action, () -> speakers.save(speaker));
  }

  /**
   * Takes over the persons of another authority file as one step: names, offices and identifiers of
   * a person whose name is known join that person, the others are new.
   */
  public void takeOver(List<Speaker> persons) {
    changes.make(
        "speaker.import",
        () -> {
          for (Speaker person : persons) {
            Optional<Speaker> known = speakers.find(person.name());
            speakers.save(known.isPresent() ? merged(known.get(), person) : person);
          }
          return persons;
        });
  }

  /**
   * Makes one person of two: the first keeps the name; names, offices, identifiers and quotes of
   * the other join it.
   *
   * @throws IllegalArgumentException when both are the same person
   */
  public void merge(Speaker kept, Speaker other) {
    if (kept.id() == other.id()) {
      throw new IllegalArgumentException("a person cannot join itself: " + kept.name());
    }
    changes.make(
        "speaker.merge",
        () -> {
          quotes.relink(other.id(), kept.id());
          speakers.remove(other.id());
          return speakers.save(merged(kept, other));
        });
  }

  /**
   * Makes two persons of one: the names and quotes given leave it for a new person.
   *
   * @param name the new person's preferred name; it may be one of those that move
   * @param variants names that move
   * @param moved accepted quotes of the person that move
   * @return number of the new person
   */
  public long split(Speaker from, String name, Set<String> variants, List<Quote> moved) {
    return changes.make(
        "speaker.split",
        () -> {
          List<String> left =
              from.variants().stream()
                  .filter(v -> !variants.contains(v) && !v.equals(name))
                  .toList();
          speakers.save(from.withVariants(left));
          List<String> taken = variants.stream().filter(v -> !v.equals(name)).sorted().toList();
          long id = speakers.save(Speaker.named(name).withVariants(taken));
          for (Quote quote : moved) {
            Long linked = quote.speaker();
            if (linked != null && linked == from.id()) {
              quotes.decide(quote, quote.anchor(), quote.kind(), quote.status(), id);
            }
          }
          return id;
        });
  }

  /**
   * Removes a person to whom no quote is linked.
   *
   * @throws IllegalArgumentException when quotes are linked; nothing is then removed
   */
  public void remove(Speaker speaker) {
    if (quotes.isLinked(speaker.id())) {
      throw new IllegalArgumentException("quotes are linked to " + speaker.name());
    }
    changes.make(
        "speaker.remove",
        () -> {
          speakers.remove(speaker.id());
          return speaker;
        });
  }

  private static Speaker merged(Speaker kept, Speaker other) {
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

  private static String note(String kept, String other) {
    return kept.contains(other) ? kept : (kept + "\n" + other).strip();
  }
}
