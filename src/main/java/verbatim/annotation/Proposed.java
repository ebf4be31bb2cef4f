package verbatim.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence;
import verbatim.analysis.quote.Evidence.Link;
import verbatim.analysis.quote.Evidence.Step;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteFinding.Alternative;
import verbatim.analysis.quote.QuoteFinding.Attribution;
import verbatim.analysis.quote.QuoteKind;
import verbatim.text.FoldedText;

/**
 * What is proposed for a quote, all things considered: what its own article says, and what a
 * clearer copy says elsewhere.
 *
 * @param kind what it is
 * @param speaker who is proposed; null for nobody
 * @param rule by which rule; null without any
 * @param confidence how likely that is right, 0 to 1
 */
record Proposed(
    QuoteKind kind, @Nullable String speaker, @Nullable String rule, double confidence) {
  private static final int ALTERNATIVES = 3;

  static Proposed of(QuoteFinding found, @Nullable ClearCopy copy) {
    if (copy != null) {
      QuoteKind kind = found.kind() == QuoteKind.UNATTRIBUTED ? QuoteKind.DIRECT : found.kind();
      return new Proposed(kind, copy.speaker(), ClearCopy.RULE, copy.confidence());
    }
    Attribution by = found.attribution();
    return new Proposed(
        found.kind(), found.speaker(), by == null ? null : by.rule(), found.confidence());
  }

  /** The folded name of the speaker. */
  @Nullable String key() {
    return speaker == null ? null : FoldedText.fold(speaker);
  }

  /** How likely another speaker must be to contest it: half as likely. */
  double rivalry() {
    return confidence / 2;
  }

  /** Whether another speaker is at least half as likely. */
  boolean isContested(QuoteFinding found) {
    Attribution by = found.attribution();
    return by != null && by.alternatives().stream().anyMatch(a -> a.confidence() >= rivalry());
  }

  /** The finding as it is shown: with this speaker and this confidence. */
  QuoteFinding shown(QuoteFinding found, @Nullable ClearCopy copy) {
    return new QuoteFinding(
        found.span(),
        kind,
        found.continued(),
        attribution(found),
        confidence,
        copy == null ? found.evidence() : evidence(found));
  }

  private @Nullable Attribution attribution(QuoteFinding found) {
    Attribution by = found.attribution();
    if (rule == null) {
      return by;
    }
    if (by == null) {
      return new Attribution(speaker, null, null, null, rule, List.of());
    }
    List<Alternative> others = new ArrayList<>();
    String own = by.speaker();
    if (own != null && by.mention() != null && !own.equals(speaker)) {
      others.add(new Alternative(own, by.mention(), by.rule(), found.confidence()));
    }
    by.alternatives().stream().filter(a -> !a.speaker().equals(speaker)).forEach(others::add);
    return new Attribution(
        speaker,
        by.mention(),
        by.surface(),
        by.cue(),
        rule,
        others.stream().limit(ALTERNATIVES).toList());
  }

  private static Evidence evidence(QuoteFinding found) {
    Evidence own = found.evidence();
    List<Step> path = List.of(new Step(found.span(), Link.CLEAR_COPY));
    return new Evidence(path, own.repairs(), own.features());
  }
}
