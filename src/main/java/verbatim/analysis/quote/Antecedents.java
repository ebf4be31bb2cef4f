package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import verbatim.analysis.quote.Evidence.Link;
import verbatim.analysis.quote.Evidence.Step;
import verbatim.analysis.quote.Speaker.Shape;

/**
 * Whom a pronoun or a role stands for: somebody named before in the same block, in the heading
 * above, or in the two blocks before. No general resolver; in doubt it says nothing.
 */
final class Antecedents {
  private static final int MENTIONS_BACK = 96;
  private static final int TOKENS_BACK = 400;
  private static final int OTHERS = 3;
  private static final long GENDER = Trait.bits(Trait.MASC, Trait.FEM);
  private static final long KNOWN =
      Trait.bits(Trait.ROLE, Trait.GROUP, Trait.ORG, Trait.TITLE, Trait.TIME);
  private static final double ENOUGH = -1.5;

  /** What is left of somebody who is named once in the paragraph above, as no subject. */
  private static final double FAINT = -4;

  /** Roles that always belong to somebody else: the one they are next to is not meant. */
  private static final Set<String> RELATIVE =
      Set.of(
          "porte-parole",
          "avocat",
          "avocate",
          "conseil",
          "conseiller",
          "conseillere",
          "collaborateur",
          "collaboratrice",
          "collegue",
          "confrere",
          "ami",
          "amie",
          "proche",
          "voisin",
          "voisine",
          "mere",
          "pere",
          "frere",
          "soeur",
          "fils",
          "fille",
          "epouse",
          "mari",
          "femme",
          "veuve",
          "compagne",
          "compagnon",
          "oncle",
          "tante",
          "cousin",
          "cousine",
          "neveu",
          "niece");

  /** Nouns for somebody who is in the story without a name. */
  private static final Set<String> STRANGERS =
      Set.of(
          "adolescent",
          "adolescente",
          "rapporteur",
          "rapporteure",
          "temoin",
          "reporter",
          "journalist",
          "interviewer",
          "man",
          "woman",
          "boy",
          "girl",
          "neighbour",
          "neighbor",
          "judge",
          "officer",
          "lawyer",
          "witness",
          "victim",
          "driver",
          "resident",
          "mother",
          "father",
          "mum",
          "dad",
          "mom",
          "wife",
          "husband",
          "brother",
          "sister",
          "son",
          "daughter",
          "friend",
          "colleague",
          "owner",
          "source",
          "aide",
          "insider");

  private final Page page;
  private final Words words;
  private final Salience salience;
  private final Descriptions descriptions;
  private final Offices offices;
  private int anchor = -1;

  Antecedents(Page page) {
    this.page = page;
    this.words = page.words;
    this.salience = new Salience(page);
    this.descriptions = new Descriptions(page, salience);
    this.offices = new Offices(page);
  }

  /** Hears who spoke the latest quote, named or not, and where it ended. */
  void spoke(Speaker speaker, int token) {
    salience.spoke(speaker, token);
  }

  /**
   * From now on, looks for persons before this token rather than before the pronoun: what lies
   * between is the quote itself. -1 to look before the pronoun again.
   */
  void lookBefore(int token) {
    anchor = token;
  }

  /** The person a pronoun stands for. */
  Speaker pronoun(int token) {
    long traits = words.traits(token);
    boolean third = (traits & GENDER) != 0 && (traits & Trait.PLUR.bit()) == 0;
    return third ? resolved(token, traits & GENDER) : Speaker.group(token, token + 1);
  }

  /** The person a possessive stands for; French {@code son} and {@code ses} tell no gender. */
  Speaker owner(int token) {
    boolean several =
        words.isFrench() ? words.folded(token).startsWith("leur") : words.is(token, Trait.PLUR);
    return several
        ? Speaker.group(token, token + 1)
        : resolved(token, words.isFrench() ? 0 : words.traits(token) & GENDER);
  }

