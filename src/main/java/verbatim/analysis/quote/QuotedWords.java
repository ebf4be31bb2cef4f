package verbatim.analysis.quote;

/** What the words between two marks are like. */
final class QuotedWords {
  private static final int MOST = 400;

  private final Words words;
  private final int first;
  private int count;
  private int capitals;
  private int content;
  private boolean somebody;
  private boolean verb;
  private final boolean stopped;

  /** Looks at the words from one token to another, both included, at most some hundred. */
  QuotedWords(Words words, int first, int last) {
    this.words = words;
    this.first = first;
    for (int i = first; i <= last && i < first + MOST; i++) {
      if (words.isWord(i)) {
        look(i);
      }
    }
    stopped =
        words.isChar(last, '.')
            || words.isChar(last, '!')
            || words.isChar(last, '?')
            || words.isChar(last, '…')
            || words.isChar(last, ',');
  }

  private void look(int i) {
    count++;
    somebody |= words.is(i, Trait.FIRST);
    verb |= words.any(i, Trait.bits(Trait.VERBISH, Trait.INVERTED));
    verb |= words.any(i, Trait.HAVE.bit() | Trait.BE.bit()) && !words.is(i, Trait.PREP);
    if (!words.is(i, Trait.OTHER)) {
      content++;
      capitals += words.is(i, Trait.CAP) ? 1 : 0;
    }
  }

  int first() {
    return first;
  }

  int count() {
    return count;
  }

  /** Whether somebody speaks of himself or to somebody. */
  boolean isPersonal() {
    return somebody;
  }

  boolean isStopped() {
    return stopped;
  }

  boolean isClause() {
    return verb && count > 2;
  }

  /** Every word that carries meaning has a capital letter. */
  boolean isTitle() {
    return content > 0 && capitals == content && !somebody;
  }

  /** Whether they begin in small letters with a word that no term begins with. */
  boolean isPhrase() {
    return !words.is(first, Trait.CAP)
        && words.any(
            first,
            Trait.bits(
                Trait.PREP, Trait.DE, Trait.CONJ, Trait.NEG, Trait.SUBJ, Trait.QUE, Trait.REL));
  }

  /** Whether they begin with an infinitive or a participle: {@code doing so}, {@code en finir}. */
  boolean isAction() {
    String word = words.folded(first);
    return !words.is(first, Trait.CAP)
        && word.length() > 4
        && count > 1
        && (words.isFrench()
            ? word.endsWith("er") || word.endsWith("ir") || word.endsWith("ant")
            : word.endsWith("ing"));
  }
}
