package verbatim.analysis.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * One quote, or one paragraph of a quote that runs over several.
 *
 * @param span the words between the marks, without the marks and the spaces inside them
 * @param kind what it is
 * @param continued whether it goes on from the finding before it
 * @param attribution who is proposed as its speaker and why; null for scare quotes and for speech
 *     without any source
 * @param confidence how likely kind and speaker are right together, 0 to 1
 * @param evidence what led to the decision
 */
public record QuoteFinding(
    TextSpan span,
    QuoteKind kind,
    boolean continued,
    @Nullable Attribution attribution,
    double confidence,
    Evidence evidence) {

  /** The preferred name of the proposed person; null when no person is proposed. */
  public @Nullable String speaker() {
    return attribution == null ? null : attribution.speaker();
  }

  /** A proposal to the person at the desk for who spoke instead. */
  public record Alternative(String speaker, TextSpan mention, String rule, double confidence) {}

  /** How an outlet or another source came by the words. */
  public enum Way {
    /** {@code a-t-il dit à X}: the speaker told it. */
    TOLD_TO,
    /** {@code sur X}, {@code dans X}: there the words were said or written. */
    IN,
    /** {@code une source relayée par X}. */
    PASSED_ON_BY,
    /** {@code assure son entourage, selon X}: a second source for the first. */
    ACCORDING_TO
  }

  /**
   * A link of the chain from the speaker to the reader.
   *
   * @param source the words that name it
   */
  public record Relay(TextSpan source, Way way) {}

  /**
   * Who spoke.
   *
   * @param speaker the person's fullest name in the article (or the authority file); null for a
   *     group, an unnamed source or a role that could not be resolved; with rule {@code S14}
   *     nothing says who speaks: the likeliest is named, or only alternatives are offered
   * @param mention where the speaker is named next to the quote ({@code il}, {@code le député})
   * @param surface the words at that place that name the speaker
   * @param cue the verb, preposition or colon that says so; null for a floating quote
   * @param rule the id of the sieve that decided, {@code S1} to {@code S14}
   * @param alternatives other candidates, best first, at most three
   * @param relays who passed the words on, in text order; empty when nobody did
   */
  public record Attribution(
      @Nullable String speaker,
      @Nullable TextSpan mention,
      @Nullable String surface,
      @Nullable TextSpan cue,
      String rule,
      List<Alternative> alternatives,
      List<Relay> relays) {

    /** Copies the lists; findings written before there were relays have none. */
    public Attribution {
      alternatives = List.copyOf(alternatives);
      relays = relays == null ? List.of() : List.copyOf(relays);
    }

    /** Words that nobody passed on. */
    public Attribution(
        @Nullable String speaker,
        @Nullable TextSpan mention,
        @Nullable String surface,
        @Nullable TextSpan cue,
        String rule,
        List<Alternative> alternatives) {
      this(speaker, mention, surface, cue, rule, alternatives, List.of());
    }
  }
}