  private Speaker resolved(int token, long gender) {
    List<Candidate> ranked = salience.ranked(from(token), gender);
    if (ranked.isEmpty() || ranked.getFirst().score() < ENOUGH) {
      Candidate heading = salience.inHeading(page.blockOf(from(token)), gender);
      Candidate only = heading == null ? salience.lastNamed(from(token), gender) : null;
      if (heading == null && only == null && isAlone(ranked)) {
        only = ranked.getFirst();
      }
      return heading != null
          ? speaker(token, token + 1, heading, Shape.PRONOUN, 0.85, ranked)
          : only != null
              ? speaker(token, token + 1, only, Shape.PRONOUN, 0.7, ranked)
              : new Speaker(token, token + 1, null, Shape.PRONOUN, List.of(), 0.5);
    }
    Candidate best = ranked.getFirst();
    if (best.head() >= 0 && !words.is(best.first(), Trait.INDEF)) {
      Speaker role =
          role(
              best.first(),
              best.last(),
              words.folded(best.head()),
              complement(best.head() + 1, best.last()));
      Person person = role.person();
      if (person != null && !person.canBe(gender)) {
        List<Candidate> others = ranked.subList(1, ranked.size());
        return others.isEmpty() || others.getFirst().score() < ENOUGH
            ? new Speaker(token, token + 1, null, Shape.PRONOUN, List.of(), 0.5)
            : speaker(token, token + 1, others.getFirst(), Shape.PRONOUN, 0.75, others);
      }
      if (person != null) {
        Step step = new Step(words.span(best.first(), best.last() - 1), best.link());
        List<Step> path = new ArrayList<>(List.of(step));
        path.addAll(role.path());
        return new Speaker(token, token + 1, person, Shape.PRONOUN, path, 0.9 * role.certainty());
      }
    }
    return speaker(token, token + 1, best, Shape.PRONOUN, certainty(ranked), ranked);
  }

  /** Whether nobody else was named since somebody who was no subject: {@code le train de X}. */
  private static boolean isAlone(List<Candidate> ranked) {
    return ranked.size() == 1
        && ranked.getFirst().person() != null
        && ranked.getFirst().score() > FAINT;
  }

  /** Who may speak at a token where nothing says so, the likeliest first. */
  List<Candidate> salient(int token) {
    return salience.ranked(token, 0).stream()
        .filter(c -> c.person() != null && c.score() > ENOUGH)
        .limit(OTHERS)
        .toList();
  }

  /** {@code ce dernier}: the person named last. */
  Speaker last(int first, int last) {
    int i = page.mentions.from(first) - 1;
    long gender = words.folded(first).equals("ce") ? Trait.MASC.bit() : Trait.FEM.bit();
    for (int n = 0; i >= 0 && n < MENTIONS_BACK; n++, i--) {
      Mention mention = page.mentions.get(i);
      if (first - mention.last() < TOKENS_BACK && mention.person().canBe(gender)) {
        Candidate candidate = Candidate.of(mention, 0, Link.PRONOUN);
        return speaker(first, last, candidate, Shape.PRONOUN, 0.85, List.of());
      }
    }
    return new Speaker(first, last, null, Shape.PRONOUN, List.of(), 0.5);
  }

  /** The person a role with the definite article stands for. */
  Speaker role(int first, int last, String head, Set<String> complement) {
    Mention own = page.mentions.covering(last - 1);
    boolean apposed =
        own != null
            && own.last() == last
            && own.first() > first
            && !words.isFrench()
            && words.any(own.first() - 1, Trait.bits(Trait.ROLE, Trait.GROUP, Trait.ORG));
    if (own != null && apposed) {
      return Speaker.named(first, last, own.person());
    }
    if (own == null && hasOwnName(first, last)) {
      return new Speaker(first, last, null, Shape.ROLE, List.of(), 0.6);
    }
    long article = words.is(first, Trait.DET) ? words.traits(first) & GENDER : 0;
    long gender = article == 0 ? words.known(simple(head)) & GENDER : article;
    Candidate fitting = offices.holder(first, head, complement, gender);
    if (fitting != null) {
      return speaker(first, last, fitting, Shape.ROLE, 0.9, List.of());
    }
    return words.isFrench()
        ? described(first, last, head, complement, gender)
        : inferred(first, last, head, complement, gender);
  }

  /**
   * The noun without what says that it is over or new: {@code ex-candidate}, {@code néo-retraité}.
   */
  private String simple(String head) {
    int hyphen = head.indexOf('-');
    return hyphen > 0 && words.known(head) == 0 ? head.substring(hyphen + 1) : head;
  }

  /** A French description of somebody who was not introduced with it before. */
  private Speaker described(int first, int last, String head, Set<String> complement, long gender) {
    boolean family = complement.equals(Set.of("famille"));
    boolean elsewhere =
        (RELATIVE.contains(head) && !complement.isEmpty() && !family) || STRANGERS.contains(head);
    Descriptions.Found found =
        elsewhere
            ? null
            : descriptions.of(
                first,
                last,
                simple(head),
                complement,
                gender,
                offices.isFormer(first, head),
                from(first));
    return found == null
        ? new Speaker(first, last, null, Shape.ROLE, List.of(), 0.6)
        : speaker(first, last, found.candidate(), Shape.ROLE, found.certainty(), List.of());
  }

