package verbatim.analysis.quote;

import java.util.Set;

/** What around capital words says that they are the name of a person nobody has heard of. */
final class NameSigns {
  private static final long ROLE = Trait.ROLE.bit();
  private static final int ROLE_WORDS = 10;
  private static final long BODY = Trait.bits(Trait.ROLE, Trait.GROUP, Trait.UNNAMED);

  private static final int LONGEST_LOOK = 80;

  /** The words of somebody who speaks of himself, in both languages. */
  private static final Set<String> I =
      Set.of("i", "my", "me", "myself", "je", "j'", "mon", "ma", "mes", "moi");

  private final Words words;

  NameSigns(Words words) {
    this.words = words;
  }

  /** Whether the words around an unknown name say that it is a person's. */
  boolean names(NameRun run) {
    int before = run.first() - 1;
    int after = run.last();
    boolean adjective =
        words.isWord(before) && !words.any(before, Trait.bits(Trait.PREP, Trait.DET, Trait.CONJ));
    if (words.any(before, ROLE) || (words.any(before - 1, ROLE) && adjective)) {
      return true;
    }
    boolean pair = run.last() - run.name() > 1;
    if (adjective && pair && isInRole(before)) {
      return true;
    }
    if (pair && words.is(before, Trait.DEMONYM) && words.is(before, Trait.CAP)) {
      return words.is(before - 1, Trait.DET);
    }
    return isDescribed(before, after) || isSpeaking(before, after);
  }

  /** Whether an age or a role is set beside a name. */
  private boolean isDescribed(int before, int after) {
    if (words.isChar(after, ',') || words.isChar(after, '(')) {
      int noun = words.any(after + 1, Trait.DET.bit()) ? after + 2 : after + 1;
      if (isAged(after)
          || isOneOf(after + 1)
          || isOneOf(noun)
          || words.any(noun, ROLE)
          || (words.any(noun + 1, ROLE) && words.isWord(noun))) {
        return true;
      }
    }
    if (words.isChar(before, ',') || words.isChar(before, ')')) {
      for (int i = before - 1;
          i > before - ROLE_WORDS - 2 && (words.isWord(i) || words.isChar(i, '(') || isInitial(i));
          i--) {
        if (isOneOf(i)) {
          return true;
        }
        boolean headed =
            words.any(i - 1, Trait.DET.bit())
                || (words.is(i - 2, Trait.DET) && words.isWord(i - 1))
                || (!words.isFrench() && words.isChar(before, ',') && i == before - 1);
        if (words.any(i, ROLE) && headed) {
          return true;
        }
      }
    }
    return false;
  }

  /** The stop of {@code d'A. X}. */
  private boolean isInitial(int i) {
    return words.isChar(i, '.')
        && words.is(i - 1, Trait.CAP)
        && words.end(i - 1) - words.start(i - 1) == 1;
  }

  /** {@code une des responsables}, {@code l'un des avocats}. */
  private boolean isOneOf(int i) {
    String word = words.folded(i);
    return (word.equals("un") || word.equals("une"))
        && words.is(i + 1, Trait.DE)
        && (words.is(i + 1, Trait.PLUR) || words.is(i + 2, Trait.PLUR))
        && isHuman(words.is(i + 1, Trait.PLUR) ? i + 2 : i + 3);
  }

  /** A noun for people, in the plural. */
  private boolean isHuman(int i) {
    String word = words.folded(i);
    return words.any(i, Trait.bits(Trait.ROLE, Trait.GROUP))
        || (word.endsWith("s")
            && (words.known(word.substring(0, word.length() - 1)) & Trait.ROLE.bit()) != 0);
  }

  /** {@code , 43 ans} or {@code (43)}. */
  boolean isAged(int after) {
    return (words.isChar(after, ',') || words.isChar(after, '('))
        && words.is(after + 1, Trait.NUMBER)
        && words.end(after + 1) - words.start(after + 1) <= 3
        && (words.isChar(after + 2, ',')
            || words.isChar(after + 2, ')')
            || words.folded(after + 2).equals("ans"));
  }

