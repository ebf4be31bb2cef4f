package verbatim.analysis.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence.Link;
import verbatim.analysis.quote.Evidence.Step;
import verbatim.analysis.quote.Speaker.Shape;

/**
 * Whom a pronoun or a role stands for: somebody named before in the same block, in the heading
 * above, or in the two blocks before. No general resolver; in doubt it says nothing.
 */
final class Antecedents {
  private static final int BLOCKS_BACK = 2;
  private static final int MENTIONS_BACK = 24;
  private static final int TOKENS_BACK = 400;
  private static final long GENDER = Trait.bits(Trait.MASC, Trait.FEM);
  private static final double ENOUGH = -1.5;
  private static final Set<String> FORMER = Set.of("ancien", "ancienne", "ex", "former");

  private final Page page;
  private final Words words;
  private @Nullable Person lastSpeaker;
  private int lastSpeakerAt;
  private int anchor = -1;

  Antecedents(Page page) {
    this.page = page;
    this.words = page.words;
  }

  /** Hears who spoke the latest quote. */
  void spoke(@Nullable Person person, int token) {
    lastSpeaker = person;
    lastSpeakerAt = token;
  }

  @Nullable Person lastSpeaker() {
    return lastSpeaker;
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
    if (!third) {
      return Speaker.group(token, token + 1);
    }
    Candidate best = best(from(token), traits & GENDER, ENOUGH);
    return best == null
        ? new Speaker(token, token + 1, null, Shape.PRONOUN, List.of(), 0.5)
        : speaker(token, token + 1, best, Shape.PRONOUN);
  }

  /** {@code ce dernier}: the person named last. */
  Speaker last(int first, int last) {
    int i = page.mentions.from(first) - 1;
    long gender = words.folded(first).equals("ce") ? Trait.MASC.bit() : Trait.FEM.bit();
    for (int n = 0; i >= 0 && n < MENTIONS_BACK; n++, i--) {
      Mention mention = page.mentions.get(i);
      if (first - mention.last() < TOKENS_BACK && mention.person().canBe(gender)) {
        Step step = new Step(words.span(mention.first(), mention.last() - 1), Link.PRONOUN);
        return new Speaker(first, last, mention.person(), Shape.PRONOUN, List.of(step), 0.85);
      }
    }
    return new Speaker(first, last, null, Shape.PRONOUN, List.of(), 0.5);
  }

  /** The person a role with the definite article stands for. */
  Speaker role(int first, int last, String head, Set<String> complement) {
    long gender = words.is(first, Trait.DET) ? words.traits(first) & GENDER : 0;
    Candidate fitting = fitting(first, head, complement, gender);
    if (fitting == null) {
      Candidate near = best(from(first), gender, complement.isEmpty() ? 1.5 : 2.5);
      if (near == null || !isClose(near, first)) {
        return new Speaker(first, last, null, Shape.ROLE, List.of(), 0.6);
      }
      fitting = near;
    }
    return speaker(first, last, fitting, Shape.ROLE);
  }

  private int from(int token) {
    return anchor >= 0 && anchor < token ? anchor : token;
  }

  /** A role nobody was introduced with means somebody only within the paragraph or its heading. */
  private boolean isClose(Candidate candidate, int token) {
    return candidate.link() == Link.HEADING
        || candidate.mention().first() >= blockOf(token).first();
  }

  private @Nullable Candidate fitting(int token, String head, Set<String> complement, long gender) {
    Candidate best = null;
    boolean former = isFormer(token, head);
    int i = page.mentions.from(token) - 1;
    for (int n = 0; i >= 0 && n < 4 * MENTIONS_BACK; n++, i--) {
      Mention mention = page.mentions.get(i);
      int fit = mention.person().fits(head, complement, former);
      if (fit > 0 && mention.person().canBe(gender)) {
        double score = fit * 4 - 0.02 * (token - mention.first());
        if (best == null || score > best.score()) {
          best = new Candidate(mention, score, 0.9, Link.ROLE);
        }
      }
    }
    return best;
  }

