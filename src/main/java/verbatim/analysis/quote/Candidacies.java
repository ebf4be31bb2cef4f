package verbatim.analysis.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Speakers.Decision;

/** Gathers what is known about the people around each quote of a page. */
final class Candidacies {
  private static final int MENTIONS_BACK = 24;
  private static final int MENTIONS_AHEAD = 8;
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

  Candidacies(Page page, List<Decision> decisions) {
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

  /** Everybody who may speak a quote, by what is known about them around it. */
  Map<Person, Candidacy> around(int index) {
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
    Decision decision = decisions.get(index);
    long gender = gender(decision);
    found.keySet().removeIf(p -> !p.canBe(gender) || !narrated.contains(p) || isOwner(p, decision));
    return found;
  }

  /** {@code le porte-parole de X} is not X. */
  private boolean isOwner(Person person, Decision decision) {
    Proposal proposal = decision.proposal();
    return proposal != null
        && page.mentions.name(person, proposal.speaker().first(), proposal.speaker().last());
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

  /** The person whom a quote was given to; null when it is no speech or nobody's. */
  static @Nullable Person person(Decision decision) {
    Proposal proposal = decision.proposal();
    return decision.verdict().kind().isSpeech() && proposal != null
        ? proposal.speaker().person()
        : null;
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
