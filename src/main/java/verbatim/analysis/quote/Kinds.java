package verbatim.analysis.quote;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * Decides what a pair of marks is by adding up the weights of named signs, positive for speech and
 * negative for titles, terms and irony. The table {@code kinds.txt} says how they were found.
 */
final class Kinds {
  private static final int LONGEST_TERM = 3;
  private static final int TERM_FAR = 20_000;

  /** Who writes a term more often in marks than this hardly writes it without. */
  private static final int MOST_COPIES = 50;

  private final Page page;
  private final Words words;
  private final Surroundings surroundings;
  private final EnglishKinds english;

  Kinds(Page page) {
    this.page = page;
    this.words = page.words;
    this.surroundings = new Surroundings(words);
    this.english = new EnglishKinds(words);
  }

  /** The kind of a pair and the features that decided, with their weights. */
  record Verdict(QuoteKind kind, double speech, Map<String, Double> features) {}

  /**
   * Judges a pair.
   *
   * @param proposal who speaks according to the sieves; null when they found nobody
   * @param sibling whether there is speech before it in the same sentence
   * @param paragraph whether there is speech before it in the same paragraph
   */
  Verdict judge(
      Pair pair, Block block, @Nullable Proposal proposal, boolean sibling, boolean paragraph) {
    TextSpan span = pair.span();
    int before = page.before(pair);
    boolean opensBlock = before < block.body() || pair.continued();
    boolean colon = !opensBlock && words.isChar(before, ':');
    boolean stands = opensBlock || words.is(before, Trait.STOP) || colon;
    QuotedWords inside = new QuotedWords(words, words.at(span.start()), words.at(span.end() - 1));
    Signs signs = new Signs(words.isFrench());

    signs.add(cue(proposal, inside));
    signs.add("length." + length(inside));
    if (stands && !colon && inside.count() > LONGEST_TERM && fills(pair, block)) {
      signs.add("fills-sentence");
    }
    boolean bare = proposal == null || proposal.rule().equals("S6");
    int noun = words.is(before - 1, Trait.DE) ? before - 2 : before - 1;
    if (colon && bare && words.is(noun, Trait.HEAD) && !inside.isClause()) {
      signs.add("name-giving-noun");
    } else if (colon) {
      signs.add(inside.count() > LONGEST_TERM || inside.isClause() ? "colon" : "colon.short");
    }
    if (inside.isPersonal()) {
      signs.add("first-person");
    }
    if (inside.isClause()) {
      signs.add("clause");
    }
    if (inside.isStopped() && inside.count() > 2) {
      signs.add("stop-inside");
    }
    if (sibling) {
      signs.add("quoted-neighbour");
    } else if (paragraph) {
      signs.add("quoted-paragraph");
    }
    if (block.isHeading()) {
      signs.add("heading");
    }
    boolean written = !stands && surroundings.isWritten(before);
    if (!stands) {
      surroundings.add(signs, before, inside, proposal, written);
      if (!words.isFrench()) {
        english.add(signs, before, page.after(pair), inside, proposal);
      }
    }
    if (inside.isTitle() && inside.count() <= 7 && !inside.isClause() && !written) {
      signs.add(inside.count() == 1 ? "title-capitals.one" : "title-capitals");
    }
    boolean term = inside.count() <= LONGEST_TERM + 1 && !inside.isClause() && !stands;
    if (term && words.isFrench() && !Surroundings.isIncise(proposal) && isOwnTerm(pair)) {
      signs.add("own-term");
    }
    if (pair.depth() > 0) {
      boolean own = inside.count() > 4 && (inside.isClause() || inside.isPersonal());
      signs.add(own ? "nested.clause" : "nested");
    }
    if (pair.single() && pair.depth() == 0 && !page.singleMarks && inside.count() <= LONGEST_TERM) {
      signs.add("single-marks");
    }
    double speech = signs.speech();
    return new Verdict(kind(speech, proposal, stands, before, inside), speech, signs.found());
  }

  private static String cue(@Nullable Proposal proposal, QuotedWords inside) {
    if (proposal == null) {
      return "no-cue";
    }
    String name = "cue-" + proposal.rule();
    int distance = proposal.distance();
    return switch (proposal.rule()) {
      case "S2" -> inside.count() > LONGEST_TERM ? name : name + ".short";
      case "S7" -> distance <= 2 ? name : name + ".far";
      case "S9", "S10" -> distance <= 2 ? name : distance <= 8 ? name + ".far" : name + ".farther";
      default -> name;
    };
  }

  /** The number of words, from five on the least of its class. */
  private static int length(QuotedWords inside) {
    int count = Math.max(1, inside.count());
    return count >= 12 ? 12 : count >= 8 ? 8 : count >= 6 ? 6 : count;
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
    for (int n = 0; n < MOST_COPIES && (i = text.indexOf(term, i, high)) >= 0; n++) {
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

  /** Whether the quote is all of a sentence or of a paragraph. */
  private boolean fills(Pair pair, Block block) {
    int next = page.after(pair);
    return next >= block.last()
        || words.is(next, Trait.STOP)
        || page.endsSentence(pair)
        || words.isChar(next, '.');
  }

  private QuoteKind kind(
      double speech, @Nullable Proposal proposal, boolean stands, int before, QuotedWords inside) {
    if (speech < 0.5) {
      return QuoteKind.SCARE;
    }
    if (proposal != null && proposal.rule().equals("S1")) {
      return QuoteKind.TICKER;
    }
    return stands || isClause(before, inside) ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
  }

  private boolean isClause(int before, QuotedWords inside) {
    if (!words.isWord(before) || words.is(before, Trait.INVERTED)) {
      return inside.count() > 4 || inside.isClause();
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
    if (completes || words.is(inside.first(), Trait.QUE)) {
      return false;
    }
    return inside.count() > 4
        && (words.is(inside.first(), Trait.SUBJ) || (inside.isPersonal() && inside.isClause()));
  }
}
