package verbatim.analysis.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the authority file, as far as finding speakers needs it.
 *
 * @param name the preferred name, given back as the speaker
 * @param variants other ways to write it
 * @param gender null when unknown
 * @param roles offices held when the article was written, or before
 */
public record KnownPerson(
    String name, List<String> variants, @Nullable Gender gender, List<Office> roles) {

  /** Copies the lists. */
  public KnownPerson {
    variants = List.copyOf(variants);
    roles = List.copyOf(roles);
  }

  /** Grammatical gender of the words that stand for a person. */
  public enum Gender {
    /** {@code il}, {@code he}. */
    MASCULINE,
    /** {@code elle}, {@code she}. */
    FEMININE
  }

  /**
   * An office, as it would be written: {@code ministre de l'Intérieur}.
   *
   * @param former whether it was over when the article was written: only {@code l'ancien ministre}
   *     then means this person
   */
  public record Office(String title, boolean former) {}
}
