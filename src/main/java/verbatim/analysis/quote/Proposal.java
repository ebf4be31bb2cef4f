package verbatim.analysis.quote;

/**
 * What one sieve says about a quote.
 *
 * @param speaker who speaks, in the words of the article
 * @param cueFrom the first token of the cue; -1 for a floating quote
 * @param cueTo its last token
 * @param rule the id of the sieve
 * @param prior how often the sieve is right
 * @param distance how many tokens lie between cue and quote
 */
record Proposal(Speaker speaker, int cueFrom, int cueTo, String rule, double prior, int distance) {

  double confidence() {
    return prior * speaker.certainty();
  }

  /** The same speaker for another quote, without a cue of its own. */
  Proposal floating(String otherRule, double factor) {
    return new Proposal(speaker, -1, -1, otherRule, prior * factor, 0);
  }

  /** The same words for another part of the quote. */
  Proposal as(String otherRule, double otherPrior) {
    return new Proposal(speaker, cueFrom, cueTo, otherRule, otherPrior, distance);
  }
}
