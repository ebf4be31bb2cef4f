package verbatim.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What English words beside a short pair of marks tell about its kind. */
final class EnglishKinds {
  private static final int SHORT = 3;
  private static final int LINK = 8;
  private static final int SENTENCE = 40;

  private static final long FUNCTION =
      Trait.bits(
          Trait.OTHER,
          Trait.PREP,
          Trait.DE,
          Trait.CONJ,
          Trait.REL,
          Trait.QUE,
          Trait.BE,
          Trait.HAVE,
          Trait.DET,
          Trait.SUBJ,
          Trait.ADV,
          Trait.TIME,
          Trait.CATENATIVE,
          Trait.NEG);

  private static final Set<String> NAMING =
      Set.of("dubbed", "named", "renamed", "christened", "nicknamed", "titled", "entitled");

  /** How verbs of saying begin whose object may be a thing. */
  private static final Set<String> THINGS =
      Set.of(
          "announc",
          "publish",
          "order",
          "read",
          "threaten",
          "propos",
          "promis",
          "pledg",
          "post",
          "demand",
          "request",
          "recommend",
          "suggest",
          "consider",
          "expect");

  private final Words words;

  EnglishKinds(Words words) {
    this.words = words;
  }

  /**
   * Adds the signs of a pair that stands inside a sentence.
   *
   * @param before the token before its marks
   * @param after the token behind them
   */
  void add(Signs signs, int before, int after, QuotedWords inside, @Nullable Proposal proposal) {
    if (inside.count() <= SHORT && !inside.isClause() && isNoun(after)) {
      // The quoted words describe the noun behind them.
      signs.add("before-noun");
    }
    if (isNamed(before)) {
      signs.add("naming-verb");
    }
    if (proposal != null && isThing(proposal, before)) {
      signs.add("thing");
    }
    if (proposal == null && isDescribed(before)) {
      signs.add("described-as");
    } else if (proposal == null && isReported(before)) {
      signs.add("reported");
    }
  }

  /** {@code announced plans for a "…"}: what was announced is a thing rather than words. */
  private boolean isThing(Proposal proposal, int before) {
    int cue = proposal.cueTo();
    if (cue < 0 || cue >= before || THINGS.stream().noneMatch(words.folded(cue)::startsWith)) {
      return false;
    }
    for (int i = cue + 1; i <= before; i++) {
      if (words.any(i, Trait.bits(Trait.QUE, Trait.BE, Trait.HAVE, Trait.SUBJ, Trait.PUNCT))) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody says something earlier in the sentence, however far. */
  private boolean isReported(int before) {
    for (int i = before; i > before - SENTENCE && i >= 0 && !words.is(i, Trait.STOP); i--) {
      if (words.is(i, Trait.FINITE)
          && words.any(i, Trait.bits(Trait.CUE_A, Trait.CUE_B))
          && !words.is(i - 1, Trait.DET)) {
        return true;
      }
    }
    return false;
  }

  /** {@code dubbed it the "…"}: what follows the article is a name. */
  private boolean isNamed(int before) {
    return words.folded(before).equals("the")
        && (NAMING.contains(words.folded(before - 1)) || NAMING.contains(words.folded(before - 2)));
  }

  private boolean isNoun(int i) {
    return words.isWord(i)
        && !words.any(i, FUNCTION)
        && !(words.is(i, Trait.FINITE) && Lexicon.isCue(words.traits(i)));
  }

  /** {@code was described as a}, {@code accused of}, {@code branded}: somebody said so. */
  private boolean isDescribed(int before) {
    for (int i = before; i > before - LINK && words.isWord(i); i--) {
      boolean said =
          words.is(i, Trait.PAST)
              && words.any(i, Trait.bits(Trait.CUE_A, Trait.CUE_B))
              && !words.is(i, Trait.NAMING);
      if (said) {
        return words.any(i - 1, Trait.BE.bit() | Trait.ADV.bit())
            || words.folded(i + 1).equals("as");
      }
    }
    return false;
  }
}
