package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Speaker.Shape;

/** Reads the narrator's words before a quote: sieves S1, S5 to S10. */
final class Introductions {
  private static final int FAR_BEFORE_COLON = 40;
  private static final int FAR = 26;
  private static final int NOUN_BACK = 5;

  private static final long LINK = Trait.bits(Trait.PREP, Trait.DE);

  private final Page page;
  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Verbs verbs;
  private int resume;

  Introductions(Page page, NounPhrases phrases, Subjects subjects) {
    this.page = page;
    this.words = page.words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.verbs = new Verbs(page, subjects);
  }

  /**
   * What the words before a pair say.
   *
   * @param inSentence what was found for the pair before it in the same sentence; null for none
   */
  @Nullable Proposal before(Pair pair, Block block, @Nullable Proposal inSentence) {
    int last = page.before(pair);
    if (last < block.body()) {
      return null;
    }
    resume = page.after(pair);
    return before(last, block, inSentence);
  }

  /** What the words say that end with a token. */
  @Nullable Proposal before(int last, Block block, @Nullable Proposal inSentence) {
    boolean colon = words.isChar(last, ':');
    int low = page.sentenceStart(last, block);
    if (colon) {
      Proposal name = nameOnly(last, block);
      if (name != null) {
        return name;
      }
    }
    int end = colon || words.isChar(last, ',') ? last - 1 : last;
    Proposal verb = verb(low, end, last, colon, inSentence);
    if (verb == null || verb.distance() > 2) {
      Proposal noun = words.isFrench() ? null : noun(low, end);
      verb = noun == null ? verb : noun;
    }
    Proposal source = source(low, end);
    if (source != null && (verb == null || source.cueFrom() > verb.cueFrom())) {
      return source;
    }
    if (verb != null) {
      return verb;
    }
    if (colon) {
      Speaker speaker = subjects.leading(low, last);
      if (speaker != null) {
        return new Proposal(speaker, last, last, "S6", 0.88, 0);
      }
    }
    return null;
  }

  /** {@code 21h05: Name:}, or the name alone before a colon. */
  private @Nullable Proposal nameOnly(int colon, Block block) {
    Mention mention = page.mentions.covering(block.body());
    if (mention == null || mention.first() != block.body()) {
      return null;
    }
    int i = mention.last();
    if (words.isChar(i, '(') || words.isChar(i, ',')) {
      while (i < colon
          && i < mention.last() + 14
          && !words.any(i, Trait.bits(Trait.FINITE, Trait.HAVE))) {
        i++;
      }
    }
    if (i != colon) {
      return null;
    }
    Speaker speaker = Speaker.named(mention.first(), mention.last(), mention.person());
    return new Proposal(
        speaker, colon, colon, block.isEntry() ? "S1" : "S6", block.isEntry() ? 0.99 : 0.96, 0);
  }

  /** {@code X's claim that "…"}, {@code her description of it as "…"}, {@code in his words, "…"}. */
  private @Nullable Proposal noun(int low, int end) {
    for (int i = end; i > low && i > end - NOUN_BACK && isNounLink(i, end); i--) {
      if (words.is(i, Trait.SAYNOUN)) {
        for (int k = i - 1; k >= Math.max(low, i - 3) && words.isWord(k); k--) {
          boolean pronoun = words.any(k, Trait.bits(Trait.MASC, Trait.FEM));
          if (words.is(k, Trait.POSSESSIVE)) {
            Speaker speaker = pronoun ? subjects.owner(k) : subjects.named(k, low);
            return speaker == null
                ? null
                : new Proposal(speaker, i, i, "S9", 0.88, end - i);
          }
        }
      }
    }
    return null;
  }

  private boolean isNounLink(int i, int end) {
    return i == end
        || words.is(i, Trait.SAYNOUN)
        || words.isChar(i, ')')
        || words.any(i, Trait.bits(Trait.QUE, Trait.DE, Trait.PREP, Trait.SUBJ, Trait.STRESSED));
  }

  private @Nullable Proposal source(int low, int end) {
    int distance = -1;
    for (int i = end; i >= low && distance < FAR; i--) {
      i = outside(i, low);
      distance++;
      Cue cue = page.incises.preposition(i);
      boolean opinion = cue == null && isOpinion(i, low);
      if (opinion || (cue != null && cue.to() <= end)) {
        int to = cue == null ? i : cue.to();
        Speaker speaker = phrases.behind(to + 1, end + 1);
        if (speaker != null && !(opinion && isThing(speaker))) {
          double prior = opinion ? 0.86 : speaker.last() >= end ? 0.95 : 0.88;
          return new Proposal(speaker, i, to, "S7", prior, distance);
        }
        if (!opinion) {
          return null;
        }
      }
    }
    return null;
  }

