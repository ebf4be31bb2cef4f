package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the sieves loose on the pairs of a page, in text order, and keeps for each pair what was
 * decided.
 */
final class Speakers {
  /** The most quotes that one incise gives to its speaker. */
  private static final int CHAIN = 6;

  private final Page page;
  private final Words words;
  private final Antecedents antecedents;
  private final Introductions introductions;
  private final QuotedPredicates predicates;
  private final Responses responses;
  private final FloatingQuotes floating;
  private final Kinds kinds;
  private final List<Decision> decisions = new ArrayList<>();
  private @Nullable Decision latest;

  /** The index of the pair behind the one that is decided. */
  private int next;

  /**
   * What was decided for a pair.
   *
   * @param rivals what other sieves say
   * @param salient for speech without a source: who is on the reader's mind there
   */
  record Decision(
      Pair pair,
      Kinds.Verdict verdict,
      @Nullable Proposal proposal,
      List<Proposal> rivals,
      List<Candidate> salient) {

    /** The same pair with a speaker. */
    Decision with(Proposal speaker) {
      return new Decision(pair, verdict, speaker, rivals, List.of());
    }
  }

  Speakers(Page page) {
    this.page = page;
    this.words = page.words;
    this.antecedents = new Antecedents(page);
    NounPhrases phrases = new NounPhrases(page, antecedents);
    Subjects subjects = new Subjects(page, phrases, antecedents);
    this.predicates = new QuotedPredicates(page, phrases, subjects);
    this.introductions = new Introductions(page, phrases, subjects, predicates);
    this.responses = new Responses(page, phrases);
    this.floating = new FloatingQuotes(page, phrases, subjects, introductions);
    this.kinds = new Kinds(page);
  }

  List<Decision> decide() {
    boolean speakers = words.knowsSpeakers();
    List<Pair> pairs = page.pairs;
    for (int i = 0; i < pairs.size(); ) {
      int end = i + 1;
      while (end < pairs.size() && goesOn(pairs.get(end - 1), pairs.get(end))) {
        end++;
      }
      next = end;
      utterance(pairs.subList(i, end), speakers);
      i = end;
    }
    List<Decision> settled = speakers ? new Echoes(page, decisions).settle() : decisions;
    return speakers && words.isFrench() ? new Presumption(page, settled).settle() : settled;
  }

  /** A quotation of one paragraph or of several: what is said of one part holds for all. */
  private void utterance(List<Pair> parts, boolean speakers) {
    Pair head = parts.getFirst();
    if (parts.size() == 1 && head.depth() > 0) {
      nested(head);
      return;
    }
    Proposal sibling = sibling(head);
    Proposal response = speakers ? response(parts) : null;
    Proposal before = speakers ? introduced(head, sibling) : null;
    if (response != null && before != null && isRelay(response) && isNamed(before)) {
      response = null;
    }
    Proposal found = response != null ? response : before;
    if (speakers && found == null && !head.continued()) {
      found = later(parts.getLast());
    }
    found = speakers && found == null ? predicates.personal(head) : found;
    if (speakers && found == null && introductions.goesOn(page.before(head), head.block())) {
      found = floating.same(head, latest);
    }
    if (speakers && found == null && floating.adjoining(head, latest) == null) {
      found = chained(head);
    }
    if (speakers && found == null) {
      found = floating.find(head, parts.getLast(), latest);
    } else if (response == null && before != null && before.distance() > 2) {
      Proposal same = floating.adjoining(head, latest);
      found = same == null ? before : same;
    }
    List<Proposal> rivals = speakers ? rivals(head, found, response, before) : List.of();
    judge(head, found, rivals);
    for (Pair part : parts.subList(1, parts.size())) {
      if (part.depth() > 0) {
        nested(part);
      } else {
        judge(part, found == null ? null : found.as("S11", found.prior()), rivals);
      }
    }
  }

  /** {@code comme le rapporte le journal}: who handed the words on is not who said them. */
  private boolean isRelay(Proposal response) {
    return words.isFrench()
        && !isNamed(response)
        && words.folded(response.cueFrom()).equals("comme");
  }

  private static boolean isNamed(Proposal proposal) {
    return proposal.speaker().person() != null;
  }

  /** What stands behind or inside a quotation; whoever it means was named before it. */
  private @Nullable Proposal response(List<Pair> parts) {
    antecedents.lookBefore(words.at(parts.getFirst().from()));
    Proposal after = responses.behind(parts.getLast());
    Proposal found = after == null ? insideAny(parts) : after;
    antecedents.lookBefore(-1);
    return found;
  }

