package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens that looks like a person's name.
 *
 * @param first its first token, title included
 * @param name the first token of the name itself
 * @param last the token after its last one
 * @param titled whether a title stands before it
 * @param given whether it begins with a given name, known or rare, or an initial
 */
record NameRun(int first, int name, int last, boolean titled, boolean given) {
  private static final long NO_NAME =
      Trait.bits(Trait.OTHER, Trait.TIME, Trait.PUNCT, Trait.NUMBER, Trait.TITLE, Trait.INVERTED);

  private static final long NO_SURNAME = NO_NAME | Trait.bits(Trait.ORG, Trait.GROUP);
  private static final int LONGEST = 6;

  /** What stands before a noun. */
  private static final long NOUN_BEFORE =
      Trait.bits(Trait.DET, Trait.PREP, Trait.DE, Trait.CONJ, Trait.ROLE, Trait.CAP);

  private static final Set<String> STATES =
      Set.of("us", "uk", "un", "eu", "ap", "tv", "it", "ai", "pc", "pm", "mp", "dc", "la", "ny");

  private static final WordList FOREIGN =
      WordList.of("van", "von", "der", "den", "bin", "ben", "ibn", "al", "abou", "ould");

  /** What may follow a surname and is no part of it. */
  private static final Set<String> GENERATION = Set.of("jr", "sr", "ii", "iii", "iv");

  /** The run that begins at a token; null when no name begins there. */
  static @Nullable NameRun at(Words words, int i) {
    int name = i;
    boolean titled = words.is(i, Trait.TITLE) && isTitle(words, i);
    if (titled) {
      name = words.isChar(i + 1, '.') ? i + 2 : i + 1;
    }
    boolean excluded = words.any(name, NO_NAME) && !words.is(name, Trait.GIVEN);
    if (!words.is(name, Trait.CAP) || excluded) {
      return null;
    }
    boolean given = isAnyGiven(words, name);
    boolean demonym = words.is(name, Trait.DEMONYM) && words.is(name - 1, Trait.DET);
    if (demonym && !given && words.is(name + 1, Trait.CAP)) {
      // "l'Allemande X Y": the name begins behind the demonym.
      return null;
    }
    if (!given && !titled && words.any(name, Trait.bits(Trait.ORG, Trait.GROUP))) {
      // "le ministre de la Défense X Y": the name begins behind the body.
      return null;
    }
    int last = extend(words, name, given);
    if (last == name + 1 && isInitial(words, name) && !titled) {
      return null;
    }
    if (!words.isFrench()) {
      if (!given && words.is(name, Trait.ROLE) && last - name > 2) {
        // "Justice Secretary X Y": the name begins behind the office.
        return null;
      }
      if (titled && !given && words.any(last - 1, Trait.bits(Trait.ORG, Trait.GROUP))) {
        return null;
      }
      if (!titled
          && words.is(name, Trait.UPPER)
          && !isInitials(words, name)
          && last - name > 1
          && !words.is(name + 1, Trait.UPPER)) {
        return new NameRun(name + 1, name + 1, last, false, isAnyGiven(words, name + 1));
      }
    }
    if (!given && !titled) {
      // An acronym or a body before a name: the name begins at the given name.
      for (int k = name + 1; k < last - 1; k++) {
        boolean office = !words.isFrench() && words.is(k, Trait.ROLE) && k < last - 2;
        if (office && !words.is(k, Trait.GIVEN)) {
          return new NameRun(k + 1, k + 1, last, false, isGiven(words, k + 1));
        }
        if (words.is(k, Trait.GIVEN) && !(k == name + 1 && isGivenToo(words, name))) {
          return new NameRun(k, k, extend(words, k, true), false, true);
        }
      }
    }
    return new NameRun(i, name, last, titled, given);
  }

  private static boolean isTitle(Words words, int i) {
    if (words.is(i, Trait.FINITE) && !words.is(i, Trait.CAP) && !words.any(i - 1, NOUN_BEFORE)) {
      // "« … », juge X Y": a verb.
      return false;
    }
    // "M." and "Me" need their capital; "maître" and "sir" do not, nor "chief inspector" before a
    // given name.
    return words.is(i, Trait.CAP)
        || (words.isFrench()
            ? words.end(i) - words.start(i) > 3
            : words.is(i + 1, Trait.GIVEN) && words.is(i + 2, Trait.CAP));
  }

  private static boolean isAnyGiven(Words words, int i) {
    return isGiven(words, i) || isRareGiven(words, i);
  }

  private static boolean isGiven(Words words, int i) {
    if (words.is(i, Trait.GIVEN) || isInitial(words, i)) {
      return true;
    }
    if (!words.isCompound(i)) {
      return false;
    }
    String folded = words.folded(i);
    int hyphen = folded.indexOf('-');
    return hyphen > 1
        && !words.is(i, Trait.UPPER)
        && (words.known(folded.substring(0, hyphen)) & Trait.GIVEN.bit()) != 0;
  }

