package verbatim.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words beside a pair of marks inside a sentence tell about its kind. */
final class Surroundings {
  /** How French verbs begin that say what somebody is called or charged with. */
  private static final Set<String> CALLING =
      Set.of("qualif", "trait", "accus", "tax", "menac", "remerci", "felicit", "soupconn");

  private static final int LONGEST_TERM = 3;
  private static final int WRITTEN_FAR = 14;
  private static final int REFERENCE_FAR = 8;

  /** Words that send the reader to something with a title. */
  private static final Set<String> REFERRING =
      Set.of("lire", "relire", "voir", "revoir", "ecouter", "see", "read", "watch");

  private static final long ASIDE = Trait.bits(Trait.ADV, Trait.NEG);

  /** How French words begin for what slogans are written on or called with. */
  private static final Set<String> WRITTEN =
      Set.of("pancarte", "banderole", "affiche", "slogan", "brandi", "inscri", "scand");

  private static final Set<String> OCCASIONS = Set.of("lors", "occasion", "pendant", "durant");

  /** French nouns that a title in marks follows. */
  private static final Set<String> TITLED =
      Set.of(
          "petition",
          "article",
          "chanson",
          "livre",
          "film",
          "roman",
          "tribune",
          "documentaire",
          "emission",
          "serie",
          "album",
          "essai",
          "ouvrage",
          "exposition",
          "spectacle",
          "reportage",
          "manuel",
          "rubrique");

  private final Words words;

  Surroundings(Words words) {
    this.words = words;
  }

  /**
   * Adds the signs of a pair that stands inside a sentence.
   *
   * @param before the token before its marks
   * @param written whether it is what a crowd shows or shouts
   */
  void add(
      Signs signs, int before, QuotedWords inside, @Nullable Proposal proposal, boolean written) {
    boolean shortTerm = inside.count() <= LONGEST_TERM + 1 && !inside.isClause();
    String cued = proposal == null ? "" : ".cued";
    if (words.is(before, Trait.NAMING)
        && (proposal == null || proposal.cueTo() != before || !words.is(before, Trait.FINITE))) {
      signs.add("naming-verb");
    } else if (shortTerm && isBodyOf(before) && !callsSomebody(proposal)) {
      signs.add("name-of-body");
    } else if (shortTerm && isOccasion(before)) {
      signs.add("occasion");
    } else if (shortTerm && words.isFrench() && words.is(before, Trait.NUMBER)) {
      signs.add("counted");
    } else if (isTitled(before) && !isIncise(proposal)) {
      signs.add("title-noun");
    } else if (isNameGiving(before) && inside.count() <= 8 && !inside.isClause()) {
      signs.add("name-giving-noun" + cued);
    } else if (words.isChar(before, ',') && isNameGiving(before - 1) && inside.isTitle()) {
      signs.add("name-in-apposition");
    } else if (words.is(before, Trait.DET) && shortTerm) {
      signs.add("after-determiner" + cued);
    } else if (isPlainNoun(before) && inside.count() <= 2) {
      signs.add("after-noun");
    }
    phrase(signs, before, inside, written);
  }

  /** What no term of the narrator is like. */
  private void phrase(Signs signs, int before, QuotedWords inside, boolean written) {
    if (inside.isPhrase()) {
      signs.add("phrase");
    } else if (inside.isAction()) {
      signs.add("action");
    } else if (words.is(inside.first(), Trait.CAP) && !inside.isTitle() && !written) {
      signs.add("capital");
    }
    if (words.is(before, Trait.BE)
        || (words.any(before, ASIDE) && words.is(before - 1, Trait.BE))) {
      signs.add("after-be");
    }
    if (words.is(before, Trait.DE) && isCharge(before - 1)) {
      signs.add("accused-of");
    }
    if (isReference(before)) {
      signs.add("reference");
    }
    if (written) {
      signs.add("written-on");
    }
  }

  /** {@code accusations de}, {@code taxé de}. */
  private boolean isCharge(int i) {
    return words.is(i, Trait.SAYNOUN) || CALLING.stream().anyMatch(words.folded(i)::startsWith);
  }

  /** {@code (lire l'épisode 3, "…")}: what follows is a title. */
  private boolean isReference(int before) {
    int i = before;
    while (i > before - REFERENCE_FAR && (words.isWord(i) || words.isChar(i, ','))) {
      i--;
    }
    return words.isChar(i, '(') && REFERRING.contains(words.folded(i + 1));
  }

  /** {@code une pancarte où on lit}: what follows is written on what a crowd shows. */
  boolean isWritten(int before) {
    for (int i = before; words.isFrench() && i > before - WRITTEN_FAR; i--) {
      if (words.is(i, Trait.STOP)) {
        return false;
      }
      boolean may = words.isWord(i) && !words.is(i, Trait.OTHER);
      if (may && WRITTEN.stream().anyMatch(words.folded(i)::startsWith)) {
        return true;
      }
    }
    return false;
  }

  /** {@code le collectif des}, {@code une délégation de}: what follows is their name. */
  private boolean isBodyOf(int i) {
    return words.isFrench()
        && words.is(i, Trait.DE)
        && words.any(i - 1, Trait.bits(Trait.ROLE, Trait.GROUP))
        && (words.is(i - 2, Trait.DET) || !words.isWord(i - 2))
        && !words.is(i - 1, Trait.SAYNOUN);
  }

  /** {@code qualifier quelqu'un de}: the quote completes the verb rather than the noun. */
  private boolean callsSomebody(@Nullable Proposal proposal) {
    int cue = proposal == null ? -1 : proposal.cueTo();
    boolean linked = cue > 0 && !Lexicon.isCue(words.traits(cue));
    return cue >= 0
        && CALLING.stream()
            .anyMatch(verb ->
                words.folded(cue).startsWith(verb)
                    || (linked && words.folded(cue - 1).startsWith(verb)));
  }

  /** {@code lors de}, {@code à l'occasion de}: what follows is an event. */
  private boolean isOccasion(int i) {
    String word = words.folded(words.is(i, Trait.DE) ? i - 1 : i);
    return words.isFrench() && OCCASIONS.contains(word);
  }

  /** {@code la pétition}, {@code l'article}: what follows is a title, also when it is a clause. */
  private boolean isTitled(int i) {
    return words.isFrench() && TITLED.contains(words.folded(i)) && words.is(i - 1, Trait.DET);
  }

  /** Whether a verb behind the quote or in it says that somebody speaks. */
  static boolean isIncise(@Nullable Proposal proposal) {
    return proposal != null
        && switch (proposal.rule()) {
          case "S2", "S3", "S4" -> true;
          default -> false;
        };
  }

  /** {@code le film}, {@code le site Internet}: what follows may be its name. */
  private boolean isNameGiving(int i) {
    boolean plain = words.isWord(i) && (words.traits(i) & ~Trait.CAP.bit()) == 0;
    return words.is(i, Trait.HEAD) || (plain && words.isFrench() && words.is(i - 1, Trait.HEAD));
  }

  private boolean isPlainNoun(int i) {
    return words.isWord(i)
        && (words.traits(i)
                & ~Trait.bits(Trait.ROLE, Trait.GROUP, Trait.MASC, Trait.FEM, Trait.PLUR))
            == 0;
  }
}
