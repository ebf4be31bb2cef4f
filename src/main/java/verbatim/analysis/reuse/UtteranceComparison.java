package verbatim.analysis.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verbatim.analysis.reuse.Likeness.Kind;

/** Tells whether two quotes give the same utterance. Pure and thread-safe. */
public final class UtteranceComparison {
  private static final int FEWEST = 4;
  private static final double CONTAINED = 0.8;
  private static final double ALIKE = 0.5;

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
