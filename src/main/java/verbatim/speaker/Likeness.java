package verbatim.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import verbatim.text.FoldedText;

/** Whom a name that awaits a person may mean. */
public final class Likeness {
  private static final double LEAST = 0.5;

  private Likeness() {}

  /** A person and how alike the nearest of the names is, up to 1 for the same. */
  public record Candidate(Speaker person, double likeness) {}

  /** The persons with a name like this one, likest first. */
  public static List<Candidate> candidates(String name, List<Speaker> persons, int limit) {
    String wanted = FoldedText.fold(name);
    return persons.stream()
        .map(p -> new Candidate(p, best(wanted, p)))
        .filter(c -> c.likeness() >= LEAST)
        .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
        .limit(limit)
        .toList();
  }

  private static double best(String wanted, Speaker person) {
    return Stream.concat(Stream.of(person.name()), person.variants().stream())
        .mapToDouble(n -> alike(wanted, FoldedText.fold(n)))
        .max()
        .orElse(0);
  }

  private static double alike(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    boolean within = a.containsAll(b) || b.containsAll(a);
    if (within) {
      return 0.8;
    }
    boolean sameSurname = a.getLast().equals(b.getLast());
    if (sameSurname && a.getFirst().charAt(0) == b.getFirst().charAt(0)) {
      boolean initial = a.getFirst().length() == 1 || b.getFirst().length() == 1;
      return initial ? 0.85 : 0.6;
    }
    int length = Math.max(one.length(), other.length());
    int distance = distance(one, other);
    return distance <= 2 && length > 5 ? 1 - distance / (double) length : 0;
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
