package verbatim.annotation;

/**
 * How often a rule was right in this archive: the posterior mean of a Beta distribution whose prior
 * is what the rule claims itself, worth {@value #CLAIMED} decisions.
 *
 * @param rule the id of the rule
 * @param accepted its proposals that people accepted, with the speaker proposed under any name
 * @param corrected those accepted with another speaker
 * @param rejected those said to be no quotes
 * @param claimed the mean confidence it had in them, 0 to 1
 */
public record RulePrior(String rule, long accepted, long corrected, long rejected, double claimed) {
  private static final double CLAIMED = 10;
  private static final double LEAST = 0.01;

  /** How many of its proposals were decided. */
  public long decided() {
    return accepted + corrected + rejected;
  }

  /** How often it is right. */
  public double mean() {
    return (claimed * CLAIMED + accepted) / (CLAIMED + decided());
  }

  /** What a confidence of this rule is worth: moved in log-odds as its mean is. */
  double weigh(double confidence) {
    return 1 / (1 + Math.exp(-(logit(confidence) + logit(mean()) - logit(claimed))));
  }

  private static double logit(double p) {
    double inside = Math.min(1 - LEAST, Math.max(LEAST, p));
    return Math.log(inside / (1 - inside));
  }
}
