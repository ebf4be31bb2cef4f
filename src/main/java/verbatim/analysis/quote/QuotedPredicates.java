package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;

/** Finds who quoted words are said of that are themselves the verb or the attribute: sieve S9. */
final class QuotedPredicates {
  private static final int FAR = 26;
  private static final int COPULA_WORDS = 4;

  private final Page page;
  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;

  QuotedPredicates(Page page, NounPhrases phrases, Subjects subjects) {
    this.page = page;
    this.words = page.words;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** {@code X « salue vivement » Y}: the quoted words are themselves the verb. */
  @Nullable Proposal of(Pair pair, Block block) {
    int last = page.before(pair);
    if (!words.isFrench()) {
      return predicated(pair, last, block);
    }
    int verb = words.at(pair.span().start());
    while (words.any(verb, Trait.bits(Trait.CLITIC, Trait.NEG))
        && !words.any(verb, Trait.bits(Trait.DET, Trait.PREP))) {
      verb++;
    }
    boolean opened = verb > words.at(pair.span().start());
    boolean cue = words.is(verb, Trait.FINITE) && Lexicon.isCue(words.traits(verb));
    boolean copula =
        words.is(last, Trait.BE)
            && !words.folded(last).endsWith("nt")
            && length(pair) >= COPULA_WORDS;
    boolean apart = words.is(last, Trait.PUNCT) && !words.isChar(last, ',');
    if (!(cue || opened || copula) || apart) {
      return null;
    }
    Speaker speaker = subjects.of(copula ? last : last + 1, page.sentenceStart(last, block));
    if (speaker == null || speaker.person() == null || last - speaker.last() >= FAR) {
      return null;
    }
    int at = copula ? last : verb;
    return new Proposal(speaker, at, at, "S9", cue ? 0.85 : 0.75, cue ? 0 : Verbs.NEAR);
  }

  /**
   * English {@code X "didn't expect" it} and {@code X was "very glad"}: the quoted words begin with
   * the verb of a person or are said of one.
   */
  private @Nullable Proposal predicated(Pair pair, int last, Block block) {
    if (words.is(last, Trait.BE) && length(pair) >= COPULA_WORDS) {
      Speaker subject = subjects.of(last, page.sentenceStart(last, block));
      return subject == null || subject.person() == null
          ? null
          : new Proposal(subject, last, last, "S9", 0.65, Verbs.NEAR);
    }
    int verb = words.at(pair.span().start());
    boolean begins =
        words.any(verb, Trait.bits(Trait.VERBISH, Trait.HAVE, Trait.BE))
            || (words.is(verb, Trait.FINITE) && Lexicon.isCue(words.traits(verb)));
    Mention mention = page.mentions.covering(last);
    if (!begins || mention == null || mention.last() != last + 1) {
      return null;
    }
    Speaker speaker = subjects.of(last + 1, page.sentenceStart(last, block));
    return speaker == null || speaker.person() != mention.person()
        ? null
        : new Proposal(speaker, -1, -1, "S9", 0.7, 0);
  }

  /** French {@code ils « montent à Paris »}: a pronoun whose verb is in the marks. */
  @Nullable Proposal personal(Pair pair) {
    int last = page.before(pair);
    int verb = words.at(pair.span().start());
    boolean subject =
        words.isFrench()
            && last >= pair.block().body()
            && words.is(last, Trait.SUBJ)
            && words.any(last, Trait.bits(Trait.MASC, Trait.FEM, Trait.PLUR))
            && !words.any(last, Trait.bits(Trait.INVERTED, Trait.REL))
            && !words.any(last - 1, Trait.bits(Trait.PREP, Trait.DE))
            && !(words.is(last - 1, Trait.QUE) && words.folded(last - 2).equals("parce"))
            && !words.is(verb, Trait.DET);
    Speaker speaker = subject ? phrases.at(last, last + 1) : null;
    return speaker == null ? null : new Proposal(speaker, verb, verb, "S9", 0.8, 0);
  }

  private int length(Pair pair) {
    return words.at(pair.span().end()) - words.at(pair.span().start());
  }
}