  /** Whether the words before the noun say that the role is over: {@code l'ancien ministre}. */
  private boolean isFormer(int first, String head) {
    for (int i = first; i < first + 4 && !words.folded(i).equals(head); i++) {
      if (FORMER.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private Speaker speaker(int first, int last, Candidate candidate, Shape shape) {
    Mention mention = candidate.mention();
    Step step = new Step(words.span(mention.first(), mention.last() - 1), candidate.link());
    return new Speaker(first, last, mention.person(), shape, List.of(step), candidate.certainty());
  }

  /** The likeliest person before a token; null when nobody is likely enough. */
  private @Nullable Candidate best(int token, long gender, double threshold) {
    Block block = blockOf(token);
    Candidate best = null;
    double second = Double.NEGATIVE_INFINITY;
    int i = page.mentions.from(token) - 1;
    for (int n = 0; i >= 0 && n < MENTIONS_BACK; n++, i--) {
      Mention mention = page.mentions.get(i);
      int away = distance(mention.first(), block);
      if (away > BLOCKS_BACK || token - mention.first() > TOKENS_BACK) {
        break;
      }
      Candidate candidate = score(mention, token, gender, away, block);
      if (candidate == null) {
        continue;
      }
      if (best == null || candidate.score() > best.score()) {
        if (best != null && best.mention().person() != candidate.mention().person()) {
          second = best.score();
        }
        best = candidate;
      } else if (candidate.mention().person() != best.mention().person()) {
        second = Math.max(second, candidate.score());
      }
    }
    if (best == null || best.score() < threshold) {
      return fromHeading(block, gender);
    }
    double lead = Math.min(1, (best.score() - second) / 4);
    return new Candidate(best.mention(), best.score(), 0.72 + 0.24 * lead, best.link());
  }

  private @Nullable Candidate score(
      Mention mention, int token, long gender, int away, Block block) {
    Person person = mention.person();
    if (!person.canBe(gender)) {
      return null;
    }
    double score = person.hasGender() ? 0.5 : 0;
    Block own = blockOf(mention.first());
    if (isHeadingOf(own, block)) {
      return new Candidate(mention, score + 0.8, 0.85, Link.HEADING);
    }
    score += away == 0 ? 1.5 : 0;
    score += isSubject(mention) ? 3 : 0;
    score += isComplement(mention.first()) ? -1 : 0;
    score += mention.quoted() ? -5 : 0;
    score += person == lastSpeaker && lastSpeakerAt <= token && token - lastSpeakerAt < 120 ? 2 : 0;
    score -= 0.012 * (token - mention.first());
    score -= 1.2 * away;
    return new Candidate(mention, score, 0.8, Link.PRONOUN);
  }

  private @Nullable Candidate fromHeading(Block block, long gender) {
    Block heading = block.heading();
    if (heading == null) {
      return null;
    }
    Candidate found = null;
    for (int i = page.mentions.from(heading.first()); i < page.mentions.count(); i++) {
      Mention mention = page.mentions.get(i);
      if (mention.first() >= heading.last()) {
        break;
      }
      if (found == null && mention.person().canBe(gender)) {
        found = new Candidate(mention, 1, 0.85, Link.HEADING);
      }
    }
    return found;
  }

  /** How many blocks lie between a token and a block; many when the ticker entry is another. */
  private int distance(int token, Block block) {
    if (token >= block.first()) {
      return 0;
    }
    Block own = blockOf(token);
    if (own.island() != block.island()) {
      return BLOCKS_BACK + 1;
    }
    if (isHeadingOf(own, block)) {
      return 1;
    }
    int index = index(block.first());
    return index - index(token);
  }

  private static boolean isHeadingOf(Block candidate, Block block) {
    Block heading = block.heading();
    return heading != null && heading.first() == candidate.first();
  }

  /** Whether a mention stands where a subject does, or is taken up by {@code qui}. */
  private boolean isSubject(Mention mention) {
    int after = words.isChar(mention.last(), ',') ? mention.last() + 1 : mention.last();
    if (words.is(after, Trait.REL) && words.is(after, Trait.SUBJ)) {
      return true;
    }
    int before = mention.first() - 1;
    if (words.isBroken(mention.first())) {
      return true;
    }
    for (int n = 0; n < 3 && words.any(before, Trait.bits(Trait.ADV, Trait.TIME)); n++) {
      before--;
    }
    return !words.isWord(before)
        || words.any(before, Trait.bits(Trait.CONJ, Trait.QUE))
        || (words.is(before, Trait.ROLE) && !isComplement(before));
  }

  private boolean isComplement(int first) {
    int before = first - 1;
    return words.any(before, Trait.bits(Trait.PREP, Trait.DE));
  }

  Block blockOf(int token) {
    return page.blocks.get(index(token));
  }

  private int index(int token) {
    int low = 0;
    int high = page.blocks.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (page.blocks.get(middle).last() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private record Candidate(Mention mention, double score, double certainty, Link link) {}
}
