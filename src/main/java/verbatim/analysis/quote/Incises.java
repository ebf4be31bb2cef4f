package verbatim.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the narrator's words after or inside a quote: {@code a-t-il lancé}, {@code explique la
 * ministre}, {@code selon lui}, {@code said the minister}, {@code she told reporters}.
 */
final class Incises {
  private static final long ASIDE = Trait.bits(Trait.ADV, Trait.NEG, Trait.CLITIC, Trait.TIME);

  private static final Set<String> MADE =
      Set.of("savoir", "valoir", "part", "etat", "remarquer", "observer", "entendre");

  private static final WordList OF = WordList.of("d'");
  private static final WordList AFTER = WordList.of("apres");
  private static final WordList AS = WordList.of("comme");

  /** Verbs of saying of several words. */
  private static final Set<String> PHRASES =
      Set.of(
          "inscrit en faux",
          "inscrivait en faux",
          "met en garde",
          "mettait en garde",
          "persiste et signe",
          "enfonce le clou",
          "enfoncait le clou",
          "monte au creneau",
          "tombe des nues",
          "coupe la parole",
          "prend la parole");

  /** The second word of each of them. */
  private static final WordList SECOND =
      WordList.of(PHRASES.stream().map(phrase -> phrase.split(" ")[1]).toList());

  /** Nouns that are verbs too between a quote and a name: {@code livre X}. */
  private static final long NOUN = Trait.bits(Trait.HEAD, Trait.MASC, Trait.FEM, Trait.SAYNOUN);

  private static final int LONGEST_LOOK = 400;

  private final Words words;
  private final EnglishIncises english;

  Incises(Words words) {
    this.words = words;
    this.english = new EnglishIncises(words);
  }

  /**
   * The cue that begins at a token.
   *
   * @param limit the token that ends the search
   * @return null when these are not the words of an incise
   */
  @Nullable Cue at(int i, int limit) {
    Cue cue = preposition(i);
    if (cue == null) {
      cue = words.isFrench() ? french(i) : english.at(i, limit);
    }
    return cue != null && cue.to() < limit ? cue : null;
  }

  /** {@code selon X}, {@code d'après X}, {@code according to X}. */
  @Nullable Cue preposition(int i) {
    if (words.is(i, Trait.ACCORDING)) {
      return words.isFrench()
          ? Cue.preposition(i, i)
          : words.folded(i + 1).equals("to") ? Cue.preposition(i, i + 1) : null;
    }
    if (words.isFrench() && OF.has(words, i) && AFTER.has(words, i + 1)) {
      return Cue.preposition(i, i + 1);
    }
    return null;
  }

  private @Nullable Cue french(int from) {
    int i = AS.has(words, from) ? from + 1 : from;
    boolean reflexive = false;
    for (int n = 0; n < 3 && words.is(i, Trait.CLITIC); n++) {
      reflexive |= words.is(i, Trait.REFLEXIVE);
      i++;
    }
    if (words.any(i, Trait.HAVE.bit() | Trait.BE.bit())) {
      Cue compound = compound(from, i, reflexive);
      if (compound != null || !words.is(i + 1, Trait.INVERTED)) {
        return compound;
      }
    }
    if (words.is(i + 1, Trait.INVERTED) && !words.folded(i + 1).equals("ci")) {
      int to = catenated(i, i + 2);
      return Cue.pronoun(from, Math.max(i + 1, to), i + 1);
    }
    if (words.is(i, Trait.CATENATIVE)) {
      int to = catenated(i, i + 1);
      if (to > i) {
        return Cue.verb(from, to, to + 1);
      }
    }
    if (isPhrase(i)) {
      return Cue.verb(from, i + 2, i + 3);
    }
    boolean cue = words.is(i, Trait.FINITE) && isCue(i, reflexive);
    return cue || isBesideName(from, i) ? Cue.verb(from, i, i + 1) : null;
  }

  private boolean isPhrase(int i) {
    return SECOND.has(words, i + 1)
        && PHRASES.contains(
            words.folded(i) + ' ' + words.folded(i + 1) + ' ' + words.folded(i + 2));
  }

