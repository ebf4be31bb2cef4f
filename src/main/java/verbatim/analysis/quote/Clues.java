package verbatim.analysis.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
      score += clue.getValue() * Table.WEIGHTS.getOrDefault(clue.getKey(), 0.0);
    }
    return score;
  }

  /** Read when first asked for. */
  private static final class Table {
    static final Map<String, Double> WEIGHTS = read();

    private static Map<String, Double> read() {
      Map<String, Double> weights = new HashMap<>();
      InputStream stream =
          Objects.requireNonNull(Clues.class.getResourceAsStream("presumption.txt"));
      try (BufferedReader in =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          if (!line.isBlank() && line.charAt(0) != '#') {
            String[] cells = line.strip().split(" +");
            weights.put(cells[0], Double.valueOf(cells[1]));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return weights;
    }
  }
}
