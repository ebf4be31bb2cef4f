package verbatim.analysis.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How likely kind and speaker of a finding are right together. The product of what the sieves, the
 * coreference and the kind say is only an order; the table {@code confidence.txt} beside this class
 * turns it into a probability, by what kind of evidence led to the speaker. Between its points the
 * line is straight.
 */
final class Confidence {
  /** How likely it is that speech without any source is speech and has none. */
  private static final double UNATTRIBUTED = 0.5;

  private Confidence() {}

  static double of(Kinds.Verdict verdict, @Nullable Proposal proposal) {
    if (!verdict.kind().isSpeech()) {
      return calibrated("scare", 1 - verdict.speech());
    }
    return proposal == null
        ? calibrated("unattributed", verdict.speech() * UNATTRIBUTED)
        : calibrated(evidence(proposal), verdict.speech() * proposal.confidence());
  }

  static double unmarked(QuoteKind kind, Proposal proposal) {
    return kind == QuoteKind.INDIRECT
        ? proposal.confidence()
        : calibrated(evidence(proposal), proposal.confidence());
  }

  private static String evidence(Proposal proposal) {
    if (proposal.speaker().person() == null) {
      return "nameless";
    }
    if (proposal.rule().equals("S12")) {
      return "floating";
    }
    return proposal.speaker().path().isEmpty() ? "name" : "coreference";
  }

  private static double calibrated(String evidence, double raw) {
    double[] points = Objects.requireNonNull(Table.POINTS.get(evidence));
    double fromX = 0;
    double fromY = points[1];
    for (int i = 0; i < points.length; i += 2) {
      if (raw <= points[i]) {
        double share = points[i] == fromX ? 1 : (raw - fromX) / (points[i] - fromX);
        return fromY + share * (points[i + 1] - fromY);
      }
      fromX = points[i];
      fromY = points[i + 1];
    }
    return fromY;
  }

  /** Read when first asked for. */
  private static final class Table {
    static final Map<String, double[]> POINTS = read();

    private static Map<String, double[]> read() {
      Map<String, double[]> points = new HashMap<>();
      InputStream stream =
          Objects.requireNonNull(Confidence.class.getResourceAsStream("confidence.txt"));
      try (BufferedReader in =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          if (!line.isBlank() && line.charAt(0) != '#') {
            String[] parts = line.split("[: >]+");
            double[] row = new double[parts.length - 1];
            for (int i = 1; i < parts.length; i++) {
              row[i - 1] = Double.parseDouble(parts[i]);
            }
            points.put(parts[0], row);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return points;
    }
  }
}
