package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the turns of an interview or a transcript, {@code Name: words} without marks, and the lines
 * of a dialogue behind a dash that name their speaker.
 */
final class Turns {
  private static final int SHORTEST = 3;
  private static final int ENOUGH = 3;
  private static final int LONGEST_LOOK = 300;

  private final Page page;
  private final Words words;
  private final Responses responses;

  Turns(Page page) {
    this.page = page;
    this.words = page.words;
    Antecedents antecedents = new Antecedents(page);
    this.responses = new Responses(page, new NounPhrases(page, antecedents), antecedents);
  }

  /** The words of one block from one token to another, both included. */
  record Turn(Block block, int first, int last, Proposal proposal) {}

  List<Turn> find() {
    List<Turn> turns = new ArrayList<>();
    for (Block block : page.blocks) {
      Turn turn = block.isHeading() ? null : read(block);
      if (turn != null) {
        turns.add(turn);
      }
    }
    boolean transcript = turns.size() >= ENOUGH;
    turns.removeIf(t -> !transcript && !isSpoken(t));
    return turns;
  }

  private @Nullable Turn read(Block block) {
    int first = block.body();
    if (words.isChar(first, '—') || words.isChar(first, '–')) {
      Proposal incise = responses.inside(first + 1, block.last());
      return incise == null ? null : turn(block, first + 1, incise);
    }
    Mention mention = page.mentions.covering(first);
    if (mention == null || mention.first() != first) {
      return null;
    }
    int colon = mention.last();
    if (words.isChar(colon, '(')) {
      while (colon < block.last() && colon - mention.last() < 10 && !words.isChar(colon - 1, ')')) {
        colon++;
      }
    }
    if (!words.isChar(colon, ':')) {
      return null;
    }
    Speaker speaker = Speaker.named(mention.first(), mention.last(), mention.person());
    String rule = block.isEntry() ? "S1" : "S6";
    return turn(block, colon + 1, new Proposal(speaker, colon, colon, rule, 0.85, 0));
  }

  private @Nullable Turn turn(Block block, int first, Proposal proposal) {
    for (int i = first; i < block.last(); i++) {
      if (words.is(i, Trait.MARK)) {
        return null;
      }
    }
    return block.last() - first < SHORTEST
        ? null
        : new Turn(block, first, block.last() - 1, proposal);
  }

  private boolean isSpoken(Turn turn) {
    if (turn.proposal().rule().equals("S4")) {
      return true;
    }
    for (int i = turn.first(); i <= Math.min(turn.last(), turn.first() + LONGEST_LOOK); i++) {
      if (words.is(i, Trait.FIRST)) {
        return true;
      }
    }
    return false;
  }
}
