package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence.Link;
import verbatim.analysis.quote.Evidence.Step;
import verbatim.analysis.quote.Speakers.Decision;

/**
 * S14: whom a reader presumes to speak a French quote that no sieve finds a person for. Everybody
 * named around the quote, and nobody, has clues; the weighted sums are turned into probabilities (a
 * conditional logit), and whoever is likelier than all others together is proposed, with low
 * confidence.
 */
final class Presumption {
  /** The id of this sieve. */
  static final String RULE = "S14";

  private static final double ENOUGH = 0.5;
  private static final int MENTIONS_BACK = 24;
  private static final int MENTIONS_AHEAD = 8;
  private static final int OTHERS = 3;

  /** Words that surely name a group or a stranger are not understood otherwise. */
  private static final double SURE = 0.75;

  private static final long GENDER = Trait.bits(Trait.MASC, Trait.FEM);

  private final Page page;
  private final Words words;
  private final Salience salience;
  private final List<Decision> decisions;
  private final Set<Person> narrated = new HashSet<>();
  private final Map<Person, Integer> quotes = new HashMap<>();
  private final int[] spokeBefore;
  private final int[] speaksNext;
  private int attributed;

  Presumption(Page page, List<Decision> decisions) {
    this.page = page;
    this.words = page.words;
    this.salience = new Salience(page);
    this.decisions = decisions;
    this.spokeBefore = new int[decisions.size()];
    this.speaksNext = new int[decisions.size()];
    for (int i = 0; i < page.mentions.count(); i++) {
      Mention mention = page.mentions.get(i);
      if (!mention.quoted()) {
        narrated.add(mention.person());
      }
    }
    listen();
  }

  /** Notes who speaks before and behind each quote. */
  private void listen() {
    int last = -1;
    for (int i = 0; i < decisions.size(); i++) {
      spokeBefore[i] = last;
      Person person = person(decisions.get(i));
      if (person != null) {
        last = i;
        quotes.merge(person, 1, Integer::sum);
        attributed++;
      }
    }
    int next = -1;
    for (int i = decisions.size() - 1; i >= 0; i--) {
      speaksNext[i] = next;
      next = person(decisions.get(i)) == null ? next : i;
    }
  }

