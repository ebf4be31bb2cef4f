package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the roles and sources that stand as subjects without a name: {@code une source …}. */
final class Nameless {
  private static final int BACK = 150;
  private static final int PHRASE = 10;
  private static final long NOUN = Trait.bits(Trait.ROLE, Trait.UNNAMED);
  private static final long GENDER = Trait.bits(Trait.MASC, Trait.FEM);
  private static final long VERB =
      Trait.bits(Trait.HAVE, Trait.BE, Trait.CLITIC, Trait.FINITE, Trait.REL, Trait.NEG);

  private final Page page;
  private final Words words;

  Nameless(Page page) {
    this.page = page;
    this.words = page.words;
  }

  /**
   * The words from one token to before another.
   *
   * @param head the noun among them
   */
  record Role(int first, int last, int head) {}

  /** Those before a token, in its block or the one above, whose gender fits; the nearest first. */
  List<Role> before(int token, Block block, long gender) {
    int index = page.blockIndex(block.first());
    Block above = index == 0 ? block : page.blocks.get(index - 1);
    int low = above.island() == block.island() ? above.body() : block.body();
    List<Role> roles = new ArrayList<>();
    for (int i = token - 1; i >= Math.max(low, token - BACK) && roles.size() < 2; i--) {
      if (words.any(i, NOUN) && !page.isQuoted(i)) {
        Role role = read(i, gender);
        if (role != null) {
          roles.add(role);
        }
      }
    }
    return roles;
  }

  private @Nullable Role read(int noun, long gender) {
    int first = words.is(noun - 1, Trait.DET) ? noun - 1 : noun - 2;
    boolean one =
        words.is(first, Trait.DET)
            && !words.is(first, Trait.PLUR)
            && (!words.is(first, Trait.PREP) || words.is(first, Trait.INDEF));
    if (!one || !isSubject(first) || !fits(first, noun, gender)) {
      return null;
    }
    int last = noun + 1;
    while (last < noun + PHRASE && words.isWord(last) && !isVerb(last)) {
      Mention mention = page.mentions.covering(last);
      if (mention != null && mention.first() == last) {
        boolean owner = words.any(last - 1, Trait.bits(Trait.DE, Trait.PREP, Trait.DET));
        if (!owner) {
          return null;
        }
        last = mention.last();
      } else {
        last++;
      }
    }
    return isNamed(last) || page.mentions.covering(noun) != null
        ? null
        : new Role(first, last, noun);
  }

  /** {@code , X} and {@code , l'Allemande X} behind a role. */
  private boolean isNamed(int comma) {
    if (!words.isChar(comma, ',')) {
      return false;
    }
    int from = words.is(comma + 1, Trait.DET) ? comma + 2 : comma + 1;
    return page.mentions.covering(from) != null
        || (from > comma + 1 && page.mentions.covering(from + 1) != null);
  }

  private boolean isVerb(int i) {
    return words.any(i, VERB) && !words.any(i, Trait.bits(Trait.DET, Trait.ROLE, Trait.GROUP));
  }

  private boolean fits(int first, int noun, long gender) {
    long own = words.traits(first) & GENDER;
    if (own == 0) {
      own = words.traits(noun) & GENDER;
    }
    return own == 0 || (own & gender) != 0;
  }

  private boolean isSubject(int first) {
    int before = first - 1;
    for (int n = 0; n < 2 && words.any(before, Trait.bits(Trait.ADV, Trait.TIME)); n++) {
      before--;
    }
    return words.isBroken(first)
        || (!words.isWord(before) && !words.isChar(before, ','))
        || (words.isChar(before, ',')
            && page.mentions.covering(before - 1) == null
            && opensSentence(before))
        || words.any(before, Trait.bits(Trait.CONJ, Trait.QUE, Trait.ACCORDING));
  }

  /** Whether what stands before a comma only gives place and time. */
  private boolean opensSentence(int comma) {
    int start = page.sentenceStart(comma - 1, page.blockOf(comma));
    return comma - start <= 8
        && (words.any(start, Trait.bits(Trait.PREP, Trait.ADV, Trait.TIME, Trait.CONJ))
            || comma - start <= 2);
  }
}
