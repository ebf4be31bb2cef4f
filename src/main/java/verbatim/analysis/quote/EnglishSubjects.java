package verbatim.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Speaker.Shape;

/** Finds the subject of an English verb of saying that stands before it in its sentence. */
final class EnglishSubjects {
  private static final int FAR = 60;
  private static final int LONGEST_BRACKET = 12;
  private static final long ASIDE = Trait.bits(Trait.ADV, Trait.TIME, Trait.NEG);

  /** Words that open a sentence and leave its subject where it is. */
  private static final Set<String> BUT = Set.of("but", "and", "so", "or");

  private final Page page;
  private final Words words;
  private final EnglishNouns nouns;
  private final Antecedents antecedents;

  EnglishSubjects(Page page, Antecedents antecedents) {
    this.page = page;
    this.words = page.words;
    this.nouns = new EnglishNouns(page, antecedents);
    this.antecedents = antecedents;
  }

  /**
   * The subject of a verb.
   *
   * @param verb the first token of the verb and its auxiliaries
   * @param low the first token of the sentence
   */
  @Nullable Speaker of(int verb, int low) {
    int end = behindAsides(verb, low);
    int before = end - 1;
    if (before < low) {
      return null;
    }
    if (words.is(before, Trait.REL)) {
      int noun = words.isChar(before - 1, ',') ? before - 1 : before;
      return phrase(noun, low);
    }
    if (words.is(before, Trait.SUBJ)) {
      return antecedents.pronoun(before);
    }
    if (words.isChar(before, ',') || isDash(before)) {
      Speaker speaker = beforeAside(before, low);
      return speaker == null ? leading(low, verb) : speaker;
    }
    if (words.is(before, Trait.CONJ)) {
      return leading(low, verb);
    }
    Speaker speaker = phrase(end, low);
    if (speaker != null && words.is(speaker.first(), Trait.ROLE)) {
      // "X, spokesman for Y said": the comma behind the apposition is missing.
      speaker = unapposed(speaker, low);
    }
    return speaker != null && EnglishNouns.isLikely(speaker) ? speaker : other(speaker, low, verb);
  }

  private @Nullable Speaker other(@Nullable Speaker speaker, int low, int verb) {
    if (speaker != null && speaker.first() <= low + 1) {
      return speaker;
    }
    Speaker leading = leading(low, verb);
    return leading == null || !EnglishNouns.isLikely(leading) ? speaker : leading;
  }

  /** {@code X, who …, said}; {@code X, a …, said}: what stands before the comma that opens it. */
  private @Nullable Speaker beforeAside(int closing, int low) {
    for (int i = closing - 1; i > low && closing - i < FAR; i--) {
      Pair pair = words.is(i, Trait.MARK) ? page.outerAt(words.start(i)) : null;
      if (pair != null) {
        i = Math.max(low, Math.min(i, page.before(pair) + 1));
        continue;
      }
      if (words.is(i, Trait.STOP)) {
        return null;
      }
      if (words.isChar(i, ',') || isDash(i)) {
        Speaker apposed = nouns.from(i + 1, closing);
        if (apposed != null && apposed.shape() == Shape.NAME && apposed.last() == closing) {
          return apposed;
        }
        Speaker speaker = phrase(i, low);
        if (speaker != null && EnglishNouns.isLikely(speaker)) {
          return unapposed(speaker, low);
        }
      }
    }
    return null;
  }

  /** {@code X, director of A, B and C, said}: the name further left, when one is there. */
  private Speaker unapposed(Speaker speaker, int low) {
    if (speaker.shape() == Shape.NAME || !words.isChar(speaker.first() - 1, ',')) {
      return speaker;
    }
    Speaker left = phrase(speaker.first() - 1, low);
    return left != null && left.shape() == Shape.NAME ? left : speaker;
  }

  private @Nullable Speaker phrase(int end, int low) {
    int last = behindAsides(end, low);
    if (last - 1 >= low && words.is(last - 1, Trait.SUBJ) && !words.is(last - 1, Trait.REL)) {
      return antecedents.pronoun(last - 1);
    }
    return nouns.endingAt(last, low);
  }

  /** The subject of a sentence: its first noun phrase behind what only says when and where. */
  @Nullable Speaker leading(int low, int high) {
    int i = low;
    for (int n = 0; n < 4 && i < high; n++) {
      while (i < high && (words.any(i, ASIDE) || !words.isWord(i)) && !words.is(i, Trait.MARK)) {
        i++;
      }
      boolean adverbial =
          words.any(i, Trait.bits(Trait.PREP, Trait.CONJ, Trait.PRESENT, Trait.ACCORDING))
              || (words.is(i, Trait.PAST) && !words.is(i, Trait.ROLE));
      if (!adverbial) {
        break;
      }
      if (i == low && BUT.contains(words.folded(i))) {
        i++;
        continue;
      }
      int comma = nextComma(i, high);
      if (comma < 0) {
        i++;
        break;
      }
      i = comma + 1;
    }
    if (i >= high) {
      return null;
    }
    if (words.is(i, Trait.SUBJ) && !words.is(i, Trait.REL)) {
      return antecedents.pronoun(i);
    }
    return nouns.from(i, high);
  }

  private int nextComma(int from, int high) {
    for (int i = from; i < high; i++) {
      Pair pair = words.is(i, Trait.MARK) ? page.outerAt(words.start(i)) : null;
      if (pair != null) {
        i = Math.max(i, page.after(pair) - 1);
      } else if (words.isChar(i, ',')) {
        return i;
      }
    }
    return -1;
  }

  /** Steps back over {@code also}, {@code on Monday}, {@code (R-Ky.)}. */
  private int behindAsides(int from, int low) {
    int i = from;
    while (i - 1 >= low) {
      int before = i - 1;
      if (words.isChar(before, ')')) {
        int open = before;
        while (open > low && before - open < LONGEST_BRACKET && !words.isChar(open, '(')) {
          open--;
        }
        if (!words.isChar(open, '(')) {
          break;
        }
        i = open;
      } else if (words.any(before, ASIDE)) {
        i = before;
        if (words.any(i, Trait.TIME.bit()) && words.is(i - 1, Trait.PREP)) {
          i--;
        }
      } else {
        break;
      }
    }
    return i;
  }

  private boolean isDash(int i) {
    return words.isChar(i, '–') || words.isChar(i, '—');
  }
}