  /** {@code Pour X, "…"}: only at the head of the sentence, or behind one word and a comma. */
  private boolean isOpinion(int i, int low) {
    boolean head = i == low || (i <= low + 5 && words.isChar(i - 1, ','));
    return head && words.is(i, Trait.FOR);
  }

  private static boolean isThing(Speaker speaker) {
    return speaker.person() == null && speaker.shape() == Shape.GROUP && speaker.certainty() < 0.8;
  }

  private @Nullable Proposal verb(
      int low, int end, int last, boolean colon, @Nullable Proposal inSentence) {
    int far = colon ? FAR_BEFORE_COLON : FAR;
    int distance = -1;
    for (int i = end; i >= low && distance < far; i--) {
      i = outside(i, low);
      if (i < low) {
        break;
      }
      distance++;
      boolean attribute =
          words.is(i, Trait.ATTRIBUTE) && verbs.isReflexive(i, low) && distance <= 3 && !colon;
      if (attribute) {
        Speaker speaker = subjects.of(i, low);
        return speaker == null
            ? null
            : new Proposal(speaker, verbs.group(i, low), i, "S8", 0.95, distance);
      }
      if (verbs.isMade(i, distance)) {
        Speaker speaker = subjects.of(i, low);
        if (speaker != null) {
          return new Proposal(speaker, verbs.group(i, low), i, "S9", 0.9, distance);
        }
      }
      if (Lexicon.isCue(words.traits(i)) && verbs.licenses(i, low, distance, colon, words.any(end, LINK))) {
        Proposal found = governed(i, low, end, last, distance, inSentence);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Proposal governed(
      int cue, int low, int end, int last, int distance, @Nullable Proposal inSentence) {
    boolean participle = words.is(cue, Trait.PRESENT);
    boolean infinitive = words.is(cue, Trait.INFINITIVE) && !words.is(cue, Trait.FINITE);
    int group = verbs.group(cue, low);
    boolean colon = words.isChar(last, ':');
    Speaker speaker = null;
    if (participle
        || (infinitive
            && !words.is(cue - 1, Trait.CATENATIVE)
            && !words.is(cue - 2, Trait.CATENATIVE))) {
      speaker =
          inSentence != null && participle ? inSentence.speaker() : subjects.leading(low, group);
    } else {
      boolean incise = group > low && isBehindQuote(group - 1);
      if (incise && !words.is(group, Trait.SUBJ)) {
        Cue inverted = page.incises.at(group, end + 1);
        speaker = inverted == null ? null : phrases.of(inverted, end + 1);
      }
      for (int k = group; k <= cue + 1 && speaker == null; k++) {
        if (words.is(k, Trait.INVERTED)) {
          return null;
        }
      }
      if (speaker == null) {
        speaker = subjects.of(cue, low);
      }
    }
    if (speaker == null) {
      speaker = inSentence == null ? subjects.leading(low, group) : inSentence.speaker();
    }
    boolean after = words.is(group - 1, Trait.PREP);
    if (speaker == null && (participle || infinitive || after)) {
      // "Après avoir affirmé que …, "…" X": the subject comes behind the quote.
      boolean comma = words.isChar(resume, ',');
      speaker =
          comma || after ? phrases.behind(comma ? resume + 1 : resume, resume + FAR) : null;
    }
    if (speaker == null
        || (!words.isFrench() && distance > 3 && !EnglishNouns.isLikely(speaker))) {
      return null;
    }
    String rule = colon ? "S5" : participle ? "S10" : isDirect(last, distance) ? "S5" : "S9";
    double prior =
        switch (rule) {
          case "S5" -> 0.96;
          case "S10" -> 0.9;
          default -> distance <= Verbs.NEAR ? 0.92 : 0.85;
        };
    boolean weak = speaker.shape() == Shape.GROUP && speaker.certainty() < 0.6;
    return new Proposal(speaker, group, cue, rule, weak ? prior - 0.1 : prior, distance);
  }

  /** Whether a quote, with a comma or without, ends before the verb. */
  private boolean isBehindQuote(int before) {
    int mark = words.isChar(before, ',') ? before - 1 : before;
    return words.is(mark, Trait.MARK);
  }

  /** English {@code X said, "…"}. */
  private boolean isDirect(int last, int distance) {
    return words.isChar(last, ',') && distance <= 2 && !words.isFrench();
  }

  /** Steps from a closing mark to the token before its pair. */
  private int outside(int i, int low) {
    Pair pair = words.is(i, Trait.MARK) ? page.outerAt(words.start(i)) : null;
    return pair == null ? i : Math.max(low - 1, Math.min(i, page.before(pair)));
  }
}
