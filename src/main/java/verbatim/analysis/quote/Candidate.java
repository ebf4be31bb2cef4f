package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a pronoun or a role may stand for.
 *
 * @param first the first token of the words that name or describe them
 * @param last the token after their last one
 * @param person null for somebody the article does not name
 * @param score how much speaks for them; only the order and the distances mean something
 * @param head the noun of a role; -1 for a name
 * @param link how the words lead to them
 */
record Candidate(
    int first, int last, @Nullable Person person, int head, double score, Evidence.Link link) {

  static Candidate of(Mention mention, double score, Evidence.Link link) {
    return new Candidate(mention.first(), mention.last(), mention.person(), -1, score, link);
  }

  /** Whether both are the same person, or the same words for somebody without a name. */
  boolean isSameAs(Candidate other) {
    return person == null
        ? other.person() == null && first == other.first()
        : person == other.person();
  }
}