  private Speaker inferred(int first, int last, String head, Set<String> complement, long gender) {
    List<Candidate> ranked = salience.ranked(from(first), gender);
    Candidate near = null;
    for (Candidate candidate : ranked) {
      if (near == null && !isWithin(candidate, first, last)) {
        near = candidate;
      }
    }
    if (near != null && near.person() == null) {
      return new Speaker(first, last, null, Shape.ROLE, List.of(), 0.6);
    }
    boolean spoke =
        near != null && near.person() != null && salience.spokeLast(near.person(), from(first));
    double enough = spoke ? 1 : complement.isEmpty() ? 2 : 3;
    if (near == null || near.score() < enough) {
      near = salience.inHeading(page.blockOf(from(first)), gender);
    }
    if (near != null && isWithin(near, first, last)) {
      near = null;
    }
    boolean elsewhere =
        (RELATIVE.contains(head) && !complement.isEmpty()) || STRANGERS.contains(head);
    return near == null || elsewhere || !isClose(near, first, last)
        ? new Speaker(first, last, null, Shape.ROLE, List.of(), 0.6)
        : speaker(first, last, near, Shape.ROLE, 0.72 + 0.24 * lead(ranked), ranked);
  }

  /**
   * English {@code Deputy Commissioner X Y}: words that end with a name nobody knows belong to
   * nobody else.
   */
  private boolean hasOwnName(int first, int last) {
    int i = last;
    while (i > first && words.is(i - 1, Trait.CAP) && !words.any(i - 1, KNOWN)) {
      i--;
    }
    return !words.isFrench()
        && last - i > 1
        && i > first
        && !words.any(i - 1, Trait.bits(Trait.DE, Trait.PREP, Trait.DET));
  }

  /** Whether somebody is named in the words themselves: {@code la mère de X} is not X. */
  private boolean isWithin(Candidate candidate, int first, int last) {
    Person person = candidate.person();
    return (candidate.first() >= first && candidate.first() < last)
        || (person != null && page.mentions.name(person, first, last));
  }

  /** The folded words that complete a role. */
  Set<String> complement(int from, int to) {
    Set<String> complement = new HashSet<>();
    for (int i = from; i < to; i++) {
      boolean age = words.is(i, Trait.NUMBER) && words.folded(i + 1).equals("ans");
      if (age) {
        i++;
      } else if (!words.any(i, Trait.bits(Trait.DET, Trait.PREP, Trait.CONJ, Trait.DEMONYM))) {
        complement.add(words.folded(i));
      }
    }
    return complement;
  }

  private int from(int token) {
    return anchor >= 0 && anchor < token ? anchor : token;
  }

  /** How likely a pronoun means the first candidate; English ones reach further back. */
  private double certainty(List<Candidate> ranked) {
    return words.isFrench() ? 0.72 + 0.24 * lead(ranked) : 0.68 + 0.2 * lead(ranked);
  }

  /** How far the likeliest candidate is ahead of the next, 0 to 1. */
  private static double lead(List<Candidate> ranked) {
    return ranked.size() < 2
        ? 1
        : Math.min(1, (ranked.getFirst().score() - ranked.get(1).score()) / 4);
  }

  /**
   * A role nobody was introduced with means somebody within the paragraph or its heading; without a
   * proper name of its own also whoever was just speaking.
   */
  private boolean isClose(Candidate candidate, int first, int last) {
    Person person = candidate.person();
    return candidate.link() == Link.HEADING
        || candidate.first() >= page.blockOf(first).first()
        || (person != null && salience.spokeLast(person, from(first)) && isPlain(first, last));
  }

  private boolean isPlain(int first, int last) {
    for (int i = first + 2; i < last; i++) {
      if (words.is(i, Trait.CAP) && !words.is(i, Trait.ROLE)) {
        return false;
      }
    }
    return true;
  }

  private Speaker speaker(
      int first,
      int last,
      Candidate candidate,
      Shape shape,
      double certainty,
      List<Candidate> ranked) {
    Step step = new Step(words.span(candidate.first(), candidate.last() - 1), candidate.link());
    List<Candidate> others =
        ranked.stream()
            .filter(c -> c.person() != null && !c.isSameAs(candidate))
            .limit(OTHERS)
            .toList();
    return new Speaker(first, last, candidate.person(), shape, List.of(step), certainty, others);
  }
}
