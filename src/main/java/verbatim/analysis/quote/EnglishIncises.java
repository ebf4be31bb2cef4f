package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;

/** Reads {@code said X}, {@code X said}, {@code she told reporters} and {@code X, who …, said}. */
final class EnglishIncises {
  private static final int LONGEST_SUBJECT = 22;
  private static final int LONGEST_ASIDE = 40;
  private static final long HELP = Trait.bits(Trait.HAVE, Trait.CATENATIVE);

  private static final long NO_NOUN =
      Trait.bits(
          Trait.PREP,
          Trait.DE,
          Trait.CONJ,
          Trait.REL,
          Trait.QUE,
          Trait.ADV,
          Trait.TIME,
          Trait.BE,
          Trait.HAVE);

  private final Words words;

  EnglishIncises(Words words) {
    this.words = words;
  }

  /** The cue that begins at a token; null when these are not the words of an incise. */
  @Nullable Cue at(int i, int limit) {
    if (words.folded(i).equals("as") && !words.is(i + 1, Trait.SUBJ)) {
      return words.isWord(i + 1) && !words.any(i + 1, NO_NOUN) ? behindSubject(i + 1, limit) : null;
    }
    if (words.is(i, Trait.SUBJ)) {
      int verb = words.is(i, Trait.REL) ? -1 : verb(i + 1);
      return verb < 0 ? null : Cue.pronoun(i + 1, verb, i);
    }
    if (words.is(i, Trait.FINITE) && Lexicon.isCue(words.traits(i)) && !words.is(i, Trait.CAP)) {
      return inverted(i);
    }
    if (!words.isWord(i) || words.any(i, NO_NOUN) || isVerb(i)) {
      return null;
    }
    return behindSubject(i, limit);
  }

  private @Nullable Cue inverted(int i) {
    if (words.is(i + 1, Trait.SUBJ)) {
      boolean person = words.any(i + 1, Trait.bits(Trait.MASC, Trait.FEM));
      return person && !words.isWord(i + 2) ? Cue.pronoun(i, i, i + 1) : null;
    }
    boolean noun = words.isWord(i + 1) && !words.any(i + 1, NO_NOUN) && !words.isBroken(i + 1);
    return noun ? Cue.verb(i, i, i + 1) : null;
  }

  private @Nullable Cue behindSubject(int first, int limit) {
    int high = Math.min(limit, first + LONGEST_SUBJECT);
    for (int i = first + 1; i < high; i++) {
      if (words.any(i, Trait.bits(Trait.STOP, Trait.MARK)) || words.isChar(i, ':')) {
        return null;
      }
      if (words.isChar(i, '(')) {
        i = behindBracket(i, high);
      } else if (words.isChar(i, ',') || words.isChar(i, '—') || words.isChar(i, '–')) {
        return behindAside(first, i, limit);
      } else {
        int verb = isNounEnd(i - 1) ? verb(i) : -1;
        if (verb >= 0) {
          return Cue.verb(i, verb, first);
        }
        if (words.any(i, Trait.bits(Trait.BE, Trait.HAVE, Trait.SUBJ, Trait.REL, Trait.QUE))) {
          return null;
        }
      }
    }
    return null;
  }

  /** {@code X, who …, said}: the verb stands behind one of the next commas. */
  private @Nullable Cue behindAside(int first, int comma, int limit) {
    int high = Math.min(limit, comma + LONGEST_ASIDE);
    for (int i = comma + 1; i < high; i++) {
      if (words.any(i, Trait.bits(Trait.STOP, Trait.MARK)) || words.isChar(i, ':')) {
        return null;
      }
      if (words.isChar(i, ',') || words.isChar(i, '—') || words.isChar(i, '–')) {
        int verb = words.is(i + 1, Trait.SUBJ) ? -1 : verb(i + 1);
        if (verb >= 0) {
          return Cue.verb(i + 1, verb, first);
        }
      } else if (isNounEnd(i - 1) && i == comma + 2 && verb(i) >= 0) {
        return null;
      }
    }
    return nameAside(first, comma, high);
  }

  /** {@code the spokeswoman, X said}: a comma is missing behind the name. */
  private @Nullable Cue nameAside(int first, int comma, int high) {
    for (int i = comma + 2; i < Math.min(high, comma + 6) && words.is(i - 1, Trait.CAP); i++) {
      int verb = verb(i);
      if (verb >= 0) {
        return Cue.verb(i, verb, first);
      }
    }
    return null;
  }

  private int behindBracket(int open, int high) {
    for (int i = open + 1; i < high; i++) {
      if (words.isChar(i, ')')) {
        return i;
      }
    }
    return open;
  }

  private boolean isNounEnd(int i) {
    boolean word = words.isWord(i) || words.isChar(i, ')') || words.isChar(i, '.');
    return word
        && !words.any(
            i, Trait.bits(Trait.DET, Trait.PREP, Trait.DE, Trait.CONJ, Trait.REL, Trait.QUE));
  }

  private boolean isVerb(int i) {
    return words.any(i, Trait.bits(Trait.PRESENT, Trait.INFINITIVE))
        && !words.any(i, Trait.bits(Trait.ROLE, Trait.GROUP, Trait.CAP));
  }

  /** The cue after {@code has later}, {@code would only}, {@code went on to}; -1 without one. */
  int verb(int from) {
    int i = from;
    boolean helped = false;
    for (int n = 0; n < 4 && words.any(i, HELP | Trait.bits(Trait.ADV, Trait.TIME)); n++) {
      helped |= words.any(i, HELP);
      i++;
    }
    if (helped && words.folded(i).equals("on")) {
      i++;
    }
    if (helped && words.folded(i).equals("to")) {
      i++;
    }
    long forms =
        helped ? Trait.bits(Trait.FINITE, Trait.PAST, Trait.INFINITIVE) : Trait.FINITE.bit();
    boolean name = words.is(i, Trait.CAP) && !words.is(i, Trait.UPPER);
    return words.any(i, forms) && Lexicon.isCue(words.traits(i)) && !name ? i : -1;
  }
}
