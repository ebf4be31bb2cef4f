package verbatim.annotation;

import org.jspecify.annotations.Nullable;

/**
 * How a lesson would change an open proposal, and why.
 *
 * @param quote as it is proposed now
 * @param speaker who would be proposed
 * @param confidence how surely
 * @param alias the name that would be understood; null when the name stays
 * @param rule what is known about the rule by now; null when nothing is
 * @param calibrated whether the confidence is also read as this archive's decisions bear it out
 */
public record Revision(
    Quote quote,
    @Nullable String speaker,
    double confidence,
    @Nullable Alias alias,
    @Nullable RulePrior rule,
    boolean calibrated) {}
