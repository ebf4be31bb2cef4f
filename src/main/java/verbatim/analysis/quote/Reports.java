package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is reported without marks, where the pattern is clear: {@code selon X, P}, {@code P,
 * selon X}, {@code P, a précisé X}, {@code X a déclaré que P}. One finding a sentence at most, and
 * none where marks already show the speaker's own words.
 */
final class Reports {
  private static final int SHORTEST = 4;

  private final Page page;
  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Antecedents antecedents;
  private final Set<Integer> spoken;
  private final List<Report> reports = new ArrayList<>();

  /** Reported words from one token to another, both included, and who they come from. */
  record Report(int first, int last, Proposal proposal) {}

  /**
   * Reads a page.
   *
   * @param spoken the first tokens of blocks that are somebody's own words
   */
  Reports(Page page, Set<Integer> spoken) {
    this.spoken = spoken;
    this.page = page;
    this.words = page.words;
    this.antecedents = new Antecedents(page);
    this.phrases = new NounPhrases(page, antecedents);
    this.subjects = new Subjects(page, phrases, antecedents);
  }

  List<Report> find() {
    for (Block block : page.blocks) {
      int start = block.body();
      int last = spoken.contains(block.first()) ? start : block.last();
      for (int i = start; i < last; i++) {
        if (words.is(i, Trait.STOP) || i == last - 1) {
          sentence(start, words.is(i, Trait.STOP) ? i : i + 1);
          start = i + 1;
        }
      }
    }
    return reports;
  }

  private void sentence(int first, int end) {
    int clause = -1;
    for (int i = first; i < end; i++) {
      if (words.is(i, Trait.MARK) || page.isQuoted(i)) {
        return;
      }
      if (clause < 0 && words.is(i, Trait.QUE) && isSaid(i - 1)) {
        clause = i;
      }
    }
    boolean found = headed(first, end) || trailed(first, end);
    if (!found && clause > 0) {
      completed(first, clause, end);
    }
  }

  private boolean isSaid(int verb) {
    return Lexicon.isCue(words.traits(verb))
        && !words.any(verb - 1, Trait.bits(Trait.REFLEXIVE, Trait.BE))
        && !isRestricted(verb)
        && words.any(verb, Trait.bits(Trait.FINITE, Trait.PAST))
        && words.any(verb, Trait.bits(Trait.CUE_A, Trait.CUE_B));
  }

  /** {@code n'a confirmé que deux décès}: only two, rather than that. */
  private boolean isRestricted(int verb) {
    for (int i = verb - 1; i > verb - 5; i--) {
      String word = words.folded(i);
      if (word.equals("ne") || word.equals("n'")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Selon X, P}. */
  private boolean headed(int first, int end) {
    Cue cue = page.incises.preposition(first);
    Speaker speaker = cue == null ? null : phrases.behind(cue.subject(), end);
    if (cue == null || speaker == null) {
      return false;
    }
    for (int i = speaker.last(); i < Math.min(end, speaker.last() + 16); i++) {
      if (words.isChar(i, ',')) {
        return add(i + 1, end, new Proposal(speaker, cue.from(), cue.to(), "S7", 0.7, 0));
      }
    }
    return false;
  }

  /** {@code P, selon X} and {@code P, a précisé X}. */
  private boolean trailed(int first, int end) {
    for (int i = first + SHORTEST; i < end; i++) {
      if (words.isChar(i, ',') && trailed(first, i, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean trailed(int first, int comma, int end) {
    Cue cue = page.incises.at(comma + 1, end);
    Speaker speaker = cue == null ? null : speaker(cue, end);
    if (cue == null || speaker == null || isThing(speaker) || isSubject(first, comma)) {
      return false;
    }
    String rule = cue.prepositional() ? "S7" : cue.pronoun() ? "S2" : "S3";
    return add(first, comma, new Proposal(speaker, cue.from(), cue.to(), rule, 0.7, 0));
  }

  /** {@code X, ingénieur, publie une étude}: a name and its apposition rather than a clause. */
  private boolean isSubject(int first, int comma) {
    Mention mention = page.mentions.covering(first);
    boolean named =
        mention != null && mention.first() == first && words.isChar(mention.last(), ',');
    for (int i = first; i < comma && named; i++) {
      named = !words.any(i, Trait.bits(Trait.HAVE, Trait.BE, Trait.VERBISH, Trait.FINITE));
    }
    return named;
  }

  /** {@code …, dénonce une opération}: no speaker follows the verb but its object. */
  private static boolean isThing(Speaker speaker) {
    return speaker.shape() == Speaker.Shape.GROUP && speaker.certainty() < 0.6;
  }

  private @Nullable Speaker speaker(Cue cue, int end) {
    return phrases.of(cue, end);
  }

  /** {@code X a déclaré que P}. */
  private void completed(int first, int clause, int end) {
    Speaker speaker = subjects.of(clause - 1, first);
    if (speaker != null) {
      int group = subjects.groupStart(clause - 1, first);
      add(clause + 1, end, new Proposal(speaker, group, clause - 1, "S9", 0.65, 0));
    }
  }

  private boolean add(int first, int end, Proposal proposal) {
    boolean enough = end - first >= SHORTEST && words.isWord(first);
    if (enough) {
      reports.add(new Report(first, end - 1, proposal));
    }
    return enough;
  }
}
