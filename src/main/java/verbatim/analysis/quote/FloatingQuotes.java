package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Speakers.Decision;

/**
 * Gives quotes that stand by themselves, without a verb of saying or a colon, to whoever spoke
 * before, to the subject of what stands above, or to the name on the line above.
 *
 * <p>The latest decision is what was decided for the speech before the quote; null when there was
 * none.
 */
final class FloatingQuotes {
  private static final int FLOAT_BACK = 130;

  /** A sentence of so few tokens says nothing of its own: {@code Extraits.} */
  private static final int BRIEF = 2;

  /** The longest heading, in tokens. */
  private static final int HEADING = 24;

  /** An English fragment of more tokens is somebody's words also without a cue. */
  private static final int LONG_FRAGMENT = 5;

  private final Page page;
  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Introductions introductions;

  FloatingQuotes(Page page, NounPhrases phrases, Subjects subjects, Introductions introductions) {
    this.page = page;
    this.words = page.words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.introductions = introductions;
  }

  /** {@code "…", a dit X. Et d'ajouter : "…"}: whoever spoke last, for a verb without a subject. */
  @Nullable Proposal same(Pair pair, @Nullable Decision latest) {
    return latest != null && latest.proposal() != null && isNear(latest.pair(), pair)
        ? latest.proposal().floating("S12", 0.93)
        : null;
  }

  /** {@code "…", X said. "…"}: only the incise stands between two quotes. */
  @Nullable Proposal adjoining(Pair pair, @Nullable Decision latest) {
    if (latest == null || latest.proposal() == null || !latest.pair().isBeside(pair)) {
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

  /** Who speaks a quote, from the first of its paragraphs to the last. */
  @Nullable Proposal find(Pair head, Pair last, @Nullable Decision latest) {
    Proposal adjoining = adjoining(head, latest);
    if (adjoining != null) {
      return adjoining;
    }
    Block block = head.block();
    int before = page.before(head);
    Proposal label = before < block.body() ? labelled(block) : null;
    if (label != null) {
      return label;
    }
    Proposal listed = listed(head, last);
    if (listed != null) {
      return listed;
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
    Proposal reported = before < block.body() ? aboveAll(block, latest) : reported(before, block);
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

  /** Whose statement a line is that is all quote in a list of them. */
  private @Nullable Proposal listed(Pair head, Pair last) {
    Block block = head.block();
    if (!words.isFrench()
        || page.before(head) >= block.body()
        || page.after(last) < last.block().last() - 1) {
      return null;
    }
    Mention name = page.listing().head(block);
    if (name != null) {
      Speaker speaker = Speaker.named(name.first(), name.last(), name.person());
      return new Proposal(speaker, -1, -1, "S12", 0.88, 0);
    }
    int possessive = page.listing().possessive(block);
    Speaker owner = possessive < 0 ? null : subjects.owner(possessive);
    return owner == null || owner.person() == null
        ? null
        : new Proposal(owner, -1, -1, "S12", 0.85, 0);
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
            Speaker.named(first.first(), first.last(), first.person()),
            -1,
            -1,
            Presumption.RULE,
            0.5,
            0);
  }

  /** English: the narrator's paragraph above counts more than the quote before it. */
  private @Nullable Proposal aboveAll(Block block, @Nullable Decision latest) {
    boolean quoted = latest != null && latest.pair().block().last() == block.first();
    return words.isFrench() || quoted ? null : above(block);
  }

  boolean isNear(Pair other, Pair pair) {
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
