package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;

/** How likely kind and speaker of a finding are right together. */
final class Confidence {
  /** How likely it is that speech without any source is speech and has none. */
  private static final double UNATTRIBUTED = 0.5;

  private Confidence() {}

  static double of(Kinds.Verdict verdict, @Nullable Proposal proposal) {
    if (!verdict.kind().isSpeech()) {
      return 1 - verdict.speech();
    }
    return verdict.speech() * (proposal == null ? UNATTRIBUTED : proposal.confidence());
  }

  static double unmarked(QuoteKind kind, Proposal proposal) {
    return proposal.confidence();
  }
}