  /**
   * {@code observe Ilio Carlo X}: whether the word before a known given name is one too, as it is
   * behind a comma or a verb of saying, and at the head of a line unless French has the word.
   */
  private static boolean isGivenToo(Words words, int i) {
    int before = i - 1;
    boolean apart =
        words.isBroken(i)
            ? !words.isFrenchWord(i)
            : words.isChar(before, ',') || Lexicon.isCue(words.traits(before));
    return words.isFrench()
        && apart
        && (words.traits(i) & ~Trait.bits(Trait.CAP, Trait.MASC, Trait.FEM)) == 0;
  }

  /** A word that is nothing else, before another one in the same line. */
  private static boolean isRareGiven(Words words, int i) {
    return (words.traits(i) & ~Trait.bits(Trait.CAP, Trait.MASC, Trait.FEM)) == 0
        && words.is(i + 1, Trait.CAP)
        && !words.isBroken(i + 1)
        && !words.any(i + 1, NO_SURNAME)
        && Lexicon.rareGiven(words.hash(i)) != 0;
  }

  private static boolean isInitial(Words words, int i) {
    return words.end(i) - words.start(i) == 1
        && words.is(i, Trait.CAP)
        && words.isChar(i + 1, '.')
        && words.start(i + 1) == words.end(i);
  }

  /**
   * {@code BK Marlow}: two capitals for given names, unless they are known for a state or a firm.
   */
  private static boolean isInitials(Words words, int i) {
    return words.end(i) - words.start(i) == 2
        && (words.traits(i) & ~Trait.bits(Trait.CAP, Trait.UPPER)) == 0
        && !STATES.contains(words.folded(i));
  }

  private static int extend(Words words, int name, boolean given) {
    int last = isInitial(words, name) ? name + 2 : name + 1;
    while (last - name < LONGEST) {
      if (words.isBroken(last)) {
        break;
      }
      if (isInitial(words, last)) {
        last += 2;
      } else if (isSurname(words, last, last == name + 1 && given)) {
        last++;
      } else if (given ? isParticle(words, last, name) : isForeign(words, last, name)) {
        last++;
      } else {
        break;
      }
    }
    while (last > name + 1 && !words.is(last - 1, Trait.CAP) && !words.isChar(last - 1, '.')) {
      last--;
    }
    return last;
  }

  private static boolean isSurname(Words words, int i, boolean afterGiven) {
    if (!words.is(i, Trait.CAP)) {
      return false;
    }
    if (afterGiven && words.is(i, Trait.PARTICLE)) {
      return words.is(i + 1, Trait.CAP);
    }
    long not = afterGiven ? Trait.bits(Trait.PUNCT, Trait.NUMBER, Trait.TIME) : NO_SURNAME;
    boolean acronym = words.is(i, Trait.UPPER) && !words.is(i - 1, Trait.UPPER) && !afterGiven;
    return !acronym
        && !words.any(i, not)
        && (afterGiven || words.is(i - 1, Trait.PARTICLE) || !words.is(i, Trait.HONORIFIC));
  }

  /** {@code van}, {@code bin}: no French word, so that it needs no known given name before it. */
  private static boolean isForeign(Words words, int i, int name) {
    return i == name + 1
        && FOREIGN.has(words, i)
        && words.is(i + 1, Trait.CAP)
        && !words.any(i + 1, NO_SURNAME);
  }

  /** {@code de}, {@code van der}: a small word inside a name, after the given name only. */
  private static boolean isParticle(Words words, int i, int name) {
    if (!words.is(i, Trait.PARTICLE) || i > name + 2) {
      return false;
    }
    boolean late = i == name + 2 && !words.any(i, Trait.bits(Trait.DE, Trait.DET, Trait.CONJ));
    boolean first = i == name + 1 || late || words.is(i - 1, Trait.PARTICLE);
    boolean plain =
        !words.is(i, Trait.DET) || words.is(i, Trait.DE) || words.is(i - 1, Trait.PARTICLE);
    int next = words.is(i + 1, Trait.PARTICLE) ? i + 2 : i + 1;
    return first && plain && words.is(next, Trait.CAP) && !words.any(next, NO_SURNAME);
  }

  /** The folded words of the name. */
  List<String> parts(Words words) {
    List<String> parts = new ArrayList<>(last - name);
    for (int i = name; i < last; i++) {
      if (words.isWord(i) && !(parts.size() > 1 && GENERATION.contains(words.folded(i)))) {
        parts.add(words.folded(i));
      }
    }
    return parts;
  }

  /** The name as written, without the title. */
  String surface(Words words) {
    return words.span(name, last - 1).in(words.text());
  }
}
