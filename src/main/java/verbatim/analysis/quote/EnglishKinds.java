package verbatim.analysis.quote;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What English words beside a short pair of marks tell about its kind. */
final class EnglishKinds {
  private static final int SHORT = 3;
  private static final int FAR = 4;
  private static final int VERY_FAR = 12;
  private static final int LINK = 8;

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

  private final Words words;

  EnglishKinds(Words words) {
    this.words = words;
  }

  /**
   * Adds the features of a pair that stands inside a sentence.
   *
   * @param before the token before its marks
   * @param after the token behind them
   * @param size how many words it has
   * @param clause whether they hold a verb
   */
  void add(
      Map<String, Double> features,
      int before,
      int after,
      int size,
      boolean clause,
      @Nullable Proposal proposal) {
    if (size <= SHORT && !clause && isNoun(after)) {
      // The quoted words describe the noun behind them.
      double far = proposal != null && proposal.distance() > FAR ? -1.5 : -0.3;
      features.put("before-noun", proposal == null ? -1.0 : far);
    }
    if (isNamed(before)) {
      features.put("naming-verb", -4.0);
    }
    if (size <= SHORT && proposal != null && proposal.distance() > VERY_FAR) {
      features.put("far-cue", -0.8);
    }
    if (proposal != null && proposal.distance() <= FAR && isLabel(proposal.cueTo())) {
      features.put("label", 1.0);
    }
    if (proposal == null && isDescribed(before)) {
      features.put("described-as", 5.0);
    }
  }

  /** {@code dubbed it the "…"}: what follows the article is a name. */
  private boolean isNamed(int before) {
    return words.folded(before).equals("the")
        && (NAMING.contains(words.folded(before - 1)) || NAMING.contains(words.folded(before - 2)));
  }

  /** {@code calling it a "…"}, {@code describes them as "…"}. */
  private boolean isLabel(int cue) {
    return words.is(cue, Trait.CUE_B) || words.folded(cue).startsWith("describ");
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