  /** Who is named at the end of the sentence that a quotation begins. */
  private @Nullable Proposal later(Pair last) {
    antecedents.lookBefore(words.at(last.from()));
    Proposal found = responses.later(last);
    antecedents.lookBefore(-1);
    return found;
  }

  /** {@code "…" "…" "…", dit X}: the incise behind quotes that nothing but stops lie between. */
  private @Nullable Proposal chained(Pair head) {
    List<Pair> pairs = page.pairs;
    antecedents.lookBefore(words.at(head.from()));
    Proposal found = null;
    for (int i = next; i < Math.min(pairs.size(), next + CHAIN) && found == null; i++) {
      Pair pair = pairs.get(i);
      if (!words.isFrench() || pair.depth() > 0 || !adjoins(pairs.get(i - 1), pair)) {
        break;
      }
      Proposal behind = responses.behind(pair);
      found = behind == null ? responses.inside(pair) : behind;
    }
    antecedents.lookBefore(-1);
    return found == null ? null : found.floating("S12", 0.86);
  }

  private boolean adjoins(Pair pair, Pair other) {
    for (int i = page.after(pair); i <= page.before(other); i++) {
      if (words.isWord(i) || words.isChar(i, ':')) {
        return false;
      }
    }
    return pair.isBeside(other) && pair.depth() == 0;
  }

  private static boolean goesOn(Pair pair, Pair next) {
    return next.continued() || (next.depth() > 0 && pair.goesOn());
  }

  private void nested(Pair pair) {
    Kinds.Verdict verdict = kinds.judge(pair, pair.block(), null, false, false);
    decisions.add(new Decision(pair, verdict, null, List.of(), List.of()));
  }

  /** What other sieves say than the one that decided. */
  private List<Proposal> rivals(
      Pair head, @Nullable Proposal found, @Nullable Proposal response, @Nullable Proposal before) {
    List<Proposal> rivals = new ArrayList<>();
    if (found == null) {
      return rivals;
    }
    if (before != null && found.equals(response)) {
      rivals.add(before);
    }
    if (latest != null && latest.proposal() != null && floating.isNear(latest.pair(), head)) {
      rivals.add(latest.proposal().floating("S12", 0.5));
    }
    return rivals;
  }

  private void judge(Pair pair, @Nullable Proposal proposal, List<Proposal> rivals) {
    Pair spoken = latest != null && latest.verdict().kind().isSpeech() ? latest.pair() : null;
    boolean paragraph = spoken != null && spoken.isBeside(pair);
    boolean neighbour =
        spoken != null
            && paragraph
            && page.sentenceStart(page.before(pair), pair.block()) <= words.at(spoken.from());
    Kinds.Verdict verdict = kinds.judge(pair, pair.block(), proposal, neighbour, paragraph);
    boolean nobody = proposal == null && verdict.kind().isSpeech() && words.knowsSpeakers();
    List<Candidate> salient = nobody ? antecedents.salient(words.at(pair.from())) : List.of();
    Decision decision = new Decision(pair, verdict, proposal, rivals, salient);
    decisions.add(decision);
    if (verdict.kind().isSpeech()) {
      latest = decision;
      if (proposal != null) {
        antecedents.spoke(proposal.speaker(), words.at(pair.span().end()));
      }
    }
  }

  private @Nullable Proposal insideAny(List<Pair> parts) {
    for (Pair part : parts) {
      Proposal inside = part.depth() == 0 ? responses.inside(part) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  /** The words before a pair, or the end of the paragraph above when it ends with a colon. */
  private @Nullable Proposal introduced(Pair head, @Nullable Proposal sibling) {
    Block block = head.block();
    Proposal before = introductions.before(head, block, sibling);
    if (before == null && page.before(head) < block.body() && block.first() > 0) {
      int last = block.first() - 1;
      Block above = page.blockOf(last);
      if (words.isChar(last, ':') && above.island() == block.island() && last >= above.body()) {
        return introductions.before(last, above, null);
      }
    }
    return before;
  }

  /** What was found for the quote before this one in the same sentence. */
  private @Nullable Proposal sibling(Pair pair) {
    if (latest == null || latest.proposal() == null || !latest.pair().isBeside(pair)) {
      return null;
    }
    int start = page.sentenceStart(page.before(pair), pair.block());
    return start <= words.at(latest.pair().from()) ? latest.proposal() : null;
  }
}
