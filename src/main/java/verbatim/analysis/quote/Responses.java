package verbatim.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the narrator's words behind and inside a quote: sieves S2, S3, S4, S7 and S13. */
final class Responses {
  private static final int FAR = 30;
  private static final int LATE = 90;
  private static final int SIGNATURE = 16;
  private static final int LONGEST_NAME = 7;

  /** French nouns for words that somebody is known for. */
  private static final Set<String> WORDINGS =
      Set.of("slogan", "formule", "phrase", "mot", "mots", "expression", "promesse", "devise");

  private static final long VERBAL =
      Trait.bits(Trait.FINITE, Trait.HAVE, Trait.BE, Trait.QUE, Trait.SUBJ);

  private final Page page;
  private final Words words;
  private final NounPhrases phrases;

  Responses(Page page, NounPhrases phrases) {
    this.page = page;
    this.words = page.words;
    this.phrases = phrases;
  }

  /** What the words behind a pair say. */
  @Nullable Proposal behind(Pair pair) {
    Block block = pair.block();
    int i = behindNote(page.after(pair));
    boolean comma = words.isChar(i, ',');
    if (comma || words.isChar(i, '!') || words.isChar(i, '?')) {
      i++;
    }
    if (words.isChar(i, '—')
        || words.isChar(i, '–')
        || words.isChar(i, '(')
        || words.isChar(i, '-')) {
      Proposal signed = signed(i, block);
      if (signed != null) {
        return signed;
      }
      i = words.isChar(i, '(') ? i : i + 1;
    }
    if (i >= block.last()) {
      return signedBelow(pair);
    }
    if (words.isChar(i, ':') && words.isFrench()) {
      return message(i, block);
    }
    Proposal apposed = comma && words.isFrench() ? apposed(i, block) : null;
    if (apposed != null) {
      return apposed;
    }
    if (!opensIncise(pair, i, comma)) {
      return null;
    }
    int limit = Math.min(block.last(), i + FAR);
    Proposal agent = agent(pair, i);
    if (agent == null) {
      agent = owner(pair, i);
    }
    if (agent != null) {
      return agent;
    }
    Cue cue = page.incises.at(i, limit);
    Proposal found = cue == null || (!comma && introducesNext(cue)) ? null : read(cue, limit, i);
    return found != null && !comma && isSubject(pair, found) ? null : found;
  }

  /** {@code « … », X, directrice du port}: nothing but a name and who it is ends the block. */
  private @Nullable Proposal apposed(int i, Block block) {
    Mention mention = page.mentions.covering(i);
    if (mention == null || mention.first() != i || block.last() - i > SIGNATURE) {
      return null;
    }
    for (int k = mention.last(); k < block.last(); k++) {
      if (words.any(k, VERBAL) || words.is(k, Trait.MARK)) {
        return null;
      }
    }
    boolean closed = mention.last() >= block.last() || words.isChar(mention.last(), ',');
    Speaker speaker = Speaker.named(mention.first(), mention.last(), mention.person());
    return closed ? new Proposal(speaker, i, i, "S13", 0.88, 0) : null;
  }

  /** {@code le site « … » a publié un texte}: the words in marks are a name and the subject. */
  private boolean isSubject(Pair pair, Proposal found) {
    int before = page.before(pair);
    boolean named =
        words.is(before, Trait.HEAD)
            || words.is(before - 1, Trait.HEAD)
            || words.any(before, Trait.bits(Trait.GROUP, Trait.DET));
    Speaker speaker = found.speaker();
    return words.isFrench()
        && before >= pair.block().body()
        && words.at(pair.span().end()) - words.at(pair.span().start()) <= LONGEST_NAME
        && named
        && speaker.person() == null
        && speaker.shape() == Speaker.Shape.GROUP;
  }

  /** English {@code "…?" X smiled and said, "…"}. */
  private boolean introducesNext(Cue cue) {
    int next = cue.to() + 1;
    if (words.is(next, Trait.CONJ) && Lexicon.isCue(words.traits(next + 1))) {
      next += 2;
    }
    return !words.isFrench()
        && cue.subject() < cue.from()
        && (words.isChar(next, ',') || words.isChar(next, ':'))
        && words.is(next + 1, Trait.MARK);
  }

  /** {@code "…" [1], said X}: steps over the number of a note. */
  private int behindNote(int i) {
    boolean note =
        words.isChar(i, '[') && words.is(i + 1, Trait.NUMBER) && words.isChar(i + 2, ']');
    return note ? i + 3 : i;
  }

