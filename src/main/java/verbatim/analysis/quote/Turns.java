package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the turns of an interview or a transcript, {@code Name: words} without marks, and the lines
 * of a dialogue behind a dash that name their speaker. In a transcript with heads in capitals, or
 * with heads on lines of their own, the paragraphs below belong to the turn.
 */
final class Turns {
  private static final int SHORTEST = 3;
  private static final int ENOUGH = 3;
  private static final int LONGEST_LOOK = 300;

  /** How sure a role is that somebody was introduced with. */
  private static final double FITTING = 0.9;

  private final Page page;
  private final Words words;
  private final Antecedents antecedents;
  private final Responses responses;
  private final List<Turn> turns = new ArrayList<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private boolean transcript;

  Turns(Page page) {
    this.page = page;
    this.words = page.words;
    this.antecedents = new Antecedents(page);
    this.responses = new Responses(page, new NounPhrases(page, antecedents));
  }

  /** The words of one block from one token to another, both included. */
  record Turn(Block block, int first, int last, boolean continued, Proposal proposal) {}

  List<Turn> find() {
    transcript = isTranscript();
    TurnHead open = null;
    boolean fresh = false;
    for (Block block : page.blocks) {
      TurnHead head = head(block);
      if (head != null) {
        fresh = head.colon() + 1 >= block.last();
        open = transcript && (fresh || head.upper()) ? head : null;
        if (!fresh) {
          add(block, head.colon() + 1, false, said(block, head));
        }
      } else if (isDialogue(block)) {
        Proposal incise = responses.inside(block.body() + 1, block.last());
        if (incise != null) {
          add(block, block.body() + 1, lastSpoken(block, incise), false, incise);
        }
      } else if (open != null && isDirection(block)) {
        open = null;
      } else if (open != null) {
        add(block, block.body(), !fresh, said(block, open));
        fresh = false;
      }
    }
    return turns;
  }

  /** The name or, in a transcript, the label that opens a block; null when none does. */
  private @Nullable TurnHead head(Block block) {
    TurnHead head = TurnHead.of(page, block);
    if (head != null || !transcript) {
      return head;
    }
    TurnHead label = TurnHead.label(page, block);
    return label != null && labels.getOrDefault(text(label), 0) > 1 ? label : null;
  }

  private String text(TurnHead head) {
    return words.span(head.speaker().first(), head.speaker().last() - 1).in(words.text());
  }

  /** The last token of a dialogue line that ends with {@code , dit X}. */
  private int lastSpoken(Block block, Proposal incise) {
    int behind = Math.max(incise.cueTo() + 1, incise.speaker().last());
    if (behind < block.last() - 1) {
      return block.last() - 1;
    }
    int last = incise.cueFrom() - 1;
    return words.isChar(last, ',') ? last - 1 : last;
  }

  private boolean isTranscript() {
    int heads = 0;
    int named = 0;
    for (Block block : page.blocks) {
      TurnHead head = TurnHead.of(page, block);
      TurnHead label = head == null ? TurnHead.label(page, block) : null;
      if (label != null) {
        boolean role = words.is(label.speaker().last() - 1, Trait.ROLE);
        labels.merge(text(label), role ? 2 : 1, Integer::sum);
      } else if (head != null && !page.isQuoted(head.colon() + 1)) {
        heads++;
        named += head.speaker().person() == null ? 0 : 1;
      }
    }
    for (int times : labels.values()) {
      heads += times > 1 ? times : 0;
    }
    return heads >= ENOUGH && named > 1;
  }

  private boolean isDialogue(Block block) {
    return words.isChar(block.body(), '—') || words.isChar(block.body(), '–');
  }

  /** {@code (END VIDEO CLIP)}, or a line in capitals. */
  private boolean isDirection(Block block) {
    int first = block.body();
    return words.isChar(first, '(')
        || words.isChar(first, '[')
        || (words.is(first, Trait.UPPER) && words.is(block.last() - 1, Trait.UPPER));
  }

  private Proposal said(Block block, TurnHead head) {
    String rule = block.isEntry() ? "S1" : "S6";
    double prior = transcript ? 0.95 : 0.85;
    return new Proposal(holder(head.speaker()), head.colon(), head.colon(), rule, prior, 0);
  }

  /** {@code LE PRÉSIDENT :}, when somebody was introduced as that. */
  private Speaker holder(Speaker label) {
    int noun = label.last() - 1;
    if (label.shape() != Speaker.Shape.GROUP || !words.is(noun, Trait.ROLE)) {
      return label;
    }
    Speaker holder = antecedents.role(label.first(), label.last(), words.folded(noun), Set.of());
    return holder.person() != null && holder.certainty() >= FITTING ? holder : label;
  }

  private void add(Block block, int first, boolean continued, Proposal proposal) {
    add(block, first, block.last() - 1, continued, proposal);
  }

  private void add(Block block, int first, int last, boolean continued, Proposal proposal) {
    boolean incise = proposal.rule().equals("S4");
    boolean marked = page.isQuoted(first) || (!transcript && hasMark(block, first));
    boolean spoken = transcript || incise || (isSpoken(block, first) && !block.isHeading());
    boolean enough = transcript ? hasWord(block, first) : block.last() - first >= SHORTEST;
    if (!marked && spoken && enough) {
      turns.add(new Turn(block, first, last, continued, proposal));
    }
  }

  private boolean hasWord(Block block, int first) {
    return words.isWord(first) || first + 1 < block.last();
  }

  private boolean hasMark(Block block, int first) {
    for (int i = first; i < block.last(); i++) {
      if (page.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpoken(Block block, int first) {
    for (int i = first; i < Math.min(block.last(), first + LONGEST_LOOK); i++) {
      if (words.is(i, Trait.FIRST)) {
        return true;
      }
    }
    return false;
  }
}
