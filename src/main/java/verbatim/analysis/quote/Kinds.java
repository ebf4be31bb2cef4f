package verbatim.analysis.quote;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * Decides what a pair of marks is by adding up named features, positive for speech and negative for
 * titles, terms and irony.
 */
final class Kinds {
  private static final int LONGEST_TERM = 3;
  private static final int TERM_FAR = 20_000;

  /** How French verbs begin that say what somebody is called or charged with. */
  private static final Set<String> CALLING =
      Set.of("qualif", "trait", "accus", "tax", "menac", "remerci", "felicit", "soupconn");

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

  private final Page page;
  private final Words words;
  private final EnglishKinds english;

  Kinds(Page page) {
    this.page = page;
    this.words = page.words;
    this.english = new EnglishKinds(words);
  }

  /** The kind of a pair and the features that decided, with their weights. */
  record Verdict(QuoteKind kind, double speech, Map<String, Double> features) {}

  Verdict judge(Pair pair, Block block, @Nullable Proposal proposal, boolean sibling) {
    TextSpan span = pair.span();
    int first = words.at(span.start());
    int last = words.at(span.end() - 1);
    int before = page.before(pair);
    boolean opensBlock = before < block.body() || pair.continued();
    boolean colon = !opensBlock && words.isChar(before, ':');
    boolean stands = opensBlock || words.is(before, Trait.STOP) || colon;
    Inside inside = new Inside(first, last);
    Map<String, Double> features = new LinkedHashMap<>();

    link(features, proposal, inside);
    length(features, inside);
    if (stands && !colon && inside.words > 3 && fills(pair, block)) {
      features.put("fills-sentence", 2.5);
    }
    boolean bare = proposal == null || proposal.rule().equals("S6");
    int noun = words.is(before - 1, Trait.DE) ? before - 2 : before - 1;
    if (colon && bare && words.is(noun, Trait.HEAD) && !inside.clause()) {
      features.put("name-giving-noun", -3.5);
    } else if (colon) {
      features.put("colon", inside.words > LONGEST_TERM || inside.clause() ? 2.5 : 0.8);
    }
    if (inside.first) {
      features.put("first-person", 2.0);
    }
    if (inside.clause()) {
      features.put("clause", 1.2);
    }
    if (inside.stopped && inside.words > 2) {
      features.put("stop-inside", 1.0);
    }
    if (sibling) {
      features.put("quoted-neighbour", 1.2);
    }
    if (!stands) {
      embedded(features, before, inside, proposal);
      if (!words.isFrench()) {
        english.add(features, before, page.after(pair), inside.words, inside.clause(), proposal);
      }
    }
    if (inside.title() && inside.words <= 7 && !inside.clause()) {
      features.put("title-capitals", inside.words == 1 ? -1.5 : -2.5);
    }
    boolean term = inside.words <= LONGEST_TERM + 1 && !inside.clause() && !stands;
    if (term && words.isFrench() && !isIncise(proposal) && isOwnTerm(pair)) {
      features.put("own-term", proposal != null && proposal.distance() <= 2 ? -0.5 : -1.5);
    }
    if (pair.depth() > 0) {
      features.put("nested", inside.words > 4 && (inside.clause() || inside.first) ? -1.0 : -4.0);
    }
    if (pair.single() && pair.depth() == 0 && !page.singleMarks) {
      features.put("single-marks", inside.words > LONGEST_TERM ? 0.0 : -0.8);
    }
    double score = 0;
    for (double weight : features.values()) {
      score += weight;
    }
    double speech = 1 / (1 + Math.exp(-score));
    return new Verdict(kind(speech, proposal, stands, before, inside), speech, features);
  }

  private static void link(
      Map<String, Double> features, @Nullable Proposal proposal, Inside inside) {
    if (proposal == null) {
      features.put("no-cue", -1.8);
      return;
    }
    double weight =
        switch (proposal.rule()) {
          case "S1" -> 6;
          case "S2" -> inside.words > LONGEST_TERM ? 4.5 : 3.5;
          case "S3", "S4", "S13" -> 4;
          case "S5" -> 3.5;
          case "S6" -> 1.5;
          case "S7" -> proposal.distance() <= 2 ? 3.2 : 1.9;
          case "S8" -> 5;
          case "S9", "S10" -> proposal.distance() <= 2 ? 3.2 : proposal.distance() <= 8 ? 2.2 : 1.4;
          case "S11" -> 4;
          default -> 1;
        };
    features.put("cue-" + proposal.rule(), weight);
  }

  private static void length(Map<String, Double> features, Inside inside) {
    double weight =
        inside.words >= 12
            ? 2.8
            : inside.words >= 8
                ? 2.4
                : inside.words >= 6
                    ? 1.9
                    : inside.words == 5
                        ? 1.0
                        : inside.words == 4 ? 0.4 : inside.words == 3 ? -0.3 : -1.0;
    features.put("length", weight);
  }

