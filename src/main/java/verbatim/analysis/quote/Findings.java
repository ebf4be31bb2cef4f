package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding.Alternative;
import verbatim.analysis.quote.QuoteFinding.Attribution;
import verbatim.text.TextSpan;

/** Turns what was decided about a page into findings, with all that speaks for and against. */
final class Findings {
  private static final int MOST_ALTERNATIVES = 3;

  private final Words words;
  private final Relays relays;

  Findings(Page page) {
    this.words = page.words;
    this.relays = new Relays(page);
  }

  /** A pair of marks. */
  QuoteFinding marked(Speakers.Decision decision) {
    Pair pair = decision.pair();
    Kinds.Verdict verdict = decision.verdict();
    boolean speech = verdict.kind().isSpeech();
    Proposal proposal = speech ? decision.proposal() : null;
    List<Evidence.Step> path = proposal == null ? List.of() : proposal.speaker().path();
    QuoteKind kind =
        speech && proposal == null && words.knowsSpeakers()
            ? QuoteKind.UNATTRIBUTED
            : verdict.kind();
    double confidence = Confidence.of(verdict, proposal, decision.rivals(), words);
    return new QuoteFinding(
        pair.span(),
        kind,
        pair.continued(),
        proposal == null
            ? (speech ? nobody(decision.salient(), confidence) : null)
            : attribution(proposal, decision.rivals(), confidence),
        confidence,
        new Evidence(path, pair.repairs(), verdict.features()));
  }

  /** Words without marks. */
  QuoteFinding unmarked(QuoteKind kind, TextSpan span, boolean continued, Proposal proposal) {
    double confidence = Confidence.unmarked(kind, proposal, words);
    return new QuoteFinding(
        span,
        kind,
        continued,
        attribution(proposal, List.of(), confidence),
        confidence,
        new Evidence(proposal.speaker().path(), List.of(), Map.of()));
  }

  private Attribution attribution(Proposal proposal, List<Proposal> rivals, double confidence) {
    Speaker speaker = proposal.speaker();
    TextSpan mention = words.span(speaker.first(), speaker.last() - 1);
    Person person = speaker.person();
    List<Alternative> alternatives = new ArrayList<>();
    for (Proposal rival : rivals) {
      Speaker other = rival.speaker();
      add(
          other.person(),
          other.first(),
          other.last(),
          rival.rule(),
          rival.confidence(),
          alternatives);
    }
    double share = 0.8;
    for (Candidate other : speaker.others()) {
      add(other.person(), other.first(), other.last(), proposal.rule(), share, alternatives);
      share /= 2;
    }
    return new Attribution(
        person == null ? null : person.name(),
        mention,
        mention.in(words.text()),
        proposal.cueFrom() < 0 ? null : words.span(proposal.cueFrom(), proposal.cueTo()),
        proposal.rule(),
        best(person, alternatives, 1 - confidence),
        relays.of(proposal));
  }

  /** Speech without any source: who is on the reader's mind is offered, nobody proposed. */
  private @Nullable Attribution nobody(List<Candidate> salient, double confidence) {
    List<Alternative> alternatives = new ArrayList<>();
    double share = 0.5;
    for (Candidate candidate : salient) {
      add(
          candidate.person(),
          candidate.first(),
          candidate.last(),
          Presumption.RULE,
          share,
          alternatives);
      share /= 2;
    }
    return alternatives.isEmpty()
        ? null
        : new Attribution(
            null,
            null,
            null,
            null,
            Presumption.RULE,
            best(null, alternatives, 1 - confidence),
            List.of());
  }

  private void add(
      @Nullable Person person,
      int first,
      int last,
      String rule,
      double share,
      List<Alternative> to) {
    if (person != null) {
      to.add(new Alternative(person.name(), words.span(first, last - 1), rule, share));
    }
  }

  /**
   * The likeliest of other persons, each once; together they share what the proposal leaves.
   *
   * @param left how unlikely the proposal is
   */
  private static List<Alternative> best(
      @Nullable Person proposed, List<Alternative> all, double left) {
    List<Alternative> kept = new ArrayList<>();
    all.sort(Comparator.comparingDouble(Alternative::confidence).reversed());
    for (Alternative a : all) {
      boolean known =
          (proposed != null && proposed.name().equals(a.speaker()))
              || kept.stream().anyMatch(k -> k.speaker().equals(a.speaker()));
      if (!known && kept.size() < MOST_ALTERNATIVES) {
        double share = left * a.confidence() / (1 + kept.size());
        kept.add(new Alternative(a.speaker(), a.mention(), a.rule(), share));
      }
    }
    return kept;
  }
}
