package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the sieves loose on the pairs of a page, in text order, and keeps for each pair what was
 * decided.
 */
final class Speakers {
  private static final int FLOAT_BACK = 130;

  /** A sentence of so few tokens says nothing of its own: {@code Extraits.} */
  private static final int BRIEF = 2;

  /** The longest heading, in tokens. */
  private static final int HEADING = 24;

  /** An English fragment of more tokens is somebody's words also without a cue. */
  private static final int LONG_FRAGMENT = 5;

  private final Page page;
  private final Words words;
  private final Antecedents antecedents;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Introductions introductions;
  private final Responses responses;
  private final Kinds kinds;
  private final List<Decision> decisions = new ArrayList<>();
  private @Nullable Decision latest;

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
      List<Candidate> salient) {}

  Speakers(Page page) {
    this.page = page;
    this.words = page.words;
    this.antecedents = new Antecedents(page);
    this.phrases = new NounPhrases(page, antecedents);
    this.subjects = new Subjects(page, phrases, antecedents);
    this.introductions = new Introductions(page, phrases, subjects);
    this.responses = new Responses(page, phrases);
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
      utterance(pairs.subList(i, end), speakers);
      i = end;
    }
    return speakers ? new Echoes(page, decisions).settle() : decisions;
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
    found = speakers && found == null ? introductions.personal(head) : found;
    if (speakers && found == null && introductions.goesOn(page.before(head), head.block())) {
      found = same(head);
    }
    if (speakers && found == null) {
      found = floating(head, parts.getLast());
    } else if (response == null && before != null && before.distance() > 2) {
      Proposal same = adjoining(head);
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

  private static boolean goesOn(Pair pair, Pair next) {
    return next.continued() || (next.depth() > 0 && pair.goesOn());
  }

  private static boolean sameBlock(Pair a, Pair b) {
    return a.block().first() == b.block().first();
  }

  private void nested(Pair pair) {
    Kinds.Verdict verdict = kinds.judge(pair, pair.block(), null, false);
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
    if (latest != null && latest.proposal() != null && isNear(latest.pair(), head)) {
      rivals.add(latest.proposal().floating("S12", 0.5));
    }
    return rivals;
  }

  private void judge(Pair pair, @Nullable Proposal proposal, List<Proposal> rivals) {
    boolean neighbour =
        latest != null
            && latest.verdict().kind().isSpeech()
            && sameBlock(latest.pair(), pair)
            && page.sentenceStart(page.before(pair), pair.block())
                <= words.at(latest.pair().from());
    Kinds.Verdict verdict = kinds.judge(pair, pair.block(), proposal, neighbour);
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
    if (latest == null || latest.proposal() == null || !sameBlock(latest.pair(), pair)) {
      return null;
    }
    int start = page.sentenceStart(page.before(pair), pair.block());
    return start <= words.at(latest.pair().from()) ? latest.proposal() : null;
  }

  /** {@code "…", a dit X. Et d'ajouter : "…"}: whoever spoke last, for a verb without a subject. */
  private @Nullable Proposal same(Pair pair) {
    return latest != null && latest.proposal() != null && isNear(latest.pair(), pair)
        ? latest.proposal().floating("S12", 0.93)
        : null;
  }

  /** {@code "…", X said. "…"}: only the incise stands between two quotes. */
  private @Nullable Proposal adjoining(Pair pair) {
    if (latest == null || latest.proposal() == null || !sameBlock(latest.pair(), pair)) {
      return null;
    }
    Proposal other = latest.proposal();
    int from = page.after(latest.pair());
    int to = page.before(pair);
    boolean afterwards = other.cueFrom() >= from || other.speaker().first() >= from;
    int end = afterwards ? Math.max(other.cueTo() + 1, other.speaker().last()) : from;
    while (end <= to
        && !words.is(end, Trait.STOP)
        && afterwards
        && end - from < 40
        && !(words.isFrench() && words.any(end, Trait.bits(Trait.FINITE, Trait.PRESENT)))) {
      end++;
    }
    while (end <= to && words.is(end, Trait.PUNCT) && !words.isChar(end, ':')) {
      end++;
    }
    return end > to ? other.floating("S12", afterwards ? 0.96 : 0.9) : null;
  }

  private @Nullable Proposal floating(Pair head, Pair last) {
    Proposal adjoining = adjoining(head);
    if (adjoining != null) {
      return adjoining;
    }
    Block block = head.block();
    int before = page.before(head);
    Proposal label = before < block.body() ? labelled(block) : null;
    if (label != null) {
      return label;
    }
    if (isHeading(head, last)) {
      return null;
    }
    boolean stands =
        before < block.body()
            || words.is(before, Trait.STOP)
            || (latest != null && words.at(latest.pair().to()) > before - 1);
    int size = words.at(last.span().end()) - words.at(head.span().start());
    if (!stands && !words.isFrench() && size > LONG_FRAGMENT) {
      return latest != null && latest.proposal() != null && isNear(latest.pair(), head)
          ? latest.proposal().floating("S12", 0.7)
          : null;
    }
    if (!stands || size < 4) {
      return null;
    }
    Proposal reported = before < block.body() ? aboveAll(block) : reported(before, block);
    if (reported != null) {
      return reported;
    }
    if (latest != null && latest.proposal() != null && isNear(latest.pair(), head)) {
      boolean line = before < block.body() && page.after(last) >= block.last();
      boolean stop = words.is(words.at(last.span().end()) - 1, Trait.STOP);
      return latest.proposal().floating("S12", line && !stop && !block.isEntry() ? 0.6 : 0.82);
    }
    Proposal told = before < block.body() ? above(block) : null;
    if (told != null) {
      return told;
    }
    return words.isFrench()
        ? before < block.body() ? opened(last) : alone(head)
        : before < block.body() ? main(last) : null;
  }

  /**
   * French {@code "…" X a commencé ainsi.}: the first subject behind a quote that opens its block.
   */
  private @Nullable Proposal opened(Pair pair) {
    int from = page.after(pair);
    int end = page.sentenceEnd(from, pair.block());
    Speaker subject = page.endsSentence(pair) ? subjects.leading(from, end) : null;
    return subject != null && subject.person() != null && subject.shape() == Speaker.Shape.NAME
        ? new Proposal(subject, -1, -1, "S12", 0.58, 0)
        : null;
  }

  /** French: the only person of a paragraph, where nobody else in it can speak. */
  private @Nullable Proposal alone(Pair pair) {
    Block block = pair.block();
    int end = words.at(pair.from());
    Mention only = null;
    for (int i = page.mentions.from(block.body()); i < page.mentions.count(); i++) {
      Mention mention = page.mentions.get(i);
      if (mention.first() >= end) {
        break;
      }
      if (only != null && only.person() != mention.person()) {
        return null;
      }
      only = only == null ? mention : only;
    }
    if (only == null || only.quoted()) {
      return null;
    }
    for (int i = block.body(); i < end; i++) {
      boolean someone = words.any(i, Trait.bits(Trait.ROLE, Trait.UNNAMED, Trait.GROUP));
      boolean another = words.any(i - 1, Trait.bits(Trait.INDEF, Trait.POSSESSIVE));
      if (someone && another && i > block.body()) {
        return null;
      }
    }
    Speaker speaker = Speaker.named(only.first(), only.last(), only.person());
    return new Proposal(speaker, -1, -1, "S12", 0.58, 0);
  }

  /**
   * French: a line in marks without a stop between two paragraphs of the narrator is a heading of
   * what follows, so whoever spoke above says nothing about it.
   */
  private boolean isHeading(Pair head, Pair last) {
    Block block = head.block();
    int next = page.blockIndex(block.first()) + 1;
    boolean line =
        words.isFrench()
            && !block.isEntry()
            && page.before(head) < block.body()
            && page.after(last) >= block.last()
            && block.last() - block.first() <= HEADING
            && !words.is(words.at(last.span().end()) - 1, Trait.STOP);
    if (!line || next >= page.blocks.size() || block.first() == 0) {
      return false;
    }
    Block below = page.blocks.get(next);
    Block above = page.blockOf(block.first() - 1);
    boolean longer = above.last() - above.first() > block.last() - block.first();
    return !words.is(below.first(), Trait.MARK) && (longer || !words.is(above.first(), Trait.MARK));
  }

  /** The one person an interview is about, for a quote that is a whole paragraph. */
  private @Nullable Proposal main(Pair pair) {
    Mention first = page.mentions.main();
    boolean whole = page.after(pair) >= pair.block().last();
    return first == null || !whole
        ? null
        : new Proposal(
            Speaker.named(first.first(), first.last(), first.person()), -1, -1, "S14", 0.5, 0);
  }

  /** English: the narrator's paragraph above counts more than the quote before it. */
  private @Nullable Proposal aboveAll(Block block) {
    boolean quoted = latest != null && latest.pair().block().last() == block.first();
    return words.isFrench() || quoted ? null : above(block);
  }

  private boolean isNear(Pair other, Pair pair) {
    Block a = other.block();
    Block b = pair.block();
    return a.island() == b.island() && words.at(pair.from()) - words.at(other.to()) < FLOAT_BACK;
  }

  /** The speaker of the nearest verb of saying in the sentences before. */
  private @Nullable Proposal reported(int before, Block block) {
    int low = Math.max(block.body(), before - FLOAT_BACK);
    int end = before;
    boolean brief = false;
    for (int n = 0; n < 3 && end > low; n++) {
      int start = page.sentenceStart(end - 1, block);
      for (int i = end - 1; i >= start && words.isFrench(); i--) {
        if (words.isChar(i, ',') && !page.isQuoted(i)) {
          Cue cue = page.incises.at(i + 1, end);
          Speaker speaker = cue == null || cue.pronoun() ? null : phrases.of(cue, end);
          if (speaker != null) {
            return new Proposal(speaker, -1, -1, "S12", 0.78, 0);
          }
        }
      }
      Proposal told = introductions.before(end - 1, block, null);
      if (told != null) {
        return told.floating("S12", 0.84);
      }
      if (n == 0 || (n == 1 && brief)) {
        Speaker subject = subjects.leading(start, end);
        subject = subject == null || subject.person() == null ? told(start, end, subject) : subject;
        boolean role = subject != null && subject.shape() == Speaker.Shape.ROLE;
        if (subject != null && (subject.person() != null || (role && words.isFrench()))) {
          return new Proposal(subject, -1, -1, "S12", 0.66, 0);
        }
      }
      brief = words.isFrench() && n == 0 && start < end && end - start <= BRIEF;
      end = start - 1;
    }
    return null;
  }

  private @Nullable Speaker told(int start, int end, @Nullable Speaker subject) {
    Speaker opinion = introductions.opinion(start, end);
    return opinion == null ? subject : opinion;
  }

  /** {@code Le plus ému : X (Nantes)}: a line of its own that ends with the name of the speaker. */
  private @Nullable Proposal labelled(Block block) {
    if (block.first() == 0) {
      return null;
    }
    Block above = page.blockOf(block.first() - 1);
    if (!above.isHeading() || above.island() != block.island()) {
      return null;
    }
    for (int i = above.body(); i < above.last(); i++) {
      Mention mention = words.isChar(i, ':') ? page.mentions.covering(i + 1) : null;
      if (mention != null && mention.first() == i + 1) {
        boolean last = mention.last() >= above.last();
        boolean bracket = words.isChar(mention.last(), '(');
        Speaker speaker = Speaker.named(mention.first(), mention.last(), mention.person());
        return last || bracket ? new Proposal(speaker, i, i, "S6", 0.88, 0) : null;
      }
    }
    return null;
  }

  /** A quote that opens its paragraph: the subject of the paragraph or the heading above. */
  private @Nullable Proposal above(Block block) {
    if (block.first() == 0) {
      return null;
    }
    Block above = page.blockOf(block.first() - 1);
    if (above.island() != block.island()) {
      return null;
    }
    Proposal told = above.isHeading() && words.isFrench() ? floor(above) : null;
    told = told == null ? reported(above.last(), above) : told;
    return told == null ? null : told.floating("S12", 0.85);
  }

  /** Who was given the floor in the paragraph above a heading, when no quote stands between. */
  private @Nullable Proposal floor(Block heading) {
    if (heading.first() == 0) {
      return null;
    }
    Block lead = page.blockOf(heading.first() - 1);
    boolean prose =
        !lead.isHeading()
            && lead.island() == heading.island()
            && !words.is(lead.first(), Trait.MARK)
            && words.is(lead.last() - 1, Trait.STOP);
    return prose ? reported(lead.last() - 1, lead) : null;
  }
}