  private void embedded(
      Map<String, Double> features, int before, Inside inside, @Nullable Proposal proposal) {
    boolean shortTerm = inside.words <= LONGEST_TERM + 1 && !inside.clause();
    if (words.is(before, Trait.NAMING)
        && (proposal == null || proposal.cueTo() != before || !words.is(before, Trait.FINITE))) {
      features.put("naming-verb", -4.0);
    } else if (shortTerm && isBodyOf(before) && !callsSomebody(proposal)) {
      features.put("name-of-body", -3.0);
    } else if (shortTerm && isOccasion(before)) {
      features.put("occasion", -3.0);
    } else if (shortTerm && words.isFrench() && words.is(before, Trait.NUMBER)) {
      features.put("counted", -2.0);
    } else if (isTitled(before) && !isIncise(proposal)) {
      features.put("name-giving-noun", -6.0);
    } else if (isNameGiving(before) && inside.words <= 8 && !inside.clause()) {
      features.put("name-giving-noun", proposal == null ? -3.5 : -2.5);
    } else if (words.is(before, Trait.DET) && shortTerm) {
      features.put("after-determiner", proposal == null ? -2.0 : -1.0);
    } else if (isPlainNoun(before) && inside.words <= 2) {
      features.put("after-noun", -1.0);
    }
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
  private static boolean isIncise(@Nullable Proposal proposal) {
    return proposal != null
        && switch (proposal.rule()) {
          case "S2", "S3", "S4" -> true;
          default -> false;
        };
  }

  /**
   * Whether the few words stand near without marks, more often than a heading alone repeats them:
   * the narrator's own term.
   */
  private boolean isOwnTerm(Pair pair) {
    TextSpan span = pair.span();
    String text = words.text();
    String term = text.substring(span.start(), span.end());
    int high = Math.min(words.section().end(), span.end() + TERM_FAR);
    int i = Math.max(words.section().start(), span.start() - TERM_FAR);
    int times = 0;
    while ((i = text.indexOf(term, i, high)) >= 0) {
      int end = i + term.length();
      boolean whole =
          (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (whole && page.outerAt(i) == null && ++times > 1) {
        return true;
      }
      i = end;
    }
    return false;
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

  /** Whether the quote is all of a sentence or of a paragraph. */
  private boolean fills(Pair pair, Block block) {
    int next = page.after(pair);
    return next >= block.last()
        || words.is(next, Trait.STOP)
        || page.endsSentence(pair)
        || words.isChar(next, '.');
  }

  private QuoteKind kind(
      double speech, @Nullable Proposal proposal, boolean stands, int before, Inside inside) {
    if (speech < 0.5) {
      return QuoteKind.SCARE;
    }
    if (proposal != null && proposal.rule().equals("S1")) {
      return QuoteKind.TICKER;
    }
    return stands || isClause(before, inside) ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
  }

  private boolean isClause(int before, Inside inside) {
    if (!words.isWord(before) || words.is(before, Trait.INVERTED)) {
      return inside.words > 4 || inside.clause();
    }
    boolean completes =
        words.any(
            before,
            Trait.bits(
                Trait.QUE,
                Trait.DE,
                Trait.DET,
                Trait.PREP,
                Trait.CONJ,
                Trait.REL,
                Trait.SUBJ,
                Trait.ADV,
                Trait.NEG,
                Trait.HAVE,
                Trait.BE,
                Trait.CLITIC));
    if (completes || words.is(inside.from, Trait.QUE)) {
      return false;
    }
    return inside.words > 4
        && (words.is(inside.from, Trait.SUBJ) || (inside.first && inside.clause()));
  }

  /** What the words of a quote are like. */
  private final class Inside {
    private final int from;
    private int words;
    private int capitals;
    private int content;
    private boolean first;
    private boolean verb;
    private boolean stopped;

    Inside(int from, int to) {
      this.from = from;
      for (int i = from; i <= to && i < from + 400; i++) {
        if (Kinds.this.words.isWord(i)) {
          words++;
          first |= Kinds.this.words.is(i, Trait.FIRST);
          verb |= Kinds.this.words.any(i, Trait.bits(Trait.VERBISH, Trait.INVERTED));
          verb |=
              Kinds.this.words.any(i, Trait.HAVE.bit() | Trait.BE.bit())
                  && !Kinds.this.words.is(i, Trait.PREP);
          if (!Kinds.this.words.is(i, Trait.OTHER)) {
            content++;
            capitals += Kinds.this.words.is(i, Trait.CAP) ? 1 : 0;
          }
        }
      }
      stopped =
          Kinds.this.words.isChar(to, '.')
              || Kinds.this.words.isChar(to, '!')
              || Kinds.this.words.isChar(to, '?')
              || Kinds.this.words.isChar(to, '…')
              || Kinds.this.words.isChar(to, ',');
    }

    boolean clause() {
      return verb && words > 2;
    }

    /** Every word that carries meaning has a capital letter. */
    boolean title() {
      return content > 0 && capitals == content && !first;
    }
  }
}