  /** The decisions, with a person for those where one is likely. */
  List<Decision> settle() {
    List<Decision> settled = new ArrayList<>(decisions.size());
    for (int i = 0; i < decisions.size(); i++) {
      Decision decision = decisions.get(i);
      Decision above = settled.isEmpty() ? null : settled.getLast();
      if (!isOpen(decision)) {
        settled.add(decision);
      } else if (decision.pair().continued() && above != null && above.proposal() != null) {
        settled.add(decision.with(above.proposal().as("S11", above.proposal().prior())));
      } else {
        Proposal presumed = presumed(i);
        settled.add(presumed == null ? decision : decision.with(presumed));
      }
    }
    return settled;
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

  private static @Nullable Person person(Decision decision) {
    Proposal proposal = decision.proposal();
    return decision.verdict().kind().isSpeech() && proposal != null
        ? proposal.speaker().person()
        : null;
  }

  private @Nullable Proposal presumed(int index) {
    Map<Person, Candidacy> candidacies = candidacies(index);
    Map<Person, Double> odds = new LinkedHashMap<>();
    double all = Math.exp(nobody(index).score());
    for (Map.Entry<Person, Candidacy> entry : candidacies.entrySet()) {
      double odd = Math.exp(clues(index, entry.getKey(), entry.getValue()).score());
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
      Candidacy candidacy = candidacies.get(entry.getKey());
      Mention mention = candidacy == null ? null : candidacy.mention();
      if (mention != null && candidates.size() <= OTHERS) {
        candidates.add(Candidate.of(mention, entry.getValue() / all, Link.LIKELIEST));
      }
    }
    return candidates.isEmpty() ? null : proposal(decisions.get(index), candidates);
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

  /** Everybody who may speak a quote, by what is known about them around it. */
  Map<Person, Candidacy> candidacies(int index) {
    Pair pair = decisions.get(index).pair();
    Block block = pair.block();
    Map<Person, Candidacy> found = new LinkedHashMap<>();
    int at = page.mentions.from(words.at(pair.from()));
    int sentence = page.sentenceStart(page.before(pair), block);
    for (int i = at - 1; i >= Math.max(0, at - MENTIONS_BACK); i--) {
      Mention mention = page.mentions.get(i);
      Block own = page.blockOf(mention.first());
      boolean heading = block.heading() != null && block.heading().first() == own.first();
      if (own.island() != block.island() && !heading) {
        break;
      }
      if (isNarrated(mention)) {
        of(mention.person(), found)
            .before(mention, mention.first() >= sentence, own.first() == block.first());
      }
    }
    int end = page.after(pair);
    int close = page.sentenceEnd(end, block);
    boolean first = true;
    for (int i = at; i < Math.min(page.mentions.count(), at + MENTIONS_AHEAD); i++) {
      Mention mention = page.mentions.get(i);
      Block own = page.blockOf(mention.first());
      if (own.island() != block.island()) {
        break;
      }
      if (mention.first() >= end && isNarrated(mention)) {
        Candidacy candidacy = of(mention.person(), found);
        boolean here = own.first() == block.first();
        if (candidacy.behind(mention, here && mention.first() < close, here)) {
          candidacy.firstBehind = first;
          candidacy.subjectBehind = salience.isSubject(mention);
          first = false;
        }
      }
    }
    heard(index, found);
    long gender = gender(decisions.get(index));
    found.keySet().removeIf(p -> !p.canBe(gender) || !narrated.contains(p));
    found.keySet().removeAll(owners(decisions.get(index)));
    return found;
  }

  /** {@code le porte-parole de X} is not X. */
  private Set<Person> owners(Decision decision) {
    Set<Person> owners = new HashSet<>();
    Proposal proposal = decision.proposal();
    if (proposal != null) {
      Speaker speaker = proposal.speaker();
      for (int i = page.mentions.from(speaker.first()); i < page.mentions.count(); i++) {
        Mention mention = page.mentions.get(i);
        if (mention.first() >= speaker.last()) {
          break;
        }
        owners.add(mention.person());
      }
    }
    return owners;
  }

  /** Adds who speaks before and behind a quote. */
  private void heard(int index, Map<Person, Candidacy> found) {
    Block block = decisions.get(index).pair().block();
    Decision before = spokeBefore[index] < 0 ? null : decisions.get(spokeBefore[index]);
    Person spoke = before == null ? null : person(before);
    if (before != null && spoke != null && before.pair().block().island() == block.island()) {
      Candidacy candidacy = of(spoke, found);
      candidacy.spokeBefore = true;
      candidacy.spokeBeforeHere = before.pair().block().first() == block.first();
    }
    Decision behind = speaksNext[index] < 0 ? null : decisions.get(speaksNext[index]);
    Person speaks = behind == null ? null : person(behind);
    if (behind != null && speaks != null && behind.pair().block().island() == block.island()) {
      of(speaks, found).speaksNext = true;
    }
  }

  private static Candidacy of(Person person, Map<Person, Candidacy> found) {
    return found.computeIfAbsent(person, p -> new Candidacy());
  }

  private boolean isNarrated(Mention mention) {
    return !mention.quoted() && !salience.isByline(mention);
  }

  /** The clues that a person speaks a quote. */
  Clues clues(int index, Person person, Candidacy candidacy) {
    Clues clues = candidacy.clues(page.after(decisions.get(index).pair()));
    clues.add("share", quotes.getOrDefault(person, 0) / (double) Math.max(1, attributed));
    return clues;
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

  /** The noun for a role beside the verb of saying; -1 without one. */
  private int role(Decision decision) {
    Proposal proposal = decision.proposal();
    if (proposal != null && proposal.speaker().shape() == Speaker.Shape.ROLE) {
      for (int i = proposal.speaker().first(); i < proposal.speaker().last(); i++) {
        if (words.is(i, Trait.ROLE)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The gender of the pronoun or the role beside the verb of saying; 0 when it tells none. */
  private long gender(Decision decision) {
    Proposal proposal = decision.proposal();
    if (proposal == null || proposal.speaker().shape() == Speaker.Shape.GROUP) {
      return 0;
    }
    long gender = words.traits(proposal.speaker().first()) & GENDER;
    int role = role(decision);
    gender = gender == 0 && role >= 0 ? words.traits(role) & GENDER : gender;
    return gender == GENDER ? 0 : gender;
  }
}