  /** {@code le ministre de la Défense X}: whether a role goes on to the word before a name. */
  private boolean isInRole(int before) {
    for (int i = before; i > before - ROLE_WORDS && words.isWord(i); i--) {
      if (words.any(i, ROLE) && !words.any(i - 1, ROLE)) {
        return words.is(i - 1, Trait.DET);
      }
      if (words.any(i, Trait.bits(Trait.FINITE, Trait.HAVE, Trait.BE, Trait.SUBJ, Trait.QUE))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb of saying or {@code selon} stands beside a name. */
  boolean isSpeaking(int before, int after) {
    boolean speaks = speaks(after);
    boolean spokenOf =
        Lexicon.isCue(words.traits(before))
            && words.any(before, Trait.bits(Trait.FINITE, Trait.PAST))
            && (words.isFrench() || isAfterQuote(before - 1));
    boolean owner = words.is(before, Trait.DE) && words.any(before - 1, BODY);
    return (speaks && !owner) || spokenOf || words.is(before, Trait.ACCORDING);
  }

  /** Whether a verb of saying begins at a token. */
  boolean speaks(int i) {
    int verb = words.is(i, Trait.CLITIC) ? i + 1 : i;
    return (words.is(verb, Trait.FINITE) && Lexicon.isCue(words.traits(verb)))
        || (words.any(verb, Trait.HAVE.bit() | Trait.BE.bit())
            && words.is(verb + 1, Trait.PAST)
            && Lexicon.isCue(words.traits(verb + 1)));
  }

  /** English {@code "…," said X}, but not {@code he told X}. */
  private boolean isAfterQuote(int i) {
    return words.isChar(i, ',') || words.any(i, Trait.bits(Trait.MARK));
  }

  /**
   * Whether somebody is named by a given name alone: {@code Odile, 43 ans}, {@code raconte Odile}.
   */
  boolean namesAlone(NameRun run) {
    int before = run.name() - 1;
    int after = run.last();
    boolean tied = words.any(before, Trait.bits(Trait.DET, Trait.DE, Trait.PREP, Trait.CAP));
    boolean word =
        words.any(run.name(), Trait.bits(Trait.ORG, Trait.OTHER, Trait.TIME, Trait.UPPER));
    if (tied || word || words.is(after, Trait.CAP)) {
      return false;
    }
    if (!words.isFrench()) {
      boolean apposed =
          words.isChar(before, ',') && words.any(before - 1, ROLE) && words.isChar(after, ',');
      return apposed || isSpeaking(before, after);
    }
    int verb = words.is(before, Trait.ADV) ? before - 1 : before;
    boolean said =
        Lexicon.isCue(words.traits(verb))
            && words.any(verb, Trait.bits(Trait.FINITE, Trait.PAST))
            && !words.isWord(after);
    return said || isDescribed(before, after);
  }

  /** {@code "… I …," X said}: a surname alone whose owner says I, as no body or place does. */
  boolean saysI(NameRun run) {
    int name = run.name();
    long own = words.traits(name) & ~Trait.bits(Trait.CAP, Trait.MASC, Trait.FEM, Trait.GIVEN);
    if (own != 0 || words.end(name) - words.start(name) < 3 || words.is(run.last(), Trait.CAP)) {
      return false;
    }
    int before = name - 1;
    boolean compound = words.is(before, Trait.PAST) && words.is(before - 1, Trait.HAVE);
    boolean verbFirst =
        Lexicon.isCue(words.traits(before)) && (words.is(before, Trait.FINITE) || compound);
    boolean nameFirst = !verbFirst && speaks(run.last());
    int mark = verbFirst ? before - (compound ? 2 : 1) : before;
    mark = words.isChar(mark, ',') && !words.is(mark, Trait.MARK) ? mark - 1 : mark;
    if (!(verbFirst || nameFirst) || !words.is(mark, Trait.MARK)) {
      return false;
    }
    for (int i = mark - 1; i > mark - LONGEST_LOOK && !words.is(i, Trait.MARK); i--) {
      if (I.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code NKM} beside a verb: the initials of somebody whom the text has named. */
  boolean areCapitals(NameRun run) {
    int name = run.name();
    int length = words.end(name) - words.start(name);
    return words.isFrench()
        && words.is(name, Trait.UPPER)
        && (length == 3 || length == 4)
        && !words.any(name - 1, Trait.bits(Trait.DET, Trait.DE, Trait.CAP));
  }

  /**
   * {@code le ministre X}, {@code ironise X}: a surname alone, where no body or place can stand.
   */
  boolean namesHolder(NameRun run) {
    int before = run.name() - 1;
    long own = words.traits(run.name());
    boolean unknown = (own & ~Trait.bits(Trait.CAP, Trait.MASC, Trait.FEM, Trait.GIVEN)) == 0;
    if (!unknown
        || words.is(run.last(), Trait.CAP)
        || words.end(run.name()) - words.start(run.name()) < 3) {
      return false;
    }
    boolean office =
        (words.is(before, Trait.HONORIFIC) && words.is(before - 1, Trait.DET))
            || isApposed(before, run.last())
            || (!words.any(before, Trait.bits(Trait.DE, Trait.PREP, Trait.DET, Trait.CAP))
                && holdsOffice(run.last()));
    boolean incise = words.isChar(before - 1, ',') || words.is(before - 1, Trait.MARK);
    boolean human =
        words.is(before, Trait.FINITE)
            && ((words.is(before, Trait.CUE_C) && incise)
                || (words.is(before, Trait.CUE_R) && words.is(before - 1, Trait.REFLEXIVE)));
    return (office || human) && words.isFrench();
  }

  /** {@code le président du pays, X, a dit}: between two commas, behind an office. */
  private boolean isApposed(int comma, int after) {
    boolean said =
        words.isChar(comma, ',')
            && words.isChar(after, ',')
            && words.any(after + 1, Trait.bits(Trait.HAVE, Trait.BE, Trait.FINITE, Trait.CLITIC));
    for (int i = comma - 1; said && i > comma - ROLE_WORDS && words.isWord(i); i--) {
      if (words.is(i, Trait.HONORIFIC)) {
        return words.is(i - 1, Trait.DET) && !words.is(i - 1, Trait.PLUR);
      }
    }
    return false;
  }

  /** {@code X, ministre de …}; a city may be a candidate and a firm a champion, but no more. */
  private boolean holdsOffice(int comma) {
    int noun = words.is(comma + 1, Trait.DET) ? comma + 2 : comma + 1;
    String word = words.folded(noun);
    return words.isChar(comma, ',')
        && words.is(noun, Trait.HONORIFIC)
        && !word.startsWith("candidat")
        && !word.startsWith("champion");
  }
}
