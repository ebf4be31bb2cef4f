package verbatim.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the authority file.
 *
 * @param id number in the archive; 0 while not stored
 * @param name the preferred name
 * @param variants other names, spellings and initials
 * @param gender null when unknown
 * @param offices over time, in the order given
 * @param wikidata identifier such as {@code Q2964}; null when unknown
 * @param viaf identifier; null when unknown
 * @param isni identifier; null when unknown
 * @param note free words, may be empty
 */
public record Speaker(
    long id,
    String name,
    List<String> variants,
    @Nullable Gender gender,
    List<Office> offices,
    @Nullable String wikidata,
    @Nullable String viaf,
    @Nullable String isni,
    String note) {

  /** Copies the lists. */
  public Speaker {
    variants = List.copyOf(variants);
    offices = List.copyOf(offices);
  }

  /** A person of whom only the name is known, not stored yet. */
  public static Speaker named(String name) {
    return new Speaker(0, name, List.of(), null, List.of(), null, null, null, "");
  }

  /** The same person with these other names. */
  public Speaker withVariants(List<String> names) {
    return new Speaker(id, name, names, gender, offices, wikidata, viaf, isni, note);
  }
}
