package verbatim.analysis.quote;

/** Whether a form is a verb of saying where it stands, and not a noun that looks like one. */
final class Verbs {
  /** How many tokens may lie between a quote and a verb that says so only beside it. */
  static final int NEAR = 8;

  private static final int LONGEST_ASIDE = 4;

  /** What an adjective before a verb can be as well. */
  private static final long SUBJECT =
      Trait.bits(
          Trait.ROLE,
          Trait.GROUP,
          Trait.DEMONYM,
          Trait.UNNAMED,
          Trait.CAP,
          Trait.CLITIC,
          Trait.SUBJ,
          Trait.ADV,
          Trait.NEG);

  private final Page page;
  private final Words words;
  private final Subjects subjects;

  Verbs(Page page, Subjects subjects) {
    this.page = page;
    this.words = page.words;
    this.subjects = subjects;
  }

  /** {@code faire part de}, {@code faire valoir que}, {@code laisser entendre que}. */
  boolean isMade(int i, int distance) {
    if (!words.is(i - 1, Trait.CATENATIVE)) {
      return false;
    }
    String verb = words.folded(i - 1);
    String made = words.folded(i);
    if (verb.startsWith("lais")) {
      return made.equals("entendre") && words.is(i + 1, Trait.QUE);
    }
    return verb.startsWith("fai")
        && switch (made) {
          case "part", "etat" -> distance <= NEAR && words.is(i + 1, Trait.DE);
          case "valoir", "savoir", "remarquer", "observer" ->
              words.is(i + 1, Trait.QUE)
                  || words.isChar(i + 1, ':')
                  || (distance <= NEAR && words.is(i + distance, Trait.QUE));
          default -> false;
        };
  }

  /**
   * Whether a verb of saying governs a quote.
   *
   * @param distance how many tokens lie between them
   * @param colon whether a colon stands before the quote
   * @param linked whether {@code à} or {@code de} does: {@code exhorter les siens à "…"}
   */
  boolean licenses(int i, int low, int distance, boolean colon, boolean linked) {
    boolean reflexive = isReflexive(i, low);
    if (reflexive && !words.is(i, Trait.CUE_R)) {
      return false;
    }
    if (words.is(i, Trait.CUE_A)) {
      return isVerb(i, low);
    }
    if (words.is(i, Trait.CUE_B) || (reflexive && words.is(i, Trait.CUE_R))) {
      boolean clause = words.is(i + 1, Trait.QUE) || (!words.isFrench() && isToldThat(i));
      return (colon || clause || linked || distance <= NEAR) && isVerb(i, low);
    }
    boolean aside = words.isChar(i + 1, ',') && words.isChar(i + distance + 1, ',');
    boolean beside =
        colon
            || distance == 0
            || (distance == 1 && !words.is(i + 1, Trait.DET))
            || (distance <= LONGEST_ASIDE && aside);
    return words.is(i, Trait.CUE_C) && beside && isVerb(i, low);
  }

  /** English {@code warned X that}: whoever is told stands between the verb and its clause. */
  private boolean isToldThat(int verb) {
    int i = verb + 1;
    while (i <= verb + LONGEST_ASIDE && words.isWord(i) && !words.is(i, Trait.QUE)) {
      i++;
    }
    return words.is(i, Trait.QUE);
  }

