package verbatim.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStore;
import verbatim.speaker.Speaker;
import verbatim.speaker.SpeakerStore;

/** Where the authority file is kept. */
public final class SpeakerDesk {
  private final Changes changes;
  private final SpeakerStore speakers;
  private final QuoteStore quotes;
  private final QuoteDesk desk;

  SpeakerDesk(Changes changes, SpeakerStore speakers, QuoteStore quotes, QuoteDesk desk) {
    this.changes = changes;
    this.speakers = speakers;
    this.quotes = quotes;
    this.desk = desk;
  }

  /** Stores a new person, or what changed about one, and gives the number. */
  public long save(Speaker speaker) {
    String action = speaker.id() == 0 ? "speaker.add" : "speaker.edit";
    return changes.make(action, () -> speakers.save(speaker));
  }

  /**
   * What became of the persons of another authority file.
   *
   * @param added new persons
   * @param completed persons known here to whom something was added
   * @param unchanged persons known here who have everything already
   * @param taken names left out because they are other persons' preferred names here
   */
  public record TakenOver(long added, long completed, long unchanged, List<String> taken) {}

  /**
   * Takes over the persons of another authority file as one step: names, offices and identifiers of
   * a person who is known join that person, the others are new. A person is known by an identifier
   * or by name; two of one name whose identifiers differ are two.
   */
  public TakenOver takeOver(List<Speaker> persons) {
    return changes.make(
        "speaker.import",
        () -> {
          Newcomers newcomers = new Newcomers(speakers.all());
          List<String> taken = new ArrayList<>();
          long added = 0;
          long completed = 0;
          for (Speaker person : persons) {
            Speaker known = newcomers.known(person).orElse(null);
            List<String> others = newcomers.taken(person, known == null ? 0 : known.id());
            taken.addAll(others);
            Speaker clean = without(person, others);
            Speaker wanted = known == null ? clean : Newcomers.merged(known, clean);
            if (!wanted.equals(known)) {
              newcomers.enter(speakers.find(speakers.save(wanted)).orElseThrow());
              added += known == null ? 1 : 0;
              completed += known == null ? 0 : 1;
            }
          }
          return new TakenOver(
              added, completed, persons.size() - added - completed, List.copyOf(taken));
        });
  }

  private static Speaker without(Speaker person, List<String> names) {
    return person.withVariants(person.variants().stream().filter(v -> !names.contains(v)).toList());
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
          return speakers.save(Newcomers.merged(kept, other));
        });
  }

  /**
   * Makes two persons of one: the names and quotes given leave it for a new person, a quote with
   * all its paragraphs.
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
            desk.paragraphs(quote).forEach(p -> quotes.relink(p, from.id(), id));
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
}
