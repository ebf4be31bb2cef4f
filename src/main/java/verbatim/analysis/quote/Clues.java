package verbatim.analysis.quote;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The named clues that somebody, or nobody, speaks a quote whose speaker no sieve names, with the
 * weights of the table {@code presumption.txt} beside this class.
 */
final class Clues {
  private final Map<String, Double> found = new LinkedHashMap<>();

  void add(String name) {
    add(name, 1);
  }

  void add(String name, double strength) {
    found.put(name, strength);
  }

  void addIf(boolean holds, String name) {
    if (holds) {
      add(name);
    }
  }

  /** What was added and how strong it is. */
  Map<String, Double> found() {
    return found;
  }

  /** The sum of the strengths times their weights. */
  double score() {
    double score = 0;
    for (Map.Entry<String, Double> clue : found.entrySet()) {
      double weight = Objects.requireNonNull(Table.WEIGHTS.get(clue.getKey()), clue.getKey());
      score += clue.getValue() * weight;
    }
    return score;
  }

  /** Read when first asked for. */
  private static final class Table {
    static final Map<String, Double> WEIGHTS = read();

    private static Map<String, Double> read() {
      Map<String, Double> weights = new HashMap<>();
      Lexicon.lines(
          "presumption.txt",
          line -> {
            String[] cells = line.strip().split(" +");
            weights.put(cells[0], Double.valueOf(cells[1]));
          });
      return weights;
    }
  }
}