  /** Whether a form is a verb here, and not a noun or an adjective that looks like one. */
  private boolean isVerb(int i, int low) {
    int before = i - 1;
    boolean infinitive = words.is(i, Trait.INFINITIVE) && !words.is(i, Trait.FINITE);
    if (words.is(i, Trait.PRESENT) || infinitive) {
      return !words.is(before, Trait.DET)
          || words.is(before, Trait.CLITIC)
          || (infinitive && words.is(before, Trait.DE));
    }
    int start = subjects.groupStart(i, low);
    boolean helped = false;
    boolean passive = false;
    for (int k = start; k < i; k++) {
      helped |=
          words.any(k, Trait.HAVE.bit())
              || (words.is(k, Trait.BE) && isReflexive(i, low))
              || words.is(k, Trait.CATENATIVE);
      passive |= words.is(k, Trait.BE) && !isReflexive(i, low);
    }
    if (passive) {
      return false;
    }
    if (words.is(i, Trait.PAST) && helped) {
      return true;
    }
    if (words.is(i, Trait.PAST) && isCoordinated(i, low)) {
      return true;
    }
    boolean owned = !words.isFrench() && words.is(before, Trait.POSSESSIVE);
    boolean relative = !words.isFrench() && words.is(before, Trait.REL);
    boolean article = words.any(before, Trait.bits(Trait.DET, Trait.PREP)) && !relative;
    boolean noun = owned || (article && !isObject(before, low));
    boolean qualified =
        words.isFrench()
            && words.is(before - 1, Trait.DET)
            && !words.any(before, SUBJECT)
            && words.isAdjective(before);
    return words.is(i, Trait.FINITE)
        && !noun
        && !qualified
        && !(words.is(before, Trait.DET) && !relative && words.is(i + 1, Trait.DE));
  }

  /** Whether {@code le, la, l', les, leur} is a pronoun here: somebody stands before it. */
  private boolean isObject(int i, int low) {
    if (!words.is(i, Trait.CLITIC)) {
      return false;
    }
    int before = i - 1;
    Mention name = page.mentions.covering(before);
    return !words.is(i, Trait.DET)
        || before < low
        || words.any(before, Trait.bits(Trait.SUBJ, Trait.CLITIC, Trait.REL))
        || (name != null && name.last() == i);
  }

  /** {@code a reconnu sa défaite et félicité}: the auxiliary stands earlier. */
  private boolean isCoordinated(int i, int low) {
    int conj = i - 1;
    while (conj >= low && i - conj < 3 && words.any(conj, Trait.ADV.bit())) {
      conj--;
    }
    if (!words.is(conj, Trait.CONJ) && !words.isChar(conj, ',')) {
      return false;
    }
    for (int k = conj - 1; k > low && i - k < 20; k--) {
      boolean past = words.is(k, Trait.PAST) || (words.isFrench() && isParticiple(k));
      if (past && words.any(k - 1, Trait.bits(Trait.HAVE, Trait.ADV))) {
        return true;
      }
    }
    return false;
  }

  /** {@code jeté}, {@code puni}: what can stand behind an auxiliary, known as a verb or not. */
  private boolean isParticiple(int i) {
    String word = words.folded(i);
    return words.isWord(i) && word.length() > 3 && (word.endsWith("e") || word.endsWith("i"));
  }

  /**
   * {@code X a répondu à Y, qui avait commenté sa lettre :}: what somebody had said before, in a
   * clause of its own, while the main verb says that somebody speaks.
   */
  boolean isBackground(int i, int low) {
    int start = subjects.groupStart(i, low);
    boolean before =
        words.is(start - 1, Trait.REL)
            && words.isChar(start - 2, ',')
            && words.is(i, Trait.PAST)
            && words.folded(start).startsWith("avai");
    for (int k = start - 3; before && k > low; k--) {
      if (Lexicon.isCue(words.traits(k)) && words.any(k, Trait.bits(Trait.FINITE, Trait.PAST))) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the words of saying that end with a verb, adverbs before them left out. */
  int group(int cue, int low) {
    int start = subjects.groupStart(cue, low);
    while (start < cue
        && words.any(start, Trait.bits(Trait.NEG, Trait.ADV))
        && !words.is(start, Trait.CLITIC)) {
      start++;
    }
    return start;
  }

  /** Whether a reflexive pronoun belongs to a verb; it stands right before an infinitive. */
  boolean isReflexive(int verb, int low) {
    boolean infinitive = words.is(verb, Trait.INFINITIVE) && !words.is(verb, Trait.FINITE);
    int back = infinitive ? 1 : 4;
    for (int i = verb - 1; i >= Math.max(low, verb - back); i--) {
      if (words.is(i, Trait.REFLEXIVE)) {
        return true;
      }
    }
    return false;
  }
}
