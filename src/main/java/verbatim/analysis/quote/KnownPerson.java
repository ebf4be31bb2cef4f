package verbatim.analysis.quote;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the authority file, as far as finding speakers needs it.
 *
 * @param name the preferred name, given back as the speaker
 * @param variants other ways to write it
 * @param gender null when unknown
 * @param roles offices held
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
   * @param from first day, null when it has always been so
   * @param to last day, null when it is still so
   */
  public record Office(String title, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether it was held on a day; an unknown day never rules an office out. */
    public boolean heldOn(@Nullable LocalDate day) {
      return day == null
          || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
    }
  }
}
