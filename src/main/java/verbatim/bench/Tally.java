package verbatim.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import verbatim.analysis.quote.QuoteKind;

/**
 * Counts of one document, or of many added up. Speech is direct, partial, ticker and unattributed;
 * scare is the negative class, so a scare quote given as speech counts as invented.
 */
final class Tally {
  int gold;
  int found;
  int exact;
  int over80;
  int over30;
  int iou50;
  long goldChars;
  long foundChars;
  long sharedChars;
  int pairs;
  int pairsRight;
  int scare;
  int scareAsSpeech;
  int matched;
  int speakerRight;
  int cueRight;
  int endToEnd;
  int kindRight;
  int full;
  int surfaces;
  int surfaceRight;

  /** Quotes of the gold with a speaker, those for which some speaker was found, and the right. */
  int named;

  int answered;
  int answeredRight;

  /** Quotes of the gold whose best match, however it overlaps, has the right speaker. */
  int rightGivenPlace;

  /** How often a kind of the gold was taken for which. */
  final Map<Taken, Integer> taken = new HashMap<>();

  /** A kind of the gold and what it was taken for. */
  record Taken(QuoteKind gold, QuoteKind found) {}

  /** Every speech proposal: how sure, and whether place, kind and speaker were right. */
  final List<Answer> answers = new ArrayList<>();

  record Answer(double confidence, boolean right) {}

  static Tally of(List<Utterance> gold, List<Utterance> found) {
    Tally tally = new Tally();
    Alignment alignment = new Alignment(gold, found);
    alignment.matches().forEach(tally::count);
    alignment.missed().forEach(g -> tally.gold(g));
    alignment.invented().forEach(f -> tally.invented(f));
    return tally;
  }

  private void count(Alignment.Match match) {
    Utterance g = match.gold();
    Utterance f = match.found();
    gold(g);
    boolean overlapping = match.overlap() > 0.3;
    if (g.isSpeech()) {
      boolean same = g.sameSpeaker(f);
      rightGivenPlace += same ? 1 : 0;
      answered += g.speaker() != null && f.speaker() != null ? 1 : 0;
      answeredRight += g.speaker() != null && same ? 1 : 0;
    }
    if (overlapping) {
      taken.merge(new Taken(g.kind(), f.kind()), 1, Integer::sum);
      pairs++;
      pairsRight += g.isSpeech() == f.isSpeech() ? 1 : 0;
      scare += g.kind() == QuoteKind.SCARE ? 1 : 0;
      scareAsSpeech += g.kind() == QuoteKind.SCARE && f.isSpeech() ? 1 : 0;
    }
    if (!f.isSpeech()) {
      return;
    }
    found(f);
    boolean right = false;
    if (g.isSpeech()) {
      sharedChars += match.shared();
      exact += match.isExact() ? 1 : 0;
      over30 += overlapping ? 1 : 0;
      iou50 += match.iou() >= 0.5 ? 1 : 0;
      if (match.overlap() > 0.8) {
        over80++;
        matched++;
        right = g.sameSpeaker(f);
        speakerRight += right ? 1 : 0;
        endToEnd += right ? 1 : 0;
        cueRight += g.sameCue(f) ? 1 : 0;
        kindRight += g.kind() == f.kind() ? 1 : 0;
        full += right && match.isExact() && g.sameCue(f) ? 1 : 0;
        surfaces += g.surface() == null ? 0 : 1;
        surfaceRight += g.surface() != null && g.sameSurface(f) ? 1 : 0;
      }
    }
    answers.add(new Answer(f.confidence(), right));
  }

  private void gold(Utterance utterance) {
    if (utterance.isSpeech()) {
      gold++;
      goldChars += utterance.span().length();
      named += utterance.speaker() == null ? 0 : 1;
    }
  }

  private void found(Utterance utterance) {
    found++;
    foundChars += utterance.span().length();
  }

  private void invented(Utterance utterance) {
    if (utterance.isSpeech()) {
      found(utterance);
      answers.add(new Answer(utterance.confidence(), false));
    }
  }

  void add(Tally other) {
    gold += other.gold;
    found += other.found;
    exact += other.exact;
    over80 += other.over80;
    over30 += other.over30;
    iou50 += other.iou50;
    goldChars += other.goldChars;
    foundChars += other.foundChars;
    sharedChars += other.sharedChars;
    pairs += other.pairs;
    pairsRight += other.pairsRight;
    scare += other.scare;
    scareAsSpeech += other.scareAsSpeech;
    matched += other.matched;
    speakerRight += other.speakerRight;
    cueRight += other.cueRight;
    endToEnd += other.endToEnd;
    kindRight += other.kindRight;
    full += other.full;
    surfaces += other.surfaces;
    surfaceRight += other.surfaceRight;
    named += other.named;
    answered += other.answered;
    answeredRight += other.answeredRight;
    rightGivenPlace += other.rightGivenPlace;
    other.taken.forEach((kinds, times) -> taken.merge(kinds, times, Integer::sum));
    answers.addAll(other.answers);
  }

  double f1(long hits) {
    return gold + found == 0 ? 1 : 2.0 * hits / (gold + found);
  }

  double charF1() {
    return goldChars + foundChars == 0 ? 1 : 2.0 * sharedChars / (goldChars + foundChars);
  }

  double speaker() {
    return ratio(speakerRight, matched);
  }

  double kinds() {
    return ratio(pairsRight, pairs);
  }

  /** The share of right answers among those at least this sure. */
  double precisionAt(double confidence) {
    long sure = answers.stream().filter(a -> a.confidence() >= confidence).count();
    long right = answers.stream().filter(a -> a.confidence() >= confidence && a.right()).count();
    return ratio(right, sure);
  }

  static double ratio(long part, long all) {
    return all == 0 ? 1 : (double) part / all;
  }
}
