package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence.Link;
import verbatim.analysis.quote.Evidence.Step;
import verbatim.analysis.quote.Speakers.Decision;

/**
 * S14 in French: whom a reader presumes to speak a French quote that no sieve finds a person for.
 * Everybody named around the quote, and nobody, has clues; the weighted sums are turned into
 * probabilities (a conditional logit), and whoever is likelier than all others together is
 * proposed, with low confidence.
 */
final class Presumption {
  /** The id of this sieve. */
  static final String RULE = "S14";

  private static final double ENOUGH = 0.5;
  private static final int OTHERS = 3;

  /** Words that surely name a group or a stranger are not understood otherwise. */
  private static final double SURE = 0.75;

  private final Page page;
  private final Words words;
  private final List<Decision> decisions;

  /** Made for the first quote that needs it. */
  private @Nullable Candidacies candidacies;

  Presumption(Page page, List<Decision> decisions) {
    this.page = page;
    this.words = page.words;
    this.decisions = decisions;
  }

  /** The decisions, with a person for those where one is likely. */
  List<Decision> settle() {
    List<Decision> settled = new ArrayList<>(decisions.size());
    Decision head = null;
    for (int i = 0; i < decisions.size(); i++) {
      Decision decision = decisions.get(i);
      Proposal presumed = isOpen(decision) ? presumed(i, head) : null;
      Decision made = presumed == null ? decision : decision.with(presumed);
      settled.add(made);
      head = decision.pair().depth() == 0 ? made : head;
    }
    return settled;
  }

  /**
   * Whoever is presumed to speak a quote; a paragraph that goes on has the speaker of the one
   * above.
   *
   * @param head what was decided for the quote or the paragraph above; null for the first
   */
  private @Nullable Proposal presumed(int index, @Nullable Decision head) {
    if (head == null || !decisions.get(index).pair().continued()) {
      return presumed(index);
    }
    Proposal above = head.proposal();
    boolean named = above != null && above.speaker().person() != null;
    return above == null || !named
        ? null
        : above.as(above.rule().equals(RULE) ? RULE : "S11", above.prior());
  }

  /** Whether a quote is speech of nobody known, beside no words for a group or a stranger. */
  boolean isOpen(Decision decision) {
    Proposal proposal = decision.proposal();
    Speaker speaker = proposal == null ? null : proposal.speaker();
    return decision.verdict().kind().isSpeech()
        && decision.pair().depth() == 0
        && (speaker == null
            || (speaker.person() == null
                && speaker.certainty() < SURE
                && !words.is(speaker.first(), Trait.PLUR)));
  }

  private @Nullable Proposal presumed(int index) {
    Candidacies people = candidacies == null ? new Candidacies(page, decisions) : candidacies;
    candidacies = people;
    Map<Person, Candidacy> around = people.around(index);
    Map<Person, Double> odds = new LinkedHashMap<>();
    double all = Math.exp(nobody(index).score());
    for (Map.Entry<Person, Candidacy> entry : around.entrySet()) {
      double odd = Math.exp(people.clues(index, entry.getKey(), entry.getValue()).score());
      odds.put(entry.getKey(), odd);
      all += odd;
    }
    List<Map.Entry<Person, Double>> ranked = new ArrayList<>(odds.entrySet());
    ranked.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    if (ranked.isEmpty() || ranked.getFirst().getValue() < ENOUGH * all) {
      return null;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<Person, Double> entry : ranked) {
      Candidacy candidacy = around.get(entry.getKey());
      Mention mention = candidacy == null ? null : candidacy.mention();
      if (mention != null && candidates.size() <= OTHERS) {
        candidates.add(Candidate.of(mention, entry.getValue() / all, Link.LIKELIEST));
      } else if (candidates.isEmpty()) {
        // The likeliest is named too far away to point at.
        return null;
      }
    }
    return proposal(decisions.get(index), candidates);
  }

  /** The pronoun or role beside the verb of saying understood so, or the name by itself. */
  private Proposal proposal(Decision decision, List<Candidate> candidates) {
    Candidate best = candidates.getFirst();
    List<Candidate> others = candidates.subList(1, candidates.size());
    Proposal found = decision.proposal();
    if (found == null || found.speaker().shape() == Speaker.Shape.GROUP) {
      Speaker named =
          new Speaker(
              best.first(),
              best.last(),
              best.person(),
              Speaker.Shape.NAME,
              List.of(),
              best.score(),
              others);
      return new Proposal(named, -1, -1, RULE, 1, 0);
    }
    Speaker said = found.speaker();
    Step step = new Step(words.span(best.first(), best.last() - 1), Link.LIKELIEST);
    Speaker understood =
        new Speaker(
            said.first(),
            said.last(),
            best.person(),
            said.shape(),
            List.of(step),
            best.score(),
            others);
    return new Proposal(
        understood, found.cueFrom(), found.cueTo(), found.rule(), 1, found.distance());
  }

  /** The clues that nobody known speaks a quote. */
  Clues nobody(int index) {
    Decision decision = decisions.get(index);
    Proposal proposal = decision.proposal();
    Speaker speaker = proposal == null ? null : proposal.speaker();
    Clues clues = new Clues();
    clues.add("nobody");
    clues.addIf(speaker == null, "nobody.unsaid");
    boolean pronoun = speaker != null && speaker.shape() == Speaker.Shape.PRONOUN;
    clues.addIf(pronoun, "nobody.pronoun");
    clues.addIf(isFirstPerson(decision.pair()), "nobody.first-person");
    clues.addIf(decision.verdict().kind() == QuoteKind.PARTIAL, "nobody.partial");
    clues.add("nobody.term", 1 - decision.verdict().speech());
    return clues;
  }

  private boolean isFirstPerson(Pair pair) {
    int end = words.at(pair.span().end());
    for (int i = words.at(pair.span().start()); i < end; i++) {
      if (words.is(i, Trait.FIRST)) {
        return true;
      }
    }
    return false;
  }
}
