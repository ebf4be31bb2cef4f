package verbatim.annotation;

import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteKind;
import verbatim.text.TextSpan;

/**
 * A quote as the archive knows it: a proposal, or what a person decided.
 *
 * @param article number of the article
 * @param anchor the words and their place
 * @param kind what kind of quote it is
 * @param status proposed, accepted or rejected
 * @param speaker the person of the authority file a person linked; null otherwise
 * @param speakerName that person's preferred name, or the name proposed; null when neither
 * @param finding what the machine proposes at this place, all things considered; null for a quote a
 *     person marked
 * @param decision number of the decision; null while proposed
 * @param copy the clearer copy by which the speaker is proposed; null when the article itself says
 *     it, and once the quote is decided
 */
public record Quote(
    long article,
    Anchor anchor,
    QuoteKind kind,
    QuoteStatus status,
    @Nullable Long speaker,
    @Nullable String speakerName,
    @Nullable QuoteFinding finding,
    @Nullable Long decision,
    @Nullable ClearCopy copy) {

  /** Where it is. */
  public TextSpan span() {
    return anchor.span();
  }

  /** Its words. */
  public String text() {
    return anchor.exact();
  }

  /** Whether it goes on from the quote before it, in the paragraph above. */
  public boolean continued() {
    return finding != null && finding.continued();
  }

  /** Whether the machine proposed this quote and nobody has decided. */
  public boolean isProposed() {
    return status == QuoteStatus.PROPOSED;
  }
}
