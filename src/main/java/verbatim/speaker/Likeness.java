package verbatim.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verbatim.text.FoldedText;

/** Whom a name that awaits a person may mean. */
public final class Likeness {
  private Likeness() {}

  /** In which way two names are alike. */
  public enum Way {
    /** The same, accents and case aside. */
    SAME,
    /** The same surname, and an initial instead of the first name. */
    INITIAL,
    /** All words of one are in the other. */
    PART,
    /** One or two letters are different. */
    SPELLING,
    /** The same surname, and first names that begin alike. */
    SURNAME
  }

  /**
   * A person whose name is like another.
   *
   * @param likeness of the nearest of the person's names, up to 1 for the same
   * @param name that nearest name
   * @param way in which it is like the other
   */
  public record Candidate(Speaker person, double likeness, String name, Way way) {}

  private record Alike(double likeness, Way way) {}

  /** The persons with a name like this one, likest first. */
  public static List<Candidate> candidates(String name, List<Speaker> persons, int limit) {
    String wanted = FoldedText.fold(name);
    return persons.stream()
        .flatMap(p -> nearest(wanted, p).stream())
        .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
        .limit(limit)
        .toList();
  }

  private static Optional<Candidate> nearest(String wanted, Speaker person) {
    return Stream.concat(Stream.of(person.name()), person.variants().stream())
        .flatMap(n ->
            alike(wanted, FoldedText.fold(n))
                .map(a -> new Candidate(person, a.likeness(), n, a.way()))
                .stream())
        .max(Comparator.comparingDouble(Candidate::likeness));
  }

  private static Optional<Alike> alike(String one, String other) {
    if (one.equals(other)) {
      return Optional.of(new Alike(1, Way.SAME));
    }
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    if (a.containsAll(b) || b.containsAll(a)) {
      return Optional.of(new Alike(0.8, Way.PART));
    }
    boolean sameSurname = a.getLast().equals(b.getLast());
    if (sameSurname && a.getFirst().charAt(0) == b.getFirst().charAt(0)) {
      boolean initial = a.getFirst().length() == 1 || b.getFirst().length() == 1;
      return Optional.of(initial ? new Alike(0.85, Way.INITIAL) : new Alike(0.6, Way.SURNAME));
    }
    int length = Math.max(one.length(), other.length());
    int distance = distance(one, other);
    return distance <= 2 && length > 5
        ? Optional.of(new Alike(1 - distance / (double) length, Way.SPELLING))
        : Optional.empty();
  }

  private static List<String> words(String name) {
    return Stream.of(name.split("[ .-]+")).filter(w -> !w.isEmpty()).toList();
  }

  /** Letters to insert, drop or change to make one word of the other. */
  private static int distance(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        corner = above;
      }
    }
    return row[other.length()];
  }
}
