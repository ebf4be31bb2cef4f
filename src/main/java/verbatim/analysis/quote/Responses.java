package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;

/** Reads the narrator's words behind and inside a quote: sieves S2, S3, S4, S7 and S13. */
final class Responses {
  private static final int FAR = 30;
  private static final int FAR_BEHIND = 16;

  private final Page page;
  private final Words words;
  private final NounPhrases phrases;
  private final Antecedents antecedents;

  Responses(Page page, NounPhrases phrases, Antecedents antecedents) {
    this.page = page;
    this.words = page.words;
    this.phrases = phrases;
    this.antecedents = antecedents;
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
    if (i >= block.last() || !opensIncise(pair, i, comma)) {
      return null;
    }
    int limit = Math.min(block.last(), i + FAR);
    Proposal agent = agent(pair, i);
    if (agent != null) {
      return agent;
    }
    Cue cue = page.incises.at(i, limit);
    return cue == null || (!comma && introducesNext(cue)) ? null : read(cue, limit, i);
  }

  /** English {@code "…?" X smiled and said, "…"}. */
  private boolean introducesNext(Cue cue) {
    int next = cue.to() + 1;
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

  /** {@code décrit comme un "…" par X}. */
  private @Nullable Proposal agent(Pair pair, int i) {
    String word = words.folded(i);
    if (!word.equals("par") && !word.equals("by")) {
      return null;
    }
    int before = page.before(pair);
    for (int k = before; k > before - 5 && words.isWord(k); k--) {
      if (words.any(k, Trait.bits(Trait.PAST, Trait.NAMING))) {
        Speaker speaker = phrases.at(i + 1, pair.block().last());
        return speaker == null || speaker.person() == null
            ? null
            : new Proposal(speaker, k, k, "S3", 0.9, before - k);
      }
    }
    return null;
  }

  /**
   * English {@code "…" goes on without marks, X said.}: the words of saying end the sentence that a
   * pair begins or stands in.
   */
  @Nullable Proposal closing(Pair pair) {
    Block block = pair.block();
    int from = page.after(pair);
    if (words.isFrench() || from >= block.last() || page.endsSentence(pair)) {
      return null;
    }
    int end = page.sentenceEnd(from, block);
    for (int i = end - 1; i > from; i--) {
      if (words.is(i, Trait.MARK)) {
        Pair other = page.outerAt(words.start(i));
        i = other == null ? i : Math.max(from, page.before(other) + 1);
      } else if (words.isChar(i, ',')) {
        Cue cue = page.incises.at(i + 1, end);
        if (cue != null && !cue.prepositional() && end - cue.to() < FAR_BEHIND) {
          Proposal found = read(cue, end, i + 1);
          return found == null ? null : found.as(found.rule(), 0.93);
        }
      }
    }
    return null;
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
    Speaker speaker =
        phrases.of(cue, limit);
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

  /** {@code "…" — X} and {@code "…" (X)}. */
  private @Nullable Proposal signed(int mark, Block block) {
    Mention mention = page.mentions.covering(mark + 1);
    if (mention == null || mention.first() != mark + 1) {
      return null;
    }
    boolean closed = mention.last() >= block.last() || !words.isWord(mention.last());
    if (!closed) {
      return null;
    }
    Speaker speaker = Speaker.named(mention.first(), mention.last(), mention.person());
    return new Proposal(speaker, mark, mark, "S13", 0.9, 0);
  }
}