  /** {@code le slogan « … » de X}. */
  private @Nullable Proposal owner(Pair pair, int i) {
    int noun = page.before(pair);
    Mention owner = words.is(i, Trait.DE) ? page.mentions.covering(i + 1) : null;
    return owner == null || owner.first() != i + 1 || !WORDINGS.contains(words.folded(noun))
        ? null
        : new Proposal(
            Speaker.named(owner.first(), owner.last(), owner.person()), noun, noun, "S3", 0.85, 0);
  }

  /** {@code « … » : le message de X}, where a title says whose words it quotes. */
  private @Nullable Proposal message(int colon, Block block) {
    for (int i = colon + 1; i < Math.min(block.last(), colon + 4); i++) {
      if (words.is(i, Trait.SAYNOUN)) {
        Speaker owner = phrases.owner(i, block.last());
        return owner == null ? null : new Proposal(owner, i, i, "S3", 0.85, 0);
      }
    }
    return null;
  }

  /** {@code décrit comme un "…" par X}. */
  private @Nullable Proposal agent(Pair pair, int i) {
    String word = words.folded(i);
    if (!word.equals("par") && !word.equals("by")) {
      return null;
    }
    int before = page.before(pair);
    for (int k = before; k > before - 5 && words.isWord(k); k--) {
      boolean passive =
          words.any(k, Trait.bits(Trait.PAST, Trait.NAMING))
              && !words.is(k - 1, Trait.HAVE)
              && !words.is(k - 2, Trait.REFLEXIVE);
      if (passive) {
        Speaker speaker = phrases.at(i + 1, pair.block().last());
        boolean named = speaker != null && speaker.person() != null;
        return speaker == null || !(named || Lexicon.isCue(words.traits(k)))
            ? null
            : new Proposal(speaker, k, k, "S3", 0.9, before - k);
      }
    }
    return null;
  }

  /**
   * What the end of the sentence says when the narrator goes on behind a pair first: {@code "…" et
   * "…", a prévenu X}.
   */
  @Nullable Proposal later(Pair pair) {
    int from = page.after(pair);
    int end = page.sentenceEnd(from, pair.block());
    for (int i = from; i < Math.min(end, from + LATE); i++) {
      Pair other = words.is(i, Trait.MARK) ? page.outerAt(words.start(i)) : null;
      if (other != null) {
        i = Math.max(i, page.after(other) - 1);
      }
      int comma = other == null ? i : i + 1;
      if (words.isChar(comma, ',')) {
        Cue cue = page.incises.at(comma + 1, end);
        Proposal found = cue == null ? null : read(cue, end, from);
        if (found != null && closes(found, comma, end)) {
          return found.as(found.rule(), found.prior() - 0.08);
        }
      }
    }
    return null;
  }

  /** Whether the incise ends the sentence or stands between commas, and names a speaker. */
  private boolean closes(Proposal found, int comma, int end) {
    Speaker speaker = found.speaker();
    boolean thing = speaker.shape() == Speaker.Shape.GROUP && speaker.certainty() < 0.6;
    int last = Math.max(found.cueTo() + 1, speaker.last());
    return !thing && found.cueFrom() > comma && (last >= end || !words.is(last, Trait.CONJ));
  }

  /** What an incise inside a pair says. */
  @Nullable Proposal inside(Pair pair) {
    return inside(words.at(pair.span().start()), words.at(pair.span().end()));
  }

