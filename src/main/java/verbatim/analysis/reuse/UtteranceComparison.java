package verbatim.analysis.reuse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verbatim.analysis.reuse.Likeness.Kind;

/** Tells whether two quotes give the same utterance. Pure and thread-safe. */
public final class UtteranceComparison {
  private static final int FEWEST = 4;
  private static final double CONTAINED = 0.8;
  private static final double ALIKE = 0.5;

  /** So many content words in a row are said twice by one person only when quoted twice. */
  private static final int RUN = 3;

  /** So many in a row, names and numbers aside, are not said by two persons by chance. */
  private static final int TELLING = 5;

  /** Longer quotes are not searched for a run; they are compared as a whole only. */
  private static final long MOST_PAIRS = 4_000_000;

  /** A fragment that the other has in full needs fewer. */
  private static final int FRAGMENT = 2;

  /**
   * How the words of two quotes are alike; empty when they are different utterances or too short to
   * tell. The order of the two does not matter.
   */
  public Optional<Likeness> compare(String first, String second) {
    List<String> a = ContentWords.all(first);
    List<String> b = ContentWords.all(second);
    if (a.equals(b) && a.size() > 1) {
      return Optional.of(new Likeness(Kind.SAME, 1));
    }
    List<String> contentA = ContentWords.of(a);
    List<String> contentB = ContentWords.of(b);
    int least = Math.min(contentA.size(), contentB.size());
    if (least < FEWEST) {
      return Optional.empty();
    }
    int shared = shared(contentA, contentB);
    double contained = (double) shared / least;
    double alike = (double) shared / (contentA.size() + contentB.size() - shared);
    if (contained >= CONTAINED && contentA.size() != contentB.size()) {
      return Optional.of(new Likeness(Kind.SHORTER, contained));
    }
    return alike >= ALIKE ? Optional.of(new Likeness(Kind.REWORDED, alike)) : Optional.empty();
  }

  /**
   * How the words of two quotes are alike when it is not known who speaks in one of them. A run of
   * words in common is enough where outlets cut and fuse what was said, as long as it is more than
   * names and numbers. The order of the two does not matter.
   */
  public Optional<Likeness> compareOfAnybody(String first, String second) {
    Optional<Likeness> alike = compare(first, second);
    if (alike.isPresent()) {
      return alike;
    }
    List<String> a = ContentWords.of(ContentWords.all(first));
    List<String> b = ContentWords.of(ContentWords.all(second));
    if ((long) a.size() * b.size() > MOST_PAIRS) {
      return Optional.empty();
    }
    Run run = longestRun(a, b);
    int least = Math.min(a.size(), b.size());
    Set<String> names = new HashSet<>(ContentWords.of(ContentWords.names(first)));
    long telling =
        a.subList(run.end - run.length, run.end).stream()
            .filter(word -> !names.contains(word) && !Character.isDigit(word.charAt(0)))
            .count();
    return telling >= TELLING
        ? Optional.of(new Likeness(Kind.OVERLAPPING, (double) run.length / least))
        : Optional.empty();
  }

  /**
   * How the words of two quotes of one person are alike. Who speaks being known, a run of words in
   * common is enough: outlets cut and fuse what was said. The order of the two does not matter.
   */
  public Optional<Likeness> compareOfOnePerson(String first, String second) {
    Optional<Likeness> alike = compare(first, second);
    if (alike.isPresent()) {
      return alike;
    }
    List<String> a = ContentWords.of(ContentWords.all(first));
    List<String> b = ContentWords.of(ContentWords.all(second));
    int run = longestRun(a, b).length;
    int least = Math.min(a.size(), b.size());
    if (run == least && run >= FRAGMENT) {
      return Optional.of(new Likeness(Kind.SHORTER, 1));
    }
    return run >= RUN
        ? Optional.of(new Likeness(Kind.OVERLAPPING, (double) run / least))
        : Optional.empty();
  }

  /** Words in a row that both have; {@code end} is the index after the last one in the first. */
  private record Run(int end, int length) {}

  private static Run longestRun(List<String> a, List<String> b) {
    int[] before = new int[b.size() + 1];
    Run longest = new Run(0, 0);
    for (int i = 0; i < a.size(); i++) {
      int[] here = new int[b.size() + 1];
      for (int j = 0; j < b.size(); j++) {
        here[j + 1] = a.get(i).equals(b.get(j)) ? before[j] + 1 : 0;
        if (here[j + 1] > longest.length) {
          longest = new Run(i + 1, here[j + 1]);
        }
      }
      before = here;
    }
    return longest;
  }

  private static int shared(List<String> a, List<String> b) {
    Map<String, Integer> counts = new HashMap<>();
    a.forEach(word -> counts.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : b) {
      int left = counts.getOrDefault(word, 0);
      if (left > 0) {
        counts.put(word, left - 1);
        shared++;
      }
    }
    return shared;
  }
}
