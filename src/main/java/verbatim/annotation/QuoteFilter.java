package verbatim.annotation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteKind;
import verbatim.time.Moment;

/**
 * Which quotes to list.
 *
 * @param status null for every status
 * @param kinds the kinds to list
 * @param speaker a name as proposed or decided, accents and case aside; null for every speaker
 * @param source name of the source; null for every source
 * @param rule the id of the sieve that proposed the speaker; null for every rule
 * @param day only of articles published in this day, month or year; null for every day
 * @param minimum only proposals at least this certain; decisions always pass
 */
public record QuoteFilter(
    @Nullable QuoteStatus status,
    Set<QuoteKind> kinds,
    @Nullable String speaker,
    @Nullable String source,
    @Nullable String rule,
    @Nullable Moment day,
    double minimum) {

  /** Every kind that is somebody's own words. */
  public static final Set<QuoteKind> SPEECH =
      Set.of(QuoteKind.DIRECT, QuoteKind.PARTIAL, QuoteKind.TICKER, QuoteKind.UNATTRIBUTED);

  /** Everything. */
  public static final QuoteFilter ALL =
      new QuoteFilter(null, EnumSet.allOf(QuoteKind.class), null, null, null, null, 0);

  /** The speech that awaits a decision. */
  public static final QuoteFilter QUEUE =
      new QuoteFilter(QuoteStatus.PROPOSED, SPEECH, null, null, null, null, 0);

  /** Copies the kinds. */
  public QuoteFilter {
    kinds = Set.copyOf(kinds);
  }

  /** The same for one status; null for every status. */
  public QuoteFilter withStatus(@Nullable QuoteStatus only) {
    return new QuoteFilter(only, kinds, speaker, source, rule, day, minimum);
  }

  /** The same for one speaker; null for every speaker. */
  public QuoteFilter withSpeaker(@Nullable String only) {
    return new QuoteFilter(status, kinds, only, source, rule, day, minimum);
  }

  /** The same for one source; null for every source. */
  public QuoteFilter withSource(@Nullable String only) {
    return new QuoteFilter(status, kinds, speaker, only, rule, day, minimum);
  }

  /** The same for some kinds. */
  public QuoteFilter withKinds(Set<QuoteKind> only) {
    return new QuoteFilter(status, only, speaker, source, rule, day, minimum);
  }

  /** The same for one rule; null for every rule. */
  public QuoteFilter withRule(@Nullable String only) {
    return new QuoteFilter(status, kinds, speaker, source, only, day, minimum);
  }

  /** The same for one day, month or year; null for every day. */
  public QuoteFilter withDay(@Nullable Moment only) {
    return new QuoteFilter(status, kinds, speaker, source, rule, only, minimum);
  }

  /** The same above a confidence. */
  public QuoteFilter withMinimum(double confidence) {
    return new QuoteFilter(status, kinds, speaker, source, rule, day, confidence);
  }
}
