package verbatim.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
   * Makes one person of two: the first keeps the name; names, offices, identifiers and quotes of
   * the other join it.
   */
  public void merge(Speaker kept, Speaker other) {
    changes.make(
        "speaker.merge",
        () -> {
          quotes.relink(other.id(), kept.id());
          speakers.remove(other.id());
          return speakers.save(merged(kept, other));
        });
  }

  /** Removes a person to whom no quote is linked. */
  public void remove(Speaker speaker) {
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
    List<Office> offices = new ArrayList<>(kept.offices());
    offices.addAll(other.offices());
    return new Speaker(
        kept.id(),
        kept.name(),
        List.copyOf(names),
        kept.gender() == null ? other.gender() : kept.gender(),
        offices,
        kept.wikidata() == null ? other.wikidata() : kept.wikidata(),
        kept.viaf() == null ? other.viaf() : kept.viaf(),
        kept.isni() == null ? other.isni() : kept.isni(),
        (kept.note() + "\n" + other.note()).strip());
  }
}
