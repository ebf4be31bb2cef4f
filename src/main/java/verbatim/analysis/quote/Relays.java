package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding.Relay;
import verbatim.analysis.quote.QuoteFinding.Way;

/**
 * Finds who passed the words on, in the narrator's sentence around a cue: {@code a-t-il dit à l'X},
 * {@code sur X}, {@code une source relayée par X}, {@code assure son entourage, selon X}. Known by
 * their place and capital letter, not by a list of outlets.
 */
final class Relays {
  private static final int BEFORE = 14;
  private static final int BEHIND = 18;
  private static final int MOST = 3;
  private static final long NO_OUTLET =
      Trait.bits(Trait.ROLE, Trait.TIME, Trait.TITLE, Trait.OTHER, Trait.NUMBER);

  private static final WordList PREPOSITIONS =
      WordList.of("par", "a", "au", "aupres", "sur", "dans", "by", "told", "to", "on", "in");

  private final Page page;
  private final Words words;

  Relays(Page page) {
    this.page = page;
    this.words = page.words;
  }

  /** Those of a proposal, in text order; empty when nobody passed the words on. */
  List<Relay> of(Proposal proposal) {
    Speaker speaker = proposal.speaker();
    int anchor = proposal.cueFrom() < 0 ? speaker.first() : proposal.cueFrom();
    Block block = page.blockOf(anchor);
    int low =
        Math.max(page.sentenceStart(anchor, block), Math.min(anchor, speaker.first()) - BEFORE);
    int behind = Math.max(proposal.cueTo() + 1, speaker.last());
    int high = Math.min(page.sentenceEnd(behind, block), behind + BEHIND);
    List<Relay> relays = new ArrayList<>();
    for (int i = low; i < high && relays.size() < MOST; i++) {
      Pair pair = words.is(i, Trait.MARK) ? page.outerAt(words.start(i)) : null;
      if (pair != null) {
        i = Math.max(i, page.after(pair) - 1);
        continue;
      }
      Way way = i == proposal.cueFrom() ? null : way(i, proposal);
      int outlet = way == null ? -1 : outletBehind(i);
      if (way != null && outlet >= 0 && outlet != speaker.first()) {
        int last = end(outlet, high);
        relays.add(new Relay(words.span(outlet, last - 1), way));
        i = last - 1;
      }
    }
    return relays;
  }

  private @Nullable Way way(int i, Proposal proposal) {
    if (page.incises.preposition(i) != null) {
      return proposal.rule().equals("S7") ? null : Way.ACCORDING_TO;
    }
    if (!PREPOSITIONS.has(words, i)) {
      return null;
    }
    String word = words.folded(i);
    if (words.isFrench()) {
      return switch (word) {
        case "par" -> words.is(i - 1, Trait.PAST) || isPassedOn(i - 1) ? Way.PASSED_ON_BY : null;
        case "a", "au", "aupres" -> isTold(i, proposal) ? Way.TOLD_TO : null;
        case "sur", "dans" -> Way.IN;
        default -> null;
      };
    }
    return switch (word) {
      case "by" -> words.is(i - 1, Trait.PAST) ? Way.PASSED_ON_BY : null;
      case "told" -> Way.TOLD_TO;
      case "to" -> isTold(i, proposal) ? Way.TOLD_TO : null;
      case "on", "in" -> Way.IN;
      default -> null;
    };
  }

  /** {@code relayée}, {@code diffusé}: verbs of passing on that are none of saying. */
  private boolean isPassedOn(int i) {
    String word = words.folded(i);
    return word.startsWith("relaye") || word.startsWith("diffuse") || word.startsWith("contacte");
  }

  /** Whether a preposition stands right behind the verb of saying or its speaker. */
  private boolean isTold(int i, Proposal proposal) {
    int behindVerb = i - proposal.cueTo();
    int behindSpeaker = i - proposal.speaker().last();
    boolean head = i == page.sentenceStart(i, page.blockOf(i));
    return head
        || (behindVerb > 0 && behindVerb <= 4)
        || (behindSpeaker >= 0 && behindSpeaker <= 3);
  }

  /** The first token of the outlet behind a preposition; -1 when what follows is none. */
  private int outletBehind(int preposition) {
    int i = preposition + 1;
    boolean article = words.is(preposition, Trait.DET);
    while (words.is(i, Trait.DE) && i < preposition + 3) {
      article |= words.is(i, Trait.DET);
      i++;
    }
    int named = words.is(i, Trait.DET) && words.is(i, Trait.CAP) ? i : -1;
    if (words.is(i, Trait.DET)) {
      article = true;
      i++;
    }
    if (words.is(i, Trait.RELAY)) {
      return i;
    }
    Mention mention = page.mentions.covering(i);
    boolean name = words.is(i, Trait.CAP) && mention == null && !words.any(i, NO_OUTLET);
    boolean place = !article && words.folded(preposition).equals("a") && !words.is(i, Trait.UPPER);
    boolean body = words.is(i, Trait.GROUP) && !words.is(i, Trait.UPPER);
    boolean outlet = name && !place && !body;
    return outlet ? (named >= 0 ? named : i) : -1;
  }

  private int end(int outlet, int high) {
    int i = outlet + 1;
    while (i < high
        && (words.any(i, Trait.bits(Trait.CAP, Trait.NUMBER))
            || (words.any(i, Trait.bits(Trait.DE, Trait.DET)) && words.is(i + 1, Trait.CAP)))) {
      i++;
    }
    return i;
  }
}
