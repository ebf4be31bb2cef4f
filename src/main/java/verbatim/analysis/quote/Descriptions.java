package verbatim.analysis.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence.Link;

/**
 * Whom a French noun phrase without a name describes, where nobody was introduced with those words
 * before: {@code l'édile}, {@code la Toulousaine}, {@code l'ancien ministre}. In this order:
 * whoever the article introduces so elsewhere, whoever the paragraph is about, the only person of
 * that gender in the article. Between equals it says nothing.
 */
final class Descriptions {
  private static final double ENOUGH = -1.5;
  private static final int MOST_MENTIONS = 400;
  private static final int STEM = 6;

  /** Nouns that say no more than that somebody is meant who was named. */
  private static final Set<String> GENERAL =
      Set.of(
          "homme",
          "gaillard",
          "femme",
          "dame",
          "jeune",
          "interesse",
          "interessee",
          "trentenaire",
          "quadragenaire",
          "quinquagenaire",
          "sexagenaire",
          "septuagenaire",
          "octogenaire",
          "veteran",
          "veterane");

  /** Nouns that only say whose side somebody is on: {@code le leader du parti de la Mer}. */
  private static final Set<String> LOOSE =
      Set.of(
          "leader",
          "chef",
          "cheffe",
          "patron",
          "patronne",
          "dirigeant",
          "dirigeante",
          "analyste",
          "economiste",
          "specialiste",
          "chercheur",
          "chercheuse",
          "responsable",
          "figure",
          "candidat",
          "candidate",
          "elu",
          "elue",
          "joueur",
          "joueuse",
          "champion",
          "championne");

  /** Those who often speak in an article that does not name them. */
  private static final Set<String> OFFICIALS =
      Set.of(
          "procureur",
          "procureure",
          "prefet",
          "prefete",
          "juge",
          "magistrat",
          "magistrate",
          "policier",
          "policiere",
          "gendarme",
          "pompier",
          "avocat",
          "avocate",
          "medecin",
          "journaliste",
          "temoin",
          "voisin",
          "voisine",
          "commissaire",
          "expert",
          "experte",
          "porte-parole",
          "presentateur",
          "presentatrice",
          "chauffeur",
          "conducteur",
          "conductrice",
          "accuse",
          "prevenu",
          "victime",
          "suspect");

  private final Page page;
  private final Words words;
  private final Salience salience;

  Descriptions(Page page, Salience salience) {
    this.page = page;
    this.words = page.words;
    this.salience = salience;
  }

  /** Whom a phrase means and how likely that is. */
  record Found(Candidate candidate, double certainty) {}

  /**
   * Reads a phrase from one token to before another.
   *
   * @param head the folded noun, without what says that an office is over
   * @param complement the folded words that complete it
   * @param former whether the words say that it is over
   * @param from the token before which the person was named
   */
  @Nullable Found of(
      int first,
      int last,
      String head,
      Set<String> complement,
      long gender,
      boolean former,
      int from) {
    Candidate introduced = former ? null : introduced(head, complement, gender, first, last);
    if (introduced != null) {
      return new Found(introduced, 0.8);
    }
    boolean general = GENERAL.contains(head) || complement.equals(Set.of("famille"));
    Found near = near(first, last, complement, gender, from, general);
    if (near != null) {
      // Whoever was something once is seldom introduced so: between two people it may be either.
      boolean here = near.candidate().first() >= page.blockOf(first).first();
      boolean sure = !former || here || isTopic(near) || only(first, last, gender) != null;
      return sure ? near : null;
    }
    boolean loose =
        general
            || (complement.isEmpty() && !isOfficial(head))
            || (LOOSE.contains(head) && isProper(first, last, complement));
    Candidate only = loose ? only(first, last, gender) : null;
    return only == null ? null : new Found(only, 0.66);
  }

  /** The only person whom the article introduces so, before or after. */
  private @Nullable Candidate introduced(
      String head, Set<String> complement, long gender, int first, int last) {
    boolean proper = isProper(first, last, complement);
    Set<String> all = new HashSet<>();
    for (int i = first; i < last; i++) {
      if (words.isWord(i) && !words.folded(i).equals(head)) {
        all.add(words.folded(i));
      }
    }
    Mention found = null;
    for (int i = 0; i < Math.min(page.mentions.count(), MOST_MENTIONS); i++) {
      Mention mention = page.mentions.get(i);
      Person person = mention.person();
      boolean fits =
          person.canBe(gender)
              && !page.mentions.name(person, first, last)
              && (person.fits(head, complement, false) > 0
                  || person.isLike(head, all, STEM)
                  || (!proper && person.fits(head, Set.of(), false) > 0));
      if (fits && found != null && found.person() != person) {
        return null;
      }
      found = fits && found == null ? mention : found;
    }
    return found == null ? null : Candidate.of(found, 0, Link.ROLE);
  }

