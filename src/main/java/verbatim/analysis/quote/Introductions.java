package verbatim.analysis.quote;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Speaker.Shape;

/** Reads the narrator's words before a quote: sieves S1, S5 to S10. */
final class Introductions {
  private static final int FAR_BEFORE_COLON = 40;
  private static final int FAR = 26;

  /** The most tokens that may lie between the speaker of an incise and a participle. */
  private static final int ASIDE = 3;

  private static final Pattern PARTICIPLE = Pattern.compile("(e|i|u|is|it|us|ert)e?s?$");
  private static final Pattern CALLING =
      Pattern.compile("trait(e|es|ent|ait|aient|ant|er|a|erent|era)|traitee?s?");

  private static final long LINK = Trait.bits(Trait.PREP, Trait.DE);

  private final Page page;
  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Verbs verbs;
  private final Sources sources;
  private final QuotedPredicates predicates;
  private int resume;

  Introductions(Page page, NounPhrases phrases, Subjects subjects, QuotedPredicates predicates) {
    this.page = page;
    this.words = page.words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.verbs = new Verbs(page, subjects);
    this.sources = new Sources(page, phrases, subjects);
    this.predicates = predicates;
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
    Proposal live = nameBefore(last, block);
    if (live != null) {
      return live;
    }
    Proposal incise = incise(last, block);
    if (incise != null) {
      return incise;
    }
    boolean split =
        words.any(last, Trait.bits(Trait.CLITIC, Trait.NEG))
            && !words.any(last, Trait.bits(Trait.DET, Trait.PREP));
    Proposal said = split ? predicates.of(pair, block) : null;
    if (said != null) {
      return said;
    }
    Proposal found = before(last, block, inSentence);
    return found == null ? predicates.of(pair, block) : found;
  }

  /** What the words say that end with a token. */
  @Nullable Proposal before(int last, Block block, @Nullable Proposal inSentence) {
    boolean colon = words.isChar(last, ':');
    int low = page.sentenceStart(last, block);
    if (colon || (!words.isFrench() && words.isChar(last, ','))) {
      Proposal name = nameOnly(last, block);
      if (name != null) {
        return name;
      }
    }
    Speaker worded = colon && words.isFrench() ? sources.worded(low, last) : null;
    if (worded != null) {
      return new Proposal(worded, last - 1, last - 1, "S5", 0.9, 0);
    }
    Proposal inverted = colon && words.isFrench() ? sources.inverted(low, last) : null;
    if (inverted != null) {
      return inverted;
    }
    int end = colon || words.isChar(last, ',') ? last - 1 : last;
    Proposal verb = verb(low, end, last, colon, inSentence);
    Speaker cited = colon && verb != null ? sources.cited(verb.cueTo(), last) : null;
    if (cited != null && verb != null) {
      return new Proposal(cited, verb.cueFrom(), verb.cueTo(), "S5", 0.9, verb.distance());
    }
    if (verb == null || verb.distance() > 2) {
      Proposal noun = words.isFrench() ? null : sources.noun(low, end);
      verb = noun == null ? verb : noun;
    }
    Proposal source = sources.preposition(low, end);
    if (source != null && (verb == null || source.cueFrom() > verb.cueFrom())) {
      return source;
    }
    if (verb != null) {
      return verb;
    }
    if (colon) {
      Speaker speaker = sources.nominal(low, last);
      if (speaker == null) {
        speaker = subjects.leading(low, last);
      }
      if (speaker != null) {
        return new Proposal(speaker, last, last, "S6", 0.88, 0);
      }
    }
    return null;
  }

  /** French {@code ils restent, disent-ils, « déterminés »}: an incise that stands before. */
  private @Nullable Proposal incise(int last, Block block) {
    if (!words.isFrench() || !words.isChar(last, ',') || !words.is(last - 1, Trait.INVERTED)) {
      return null;
    }
    for (int i = last - 2; i > Math.max(block.body(), last - 6); i--) {
      Cue cue = words.isChar(i - 1, ',') ? page.incises.at(i, last) : null;
      if (cue != null && cue.pronoun()) {
        Speaker speaker = phrases.of(cue, last);
        return speaker == null ? null : new Proposal(speaker, cue.from(), cue.to(), "S2", 0.9, 0);
      }
    }
    return null;
  }

