package verbatim.bench;

import java.util.ArrayList;
import java.util.List;
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
    if (overlapping) {
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
      }
    }
    answers.add(new Answer(f.confidence(), right));
  }

  private void gold(Utterance utterance) {
    if (utterance.isSpeech()) {
      gold++;
      goldChars += utterance.span().length();
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