  /** Whether a word of the complement has a capital letter. */
  private boolean isProper(int first, int last, Set<String> complement) {
    for (int i = first; i < last; i++) {
      if (words.is(i, Trait.CAP) && complement.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** Also {@code vice-procureur}. */
  private static boolean isOfficial(String head) {
    return OFFICIALS.contains(head) || OFFICIALS.contains(head.substring(head.indexOf('-') + 1));
  }

  /** Whoever the paragraph is about. */
  private @Nullable Found near(
      int first, int last, Set<String> complement, long gender, int from, boolean general) {
    List<Candidate> ranked = salience.ranked(from, gender);
    Candidate near = null;
    Candidate next = null;
    for (Candidate candidate : ranked) {
      Person person = candidate.person();
      if (person == null && near == null && !general && !isPassing(candidate)) {
        return null;
      }
      if (person != null && !page.mentions.name(person, first, last)) {
        next = near != null && next == null ? candidate : next;
        near = near == null ? candidate : near;
      }
    }
    boolean spoke =
        near != null && near.person() != null && salience.spokeLast(near.person(), from);
    double enough = general ? ENOUGH : spoke ? 1 : complement.isEmpty() ? 2 : 3;
    if (near == null || near.score() < enough) {
      Candidate heading = salience.inHeading(page.blockOf(from), gender);
      Person person = heading == null ? null : heading.person();
      near = person != null && !page.mentions.name(person, first, last) ? heading : null;
      next = null;
    }
    if (near == null || !(general || isClose(near, first, last, from))) {
      return null;
    }
    Candidate beside = general ? null : beside(from, near, gender);
    if (beside != null) {
      return new Found(beside, 0.58);
    }
    boolean here = spoke && near.first() >= page.blockOf(first).first();
    if (next == null || next.score() < ENOUGH) {
      return new Found(near, spoke ? (here ? 0.9 : 0.68) : 0.8);
    }
    double lead = Math.min(1, (near.score() - next.score()) / 4);
    return new Found(near, (here ? 0.72 : 0.58) + 0.24 * lead);
  }

  /**
   * The first person whom the sentence before a token names; null when it does not name the one
   * whom the paragraph is about.
   */
  private @Nullable Candidate beside(int token, Candidate near, long gender) {
    int start = page.sentenceStart(token - 2, page.blockOf(token));
    for (int i = start; i < token; i++) {
      if (words.is(i, Trait.SUBJ) && (words.traits(i) & gender) != 0) {
        return null;
      }
    }
    Mention found = null;
    for (int i = page.mentions.from(start); i < page.mentions.count(); i++) {
      Mention mention = page.mentions.get(i);
      if (mention.first() >= token || mention.person() == near.person()) {
        return mention.person() == near.person() || found == null
            ? null
            : Candidate.of(found, 0, Link.ROLE);
      }
      boolean fits = !mention.quoted() && mention.person().canBe(gender);
      found = fits && found == null ? mention : found;
    }
    return found == null ? null : Candidate.of(found, 0, Link.ROLE);
  }

  /** The only person of a gender whom the narrator names in the article. */
  @Nullable Candidate only(int first, int last, long gender) {
    Mention found = null;
    int island = page.blockOf(first).island();
    for (int i = 0; i < page.mentions.count(); i++) {
      Mention mention = page.mentions.get(i);
      boolean fits =
          !mention.quoted()
              && mention.person().canBe(gender)
              && page.blockOf(mention.first()).island() == island;
      if (fits && found != null && found.person() != mention.person()) {
        return null;
      }
      found = fits && (found == null || mention.first() < first) ? mention : found;
      if (i > MOST_MENTIONS) {
        return null;
      }
    }
    return found == null || page.mentions.name(found.person(), first, last)
        ? null
        : Candidate.of(found, 0, Link.ROLE);
  }

  private boolean isTopic(Found near) {
    Mention main = page.mentions.main();
    return main != null && main.person() == near.candidate().person();
  }

  /** Another description with the definite article, of whoever was named before. */
  private boolean isPassing(Candidate candidate) {
    int head = candidate.head();
    for (int i = candidate.first(); i < candidate.last() && head < 0; i++) {
      head = words.is(i, Trait.ROLE) ? i : head;
    }
    return head >= 0
        && !words.is(candidate.first(), Trait.INDEF)
        && !isOfficial(words.folded(head));
  }

  /** Within the paragraph or its heading; whoever was just speaking also above it. */
  private boolean isClose(Candidate candidate, int first, int last, int from) {
    Person person = candidate.person();
    return candidate.link() == Link.HEADING
        || candidate.first() >= page.blockOf(first).first()
        || (person != null && salience.spokeLast(person, from) && isPlain(first, last));
  }

  private boolean isPlain(int first, int last) {
    for (int i = first + 2; i < last; i++) {
      if (words.is(i, Trait.CAP) && !words.is(i, Trait.ROLE)) {
        return false;
      }
    }
    return true;
  }
}