  /** {@code 21h05: Name:}, or the name alone before a colon. */
  private @Nullable Proposal nameOnly(int colon, Block block) {
    int from = behindTopic(colon, block);
    Mention mention = page.mentions.covering(from);
    if (mention == null || mention.first() != from) {
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
    boolean comma = words.isChar(colon, ',');
    if (i != colon || (comma && !isOffice(mention.last() + 1, colon))) {
      return null;
    }
    Speaker speaker = Speaker.named(mention.first(), mention.last(), mention.person());
    return new Proposal(
        speaker, colon, colon, block.isEntry() ? "S1" : "S6", block.isEntry() ? 0.99 : 0.96, 0);
  }

  /** {@code Regatta 2017 - X : "…"}: the token behind the last dash of a line. */
  private int behindTopic(int colon, Block block) {
    for (int i = colon - 1; i > block.body() && words.isFrench(); i--) {
      boolean dash = words.isChar(i, '-') || words.isChar(i, '–') || words.isChar(i, '—');
      if (dash || words.is(i, Trait.STOP)) {
        return dash ? i + 1 : block.body();
      }
    }
    return block.body();
  }

  /** {@code Pour X, tout va mal.}: a sentence that is the opinion of somebody. */
  @Nullable Speaker opinion(int low, int end) {
    Speaker speaker =
        words.isFrench() && words.is(low, Trait.FOR) ? phrases.behind(low + 1, end) : null;
    return speaker != null && speaker.person() != null && words.isChar(speaker.last(), ',')
        ? speaker
        : null;
  }

  /**
   * Whether a sentence before a quote has no subject: {@code Et de conclure :}, {@code Et d'ajouter
   * que}.
   */
  boolean goesOn(int last, Block block) {
    int low = page.sentenceStart(last, block);
    int verb = low;
    while (verb < last && !words.is(verb, Trait.INFINITIVE)) {
      boolean link =
          words.any(verb, Trait.bits(Trait.CONJ, Trait.DE, Trait.PREP, Trait.ADV, Trait.TIME));
      if (!link) {
        return false;
      }
      verb++;
    }
    boolean historic = verb > low && words.is(verb - 1, Trait.DE);
    boolean colon = words.isChar(last, ':') && subjects.leading(verb + 1, last) == null;
    return words.isFrench()
        && historic
        && Lexicon.isCue(words.traits(verb))
        && (colon || words.is(verb + 1, Trait.QUE));
  }

  /** {@code X "…"} where a line begins: live reports leave the colon out. */
  private @Nullable Proposal nameBefore(int last, Block block) {
    Mention mention = words.isFrench() ? page.mentions.covering(last) : null;
    return mention == null || mention.first() != block.body() || mention.last() != last + 1
        ? null
        : new Proposal(
            Speaker.named(mention.first(), mention.last(), mention.person()), -1, -1, "S6", 0.8, 0);
  }

  /** {@code X, Labour leader, "…"}: an office between two commas and no clause. */
  private boolean isOffice(int from, int to) {
    boolean role = false;
    for (int i = from; i < to; i++) {
      role |= words.is(i, Trait.ROLE);
      if (words.any(i, Trait.bits(Trait.REL, Trait.BE, Trait.SUBJ, Trait.PRESENT, Trait.PAST))) {
        return false;
      }
    }
    return role;
  }

  private @Nullable Proposal verb(
      int low, int end, int last, boolean colon, @Nullable Proposal inSentence) {
    int far = colon ? FAR_BEFORE_COLON : FAR;
    int distance = -1;
    for (int i = end; i >= low && distance < far; i--) {
      i = page.outside(i, low);
      if (i < low) {
        break;
      }
      distance++;
      if (!colon && actsAt(i)) {
        Speaker speaker = subjects.of(i + 1, low);
        if (speaker != null && speaker.person() != null) {
          return new Proposal(speaker, i, i + 1, "S9", 0.75, distance + Verbs.NEAR);
        }
      }
      Speaker agent = colon ? null : agent(i, end);
      if (agent != null) {
        return new Proposal(agent, i - 1, i, "S9", 0.88, distance);
      }
      if (isCalling(i, end)) {
        boolean participle = words.folded(i).endsWith("ant");
        int group = subjects.groupStart(i, low);
        Speaker own = participle ? subjects.beside(group, low) : subjects.of(i, low);
        Speaker speaker = own == null && participle ? subjects.leading(low, group) : own;
        if (speaker != null) {
          return new Proposal(speaker, verbs.group(i, low), i, "S9", 0.85, distance);
        }
      }
      boolean attribute =
          words.is(i, Trait.ATTRIBUTE) && verbs.isReflexive(i, low) && distance <= 3 && !colon;
      if (attribute) {
        Speaker said =
            words.is(i, Trait.PRESENT) ? said(low, verbs.group(i, low), inSentence) : null;
        Speaker speaker = said == null ? subjects.of(i, low) : said;
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
      if (Lexicon.isCue(words.traits(i))
          && verbs.licenses(i, low, distance, colon, isLinked(end))
          && !(colon && verbs.isBackground(i, low))) {
        Proposal found = governed(i, low, end, last, distance, inSentence);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** {@code traiter quelqu'un de « … »}. */
  private boolean isCalling(int i, int end) {
    boolean verb = words.isFrench() && CALLING.matcher(words.folded(i)).matches();
    if (!verb || !words.is(end, Trait.DE) || words.is(i - 1, Trait.NEG)) {
      return false;
    }
    Mention object = page.mentions.covering(i + 1);
    return (words.is(i - 1, Trait.CLITIC) && i == end - 1)
        || (words.is(i - 2, Trait.CLITIC) && words.is(i - 1, Trait.HAVE) && i == end - 1)
        || (object != null && object.last() == end)
        || (words.is(i + 1, Trait.DET) && !words.is(i + 1, Trait.DE) && end - i <= 7);
  }

  /** {@code exhorter les siens à "…"}, {@code criticised it as a "…"}. */
  private boolean isLinked(int end) {
    return words.any(end, LINK)
        || (!words.isFrench() && words.is(end, Trait.DET) && words.folded(end - 1).equals("as"));
  }

  /**
   * {@code …, et Y a affiché sa "…"}: a clause of somebody else's between a quote and the verb of
   * saying before it.
   */
  private boolean actsAt(int i) {
    Mention mention = page.mentions.covering(i - 1);
    return words.is(i, Trait.HAVE)
        && mention != null
        && mention.last() == i
        && !Lexicon.isCue(words.traits(i + 1))
        && !words.any(i + 1, Trait.bits(Trait.BE, Trait.HAVE, Trait.CATENATIVE))
        && words.isWord(i + 1)
        && PARTICIPLE.matcher(words.folded(i + 1)).find();
  }

  /** {@code qualifié par X de "…"}. */
  private @Nullable Speaker agent(int i, int end) {
    boolean passive =
        words.folded(i).equals("par")
            && words.is(i - 1, Trait.PAST)
            && Lexicon.isCue(words.traits(i - 1));
    return passive && words.any(end, LINK) ? phrases.at(i + 1, end + 1) : null;
  }

  private @Nullable Proposal governed(
      int cue, int low, int end, int last, int distance, @Nullable Proposal inSentence) {
    boolean participle = words.is(cue, Trait.PRESENT);
    boolean infinitive = words.is(cue, Trait.INFINITIVE) && !words.is(cue, Trait.FINITE);
    int group = verbs.group(cue, low);
    Speaker own = participle ? subjects.beside(group, low) : null;
    boolean colon = words.isChar(last, ':');
    if (own != null && colon && distance > Verbs.NEAR) {
      return null;
    }
    Speaker speaker = null;
    if (participle
        || (infinitive
            && !words.is(cue - 1, Trait.CATENATIVE)
            && !words.is(cue - 2, Trait.CATENATIVE))) {
      speaker = participle ? doing(low, group, own, inSentence) : subjects.nearest(low, group);
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
      if (words.isFrench() && (words.isBroken(resume) || colon)) {
        return null;
      }
      speaker = comma || after ? phrases.behind(comma ? resume + 1 : resume, resume + FAR) : null;
    }
    if (speaker == null || (!words.isFrench() && distance > 3 && !EnglishNouns.isLikely(speaker))) {
      return null;
    }
    String rule = colon ? "S5" : participle ? "S10" : isDirect(last, distance) ? "S5" : "S9";
    double prior =
        switch (rule) {
          case "S5" -> 0.96;
          case "S10" -> 0.9;
          default -> (distance <= Verbs.NEAR ? 0.92 : 0.85) - (words.isFrench() ? 0 : 0.04);
        };
    boolean weak = speaker.shape() == Shape.GROUP && speaker.certainty() < 0.6;
    return new Proposal(speaker, group, cue, rule, weak ? prior - 0.1 : prior, distance);
  }

  /** Whose participle it is: of the incise before it, its own subject, or that of the sentence. */
  private @Nullable Speaker doing(
      int low, int group, @Nullable Speaker own, @Nullable Proposal inSentence) {
    Speaker said = said(low, group, inSentence);
    if (said != null) {
      return said;
    }
    if (own != null) {
      return own;
    }
    return inSentence == null ? subjects.leading(low, group) : inSentence.speaker();
  }

  /**
   * {@code "…", a dit X tout en rappelant}, {@code …, a souligné X, rappelant}: whoever speaks in
   * the incise before a participle.
   */
  private @Nullable Speaker said(int low, int group, @Nullable Proposal inSentence) {
    if (!words.isFrench()) {
      return null;
    }
    if (inSentence != null) {
      Speaker speaker = inSentence.speaker();
      boolean behind = inSentence.cueFrom() > low && speaker.first() > inSentence.cueTo();
      int between = group - speaker.last();
      return behind && between >= 0 && between <= ASIDE ? speaker : null;
    }
    for (int i = group - 1; i > low && group - i < FAR; i--) {
      Cue cue = words.isChar(i, ',') ? page.incises.at(i + 1, group) : null;
      if (cue != null && !cue.prepositional()) {
        return phrases.of(cue, group);
      }
    }
    return null;
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
}
