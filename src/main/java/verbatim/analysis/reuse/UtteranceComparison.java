package verbatim.analysis.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import verbatim.analysis.reuse.Likeness.Kind;

/** Tells whether two quotes give the same utterance. Pure and thread-safe. */
public final class UtteranceComparison {
  private static final int FEWEST = 4;
  private static final double CONTAINED = 0.8;
  private static final double ALIKE = 0.5;

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,40}\\)|\\[[^\\[\\]]{0,40}]");
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:issons|issez|aient|erons|erez|ions|iez|ees|ent|ons|ait|ais|ant|ing|er|ez|ee|es|ed|e|s|x)$");
  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(
          List.of(
              ("le la les l un une des du de d au aux a en et ou mais que qu qui ce cet cette ces c se s"
                      + " sa son ses je j tu il elle on nous vous ils elles me m te t lui leur leurs y ne n"
                      + " pas plus pour par sur dans avec sans est sont ete etre ai as avons avez ont"
                      + " the an of in on at to for with and or but that this it its is are was were be"
                      + " been have has had i you he she we they not")
                  .split(" ")));

  /**
   * How the words of two quotes are alike; empty when they are different utterances or too short to
   * tell. The order of the two does not matter.
   */
  public Optional<Likeness> compare(String first, String second) {
    List<String> a = words(first);
    List<String> b = words(second);
    if (a.equals(b) && a.size() > 1) {
      return Optional.of(new Likeness(Kind.SAME, 1));
    }
    List<String> contentA = content(a);
    List<String> contentB = content(b);
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

  private static List<String> words(String quote) {
    return Words.of(BRACKETS.matcher(quote).replaceAll(" ")).words();
  }

  private static List<String> content(List<String> words) {
    List<String> content = new ArrayList<>();
    for (String word : words) {
      if (!FUNCTION_WORDS.contains(word)) {
        String stem = ENDING.matcher(word).replaceFirst("");
        content.add(stem.length() < 3 ? word : stem);
      }
    }
    return content;
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
