package verbatim.analysis.quote;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The named signs that a pair of marks holds speech or a term of the narrator, with the weights
 * that the table {@code kinds.txt} beside this class gives them in a language. A sign that the
 * table does not name for that language counts nothing and is left out.
 */
final class Signs {
  private final Map<String, Double> weights;
  private final Map<String, Double> found = new LinkedHashMap<>();

  Signs(boolean french) {
    this.weights = french ? Table.FRENCH : Table.ENGLISH;
  }

  void add(String name) {
    Double weight = weights.get(name);
    if (weight != null) {
      found.put(name, weight);
    }
  }

  /** What was added, with its weights, in that order. */
  Map<String, Double> found() {
    return found;
  }

  /** How likely the words are speech: the logistic function of the sum of the weights. */
  double speech() {
    double score = 0;
    for (double weight : found.values()) {
      score += weight;
    }
    return 1 / (1 + Math.exp(-score));
  }

  /** Read when first asked for. */
  private static final class Table {
    static final Map<String, Double> FRENCH = new HashMap<>();
    static final Map<String, Double> ENGLISH = new HashMap<>();

    static {
      Lexicon.lines(
          "kinds.txt",
          line -> {
            String[] cells = line.strip().split(" +");
            put(FRENCH, cells[0], cells[1]);
            put(ENGLISH, cells[0], cells[2]);
          });
    }

    private static void put(Map<String, Double> weights, String name, String cell) {
      if (!cell.equals("-")) {
        weights.put(name, Double.valueOf(cell));
      }
    }
  }
}