  /**
   * {@code « … », opine X,}: any verb in the third person between the mark and somebody's name is
   * one of saying, known as such or not.
   */
  private boolean isBesideName(int from, int verb) {
    int mark = words.isChar(from - 1, ',') ? from - 2 : from - 1;
    if (!words.is(mark, Trait.MARK) || words.isBroken(from) || words.any(verb, ~NOUN)) {
      return false;
    }
    int name = verb + 1;
    while (words.is(name, Trait.ADV)) {
      name++;
    }
    int last = name + 1;
    while (words.is(last, Trait.CAP)) {
      last++;
    }
    boolean named = words.is(name, Trait.GIVEN) && words.is(name, Trait.CAP);
    boolean role = words.is(name, Trait.DET) && words.is(last, Trait.ROLE);
    return (named || role)
        && !words.isBroken(name)
        && words.forms().isThirdPerson(words.text().substring(words.start(verb), words.end(verb)));
  }

  /** {@code a-t-il expliqué}, {@code a tenu à préciser}, {@code s'est ensuite félicité}. */
  private @Nullable Cue compound(int from, int aux, boolean reflexive) {
    int i = aux + 1;
    int inverted = words.is(i, Trait.INVERTED) ? i++ : -1;
    for (int n = 0; n < 3; n++) {
      int behind = Asides.end(words, i);
      i = behind > i ? behind : isAside(i) && !isParticiple(i) ? i + 1 : i;
    }
    int to = words.is(i, Trait.CATENATIVE) ? catenated(i, i + 1) : -1;
    if (to < 0 && isParticiple(i) && (isCue(i, reflexive) || inverted >= 0)) {
      boolean passive = words.is(aux, Trait.BE) && !reflexive && inverted < 0;
      to = passive ? -1 : i;
    }
    if (to < 0 && inverted >= 0 && words.isWord(i) && !words.is(i, Trait.DET)) {
      to = i;
    }
    if (to < 0) {
      return null;
    }
    return inverted >= 0 ? Cue.pronoun(from, to, inverted) : Cue.verb(from, to, to + 1);
  }

  /**
   * The end of {@code tient à rappeler}, {@code fait savoir}; -1 when it is nothing of the kind.
   */
  private int catenated(int verb, int next) {
    int i = next;
    for (int n = 0;
        n < 3 && (words.any(i, ASIDE | Trait.PREP.bit()) && !words.is(i, Trait.INFINITIVE));
        n++) {
      i++;
    }
    boolean made = words.folded(verb).startsWith("fai") && MADE.contains(words.folded(i));
    return made || (words.is(i, Trait.INFINITIVE) && Lexicon.isCue(words.traits(i))) ? i : -1;
  }

  private boolean isAside(int i) {
    return words.any(i, ASIDE) || (words.isWord(i) && words.folded(i).endsWith("ment"));
  }

  private boolean isParticiple(int i) {
    return words.is(i, Trait.PAST);
  }

  private boolean isCue(int i, boolean reflexive) {
    long plain = Trait.bits(Trait.CUE_A, Trait.CUE_B, Trait.CUE_C);
    return words.any(i, reflexive ? plain | Trait.CUE_R.bit() : plain);
  }

  /**
   * Where a quote without a closing mark ends: before the first incise, else at the end of its
   * paragraph.
   */
  int endOfSpeech(int start, int limit) {
    int first = words.at(start);
    int last = Math.min(words.at(limit), first + LONGEST_LOOK);
    for (int i = first + 1; i < last; i++) {
      if (words.isChar(i, ',') && at(i + 1, last) != null) {
        return words.start(i);
      }
    }
    return limit;
  }

  /**
   * Where a quote without an opening mark begins: after a colon, else with the sentence, or with
   * one before it in which somebody speaks of himself or to somebody.
   */
  int startOfSpeech(int end, Block block) {
    int last = words.at(end) - 1;
    for (int i = last; i > Math.max(block.body(), last - LONGEST_LOOK); i--) {
      boolean colon = words.isChar(i - 1, ':');
      boolean stop = colon || (words.is(i - 1, Trait.STOP) && !isPersonal(i - 2, block.body()));
      if (stop && i < last) {
        return words.is(i, Trait.MARK) ? words.end(i) : words.start(i);
      }
    }
    return words.start(Math.max(block.body(), last - LONGEST_LOOK));
  }

  /** Whether the sentence that ends with a token is in the first or second person. */
  private boolean isPersonal(int last, int low) {
    for (int i = last; i >= low && i > last - LONGEST_LOOK && !words.is(i, Trait.STOP); i--) {
      if (words.is(i, Trait.MARK)) {
        return false;
      }
      if (words.is(i, Trait.FIRST)) {
        return true;
      }
    }
    return false;
  }
}
