package verbatim.bench;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.function.ToDoubleFunction;
import verbatim.analysis.quote.QuoteKind;

/** Prints tallies as the tables of the evaluation. */
final class Report {
  private static final int RESAMPLES = 1000;
  private static final int BINS = 10;

  private final PrintWriter out;

  Report(PrintWriter out) {
    this.out = out;
  }

  /** One line per group. */
  void groups(String title, Map<String, Tally> groups) {
    line(
        "%n%-14s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s",
        title, "gold", "found", "exact", ">.8", ">.3", "iou.5", "chars", "kind", "speak", "cue",
        "e2e");
    groups.forEach((name, t) ->
        line(
            "%-14s %6d %6d %6.3f %6.3f %6.3f %6.3f %6.3f %6s %6s %6s %6.3f",
            name,
            t.gold,
            t.found,
            t.f1(t.exact),
            t.f1(t.over80),
            t.f1(t.over30),
            t.f1(t.iou50),
            t.charF1(),
            share(t.pairsRight, t.pairs),
            share(t.speakerRight, t.matched),
            share(t.cueRight, t.matched),
            t.f1(t.endToEnd)));
  }

  /** A share to three decimals; a dash where there is nothing to share. */
  static String share(long part, long all) {
    return all == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / all);
  }

  /** What of each kind of the gold was found, however it was called; shares of the gold. */
  void kinds(Map<QuoteKind, Tally> kinds) {
    line(
        "%n%-14s %6s %6s %6s %6s %6s %6s %6s %6s",
        "recall by kind", "gold", "exact", ">.8", ">.3", "iou.5", "chars", "speak", "e2e");
    kinds.forEach((kind, t) -> {
      if (t.gold > 0) {
        line(
            "%-14s %6d %6s %6s %6s %6s %6s %6s %6s",
            kind,
            t.gold,
            share(t.exact, t.gold),
            share(t.over80, t.gold),
            share(t.over30, t.gold),
            share(t.iou50, t.gold),
            share(t.sharedChars, t.goldChars),
            share(t.speakerRight, t.matched),
            share(t.endToEnd, t.gold));
      }
    });
  }

  /** Which kind was taken for which. */
  void confusion(Tally t) {
    line("%nkind of the gold, and what it was taken for (overlap > 0.3)");
    for (QuoteKind gold : QuoteKind.values()) {
      StringJoiner taken = new StringJoiner(", ");
      for (QuoteKind found : QuoteKind.values()) {
        int count = t.taken.getOrDefault(new Tally.Taken(gold, found), 0);
        if (count > 0) {
          taken.add(found + " " + count);
        }
      }
      if (taken.length() > 0) {
        line("  %-12s %s", gold, taken);
      }
    }
  }

  void chains(ChainScore chains) {
    if (chains.gold > 0) {
      line(
          "%nchains of sources: %d of %d marked, %d others",
          chains.right, chains.gold, chains.others);
    }
  }

  void pairs(PairScore pairs) {
    if (pairs.gold() > 0) {
      line(
          "%nsame utterance, speakers given: %d of %d pairs, precision %.3f, recall %.3f",
          pairs.right(), pairs.gold(), pairs.precision(), pairs.recall());
    }
  }

  /** The figures of one group that need more than a line. */
  void details(String name, Tally t) {
    line("%n%s: precision and recall", name);
    for (Map.Entry<String, Integer> hits :
        List.of(
            Map.entry("exact", t.exact),
            Map.entry("> 0.8", t.over80),
            Map.entry("> 0.3", t.over30),
            Map.entry("iou >= 0.5", t.iou50),
            Map.entry("content, cue and speaker", t.full))) {
      line(
          "  %-26s %s %s",
          hits.getKey(), share(hits.getValue(), t.found), share(hits.getValue(), t.gold));
    }
    line(
        "  %-26s %s %s",
        "characters", share(t.sharedChars, t.foundChars), share(t.sharedChars, t.goldChars));
    line("scare given as speech: %d of %d", t.scareAsSpeech, t.scare);
    line("speaker, places given (missed is wrong): %s", share(t.rightGivenPlace, t.gold));
    line(
        "speaker where one is named: precision %s, recall %s",
        share(t.answeredRight, t.answered), share(t.answeredRight, t.named));
    line("words that name the speaker: %s", share(t.surfaceRight, t.surfaces));
    line("direct, partial, ticker told apart: %.3f", Tally.ratio(t.kindRight, t.matched));
    line("precision where confidence >= 0.8: %.3f", t.precisionAt(0.8));
    List<Tally.Answer> sorted =
        t.answers.stream()
            .sorted(Comparator.comparingDouble(Tally.Answer::confidence).reversed())
            .toList();
    for (int coverage : new int[] {50, 70, 90, 100}) {
      List<Tally.Answer> sure = sorted.subList(0, sorted.size() * coverage / 100);
      long right = sure.stream().filter(Tally.Answer::right).count();
      line("precision at %d %% coverage: %.3f", coverage, Tally.ratio(right, sure.size()));
    }
    calibration(t.answers);
  }

  private void calibration(List<Tally.Answer> answers) {
    double error = 0;
    line("calibration: confidence, right, answers");
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      List<Tally.Answer> in =
          answers.stream()
              .filter(a -> Math.min(BINS - 1, (int) (a.confidence() * BINS)) == number)
              .toList();
      if (!in.isEmpty()) {
        double mean = in.stream().mapToDouble(Tally.Answer::confidence).average().orElse(0);
        double right = Tally.ratio(in.stream().filter(Tally.Answer::right).count(), in.size());
        error += Math.abs(mean - right) * in.size() / answers.size();
        line("  %.2f  %.2f  %d", mean, right, in.size());
      }
    }
    line("expected calibration error: %.3f", error);
  }

  /** 95 % intervals from documents drawn again with replacement. */
  void intervals(List<Tally> documents) {
    line("%n95 %% intervals over %d documents", documents.size());
    interval("span > 0.8", documents, t -> t.f1(t.over80));
    interval("exact", documents, t -> t.f1(t.exact));
    interval("speech/scare", documents, Tally::kinds);
    interval("speaker", documents, Tally::speaker);
    interval("end to end", documents, t -> t.f1(t.endToEnd));
  }

  private void interval(String name, List<Tally> documents, ToDoubleFunction<Tally> measure) {
    SplittableRandom random = new SplittableRandom(1);
    double[] values = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      Tally sum = new Tally();
      for (int d = 0; d < documents.size(); d++) {
        sum.add(documents.get(random.nextInt(documents.size())));
      }
      values[i] = measure.applyAsDouble(sum);
    }
    Arrays.sort(values);
    line(
        "  %-14s %.3f .. %.3f",
        name, values[RESAMPLES / 40], values[RESAMPLES - RESAMPLES / 40 - 1]);
  }

  @FormatMethod
  void line(@FormatString String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    // A long measurement shows how far it is.
    out.flush();
  }
}