  /** What an incise between two tokens says, the second excluded. */
  @Nullable Proposal inside(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      boolean comma =
          words.isChar(i - 1, ',') || words.isChar(i - 1, '!') || words.isChar(i - 1, '?');
      boolean bare =
          words.isFrench()
              && words.is(i + 1, Trait.INVERTED)
              && Lexicon.isCue(words.traits(i))
              && words.isWord(i - 1);
      if (comma || bare) {
        Cue cue = page.incises.at(i, last);
        if (cue != null && !cue.prepositional() && isOutsider(cue)) {
          Proposal found = read(cue, last, i);
          if (found != null && isClosed(found, last)) {
            return found.as("S4", 0.95);
          }
        }
      }
    }
    return null;
  }

  /**
   * Only the third person tells who speaks; {@code dis-je} and {@code I said} belong to the quote.
   */
  private boolean isOutsider(Cue cue) {
    return !cue.pronoun() || words.any(cue.subject(), Trait.bits(Trait.MASC, Trait.FEM));
  }

  /** An incise ends with a stop or a comma, or names the speaker and goes on. */
  private boolean isClosed(Proposal found, int last) {
    int next = Math.max(found.cueTo() + 1, found.speaker().last());
    return (words.isFrench() && words.is(found.cueTo(), Trait.INVERTED))
        || words.any(next - 1, Trait.INVERTED.bit())
        || next >= last
        || words.is(next, Trait.PUNCT)
        || words.any(found.cueTo() - 1, Trait.INVERTED.bit());
  }

  private @Nullable Proposal read(Cue cue, int limit, int from) {
    Speaker speaker = phrases.of(cue, limit);
    if (speaker == null || (speaker.last() <= cue.subject() && !cue.pronoun())) {
      return null;
    }
    String rule = cue.prepositional() ? "S7" : cue.pronoun() ? "S2" : "S3";
    return new Proposal(
        speaker, cue.from(), cue.to(), rule, cue.prepositional() ? 0.95 : 0.97, cue.from() - from);
  }

  private boolean opensIncise(Pair pair, int i, boolean comma) {
    if (words.is(i, Trait.CAP) && words.isFrench()) {
      return false;
    }
    if (words.isFrench() || comma) {
      return true;
    }
    char last = words.text().charAt(pair.span().end() - 1);
    boolean stopped = last == '.' || last == '…';
    return !stopped || (!words.is(i, Trait.CAP) && words.is(i, Trait.FINITE));
  }

  /** A quote that is a paragraph, and a line under it that is only a name with its role. */
  private @Nullable Proposal signedBelow(Pair pair) {
    int index = page.blockIndex(pair.block().first()) + 1;
    boolean whole = page.before(pair) < pair.block().body();
    if (!whole || index >= page.blocks.size()) {
      return null;
    }
    Block below = page.blocks.get(index);
    if (isTopic(pair.block(), below) || page.listing().head(pair.block()) != null) {
      return null;
    }
    int first = below.first();
    boolean dash = words.isChar(first, '—') || words.isChar(first, '–') || words.isChar(first, '-');
    int name = dash || words.is(first, Trait.DET) ? first + 1 : first;
    int last = below.last() - 1;
    Mention alone = page.mentions.covering(name);
    if (words.isChar(last, '.') && alone != null && alone.last() == last) {
      last--;
    }
    if (last - name > SIGNATURE || words.any(last, Trait.bits(Trait.STOP, Trait.MARK))) {
      return null;
    }
    Mention mention = page.mentions.covering(name);
    if (mention != null && mention.first() == name) {
      boolean closed = mention.last() > last || words.isChar(mention.last(), ',');
      Speaker speaker = Speaker.named(mention.first(), mention.last(), mention.person());
      return closed ? new Proposal(speaker, first, first, "S13", 0.9, 0) : null;
    }
    Speaker group = dash ? phrases.at(name, last + 1) : null;
    return group == null ? null : new Proposal(group, first, first, "S13", 0.8, 0);
  }

  /**
   * Whether a line under a quote is the heading of the next one: headings and quotes take turns
   * from above.
   */
  private boolean isTopic(Block quote, Block below) {
    int next = page.blockIndex(below.first()) + 1;
    boolean headed = quote.first() > 0 && page.blockOf(quote.first() - 1).isHeading();
    return words.isFrench()
        && headed
        && next < page.blocks.size()
        && words.is(page.blocks.get(next).first(), Trait.MARK);
  }

  /** English {@code "…" - Labour leader X}: the quote is all of the block before the dash. */
  private @Nullable Proposal signedByOffice(int dash, Block block) {
    boolean opens = words.is(block.body(), Trait.MARK) || page.isQuoted(block.body());
    Speaker speaker = opens ? phrases.at(dash + 1, block.last()) : null;
    return speaker == null || speaker.person() == null
        ? null
        : new Proposal(speaker, dash, dash, "S13", 0.9, 0);
  }

  /** {@code "…" — X} and {@code "…" (X)}. */
  private @Nullable Proposal signed(int mark, Block block) {
    Mention mention = page.mentions.covering(mark + 1);
    if (mention == null || mention.first() != mark + 1) {
      return words.isFrench() || words.isChar(mark, '(') ? null : signedByOffice(mark, block);
    }
    boolean closed = mention.last() >= block.last() || !words.isWord(mention.last());
    if (!closed) {
      return null;
    }
    Speaker speaker = Speaker.named(mention.first(), mention.last(), mention.person());
    return new Proposal(speaker, mark, mark, "S13", 0.9, 0);
  }
}
