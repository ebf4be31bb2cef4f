package verbatim.analysis.quote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely kind and speaker of a finding are right together. The product of what the sieves, the
 * coreference and the kind say is only an order; the table {@code confidence.txt} beside this class
 * turns it into a probability, by what kind of evidence led to the speaker and by which sieve.
 * Between its points the line is straight.
 */
final class Confidence {
  /** How likely it is that speech without any source is speech and has none. */
  private static final double UNATTRIBUTED = 0.5;

  /** Below this a few words may as well be a term of the narrator, whoever speaks beside them. */
  private static final double SURELY_SPEECH = 0.965;

  /** The sieves that read what stands before a quote, where other subjects are nearer. */
  private static final Set<String> BEFORE = Set.of("S5", "S9", "S10", "S11");

  private Confidence() {}

  /**
   * How likely a pair of marks was read well.
   *
   * @param rivals what other sieves say
   */
  static double of(
      Kinds.Verdict verdict, @Nullable Proposal proposal, List<Proposal> rivals, Words words) {
    if (!verdict.kind().isSpeech()) {
      return calibrated("scare", 1 - verdict.speech());
    }
    return proposal == null
        ? calibrated("unattributed", verdict.speech() * UNATTRIBUTED)
        : calibrated(
            row(proposal, verdict.speech(), rivals, words),
            verdict.speech() * proposal.confidence());
  }

  static double unmarked(QuoteKind kind, Proposal proposal, Words words) {
    return kind == QuoteKind.INDIRECT
        ? proposal.confidence()
        : calibrated(row(proposal, 1, List.of(), words), proposal.confidence());
  }

  /** The row of the table: the evidence with the sieve if there is one, else the evidence. */
  private static String row(Proposal proposal, double speech, List<Proposal> rivals, Words words) {
    String evidence = evidence(proposal, speech, rivals, words);
    String exact = evidence + ' ' + proposal.rule();
    return Table.POINTS.containsKey(exact) ? exact : evidence;
  }

  private static String evidence(
      Proposal proposal, double speech, List<Proposal> rivals, Words words) {
    if (isPresumed(proposal)) {
      return "presumed";
    }
    if (speech < SURELY_SPEECH) {
      return "term";
    }
    Person person = proposal.speaker().person();
    if (person == null) {
      // Without an article it is often a name that was not taken for one, and English texts often
      // name elsewhere whom they describe before a quote.
      boolean group = words.is(proposal.speaker().first(), Trait.DET);
      boolean told = words.isFrench() || proposal.rule().equals("S3");
      return group && told ? "group" : "nameless";
    }
    if (person.name().indexOf(' ') < 0) {
      return "surname";
    }
    if (proposal.rule().equals("S12")) {
      return "floating";
    }
    if (!proposal.speaker().path().isEmpty()) {
      return BEFORE.contains(proposal.rule()) && isResumed(person, rivals)
          ? "resumed"
          : "coreference";
    }
    return "name";
  }

  private static boolean isPresumed(Proposal proposal) {
    List<Evidence.Step> path = proposal.speaker().path();
    return proposal.rule().equals(Presumption.RULE)
        || (!path.isEmpty() && path.getLast().link() == Evidence.Link.LIKELIEST);
  }

  /** Whether the same person is also whoever spoke just before or is named by another sieve. */
  private static boolean isResumed(Person person, List<Proposal> rivals) {
    return rivals.stream().anyMatch(r -> r.speaker().person() == person);
  }

  private static double calibrated(String row, double raw) {
    double[] points = Objects.requireNonNull(Table.POINTS.get(row));
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
      Lexicon.lines("confidence.txt", line -> put(points, line));
      return points;
    }

    private static void put(Map<String, double[]> points, String line) {
      int colon = line.indexOf(':');
      String[] names = line.substring(0, colon).split(" ");
      double[] row =
          Arrays.stream(line.substring(colon + 1).strip().split("[ >]+"))
              .mapToDouble(Double::parseDouble)
              .toArray();
      if (names.length == 1) {
        points.put(names[0], row);
      }
      for (int i = 1; i < names.length; i++) {
        points.put(names[0] + ' ' + names[i], row);
      }
    }
  }
}
