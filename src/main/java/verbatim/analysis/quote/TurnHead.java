package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;

/**
 * The words before the colon that say who has the floor: {@code X:}, {@code X (on camera):}, {@code
 * X, CNN ANCHOR:}, {@code UNIDENTIFIED MALE:}.
 *
 * @param colon the colon
 * @param upper whether it is written in capitals, as transcripts do
 */
record TurnHead(Speaker speaker, int colon, boolean upper) {
  private static final int LONGEST_OFFICE = 16;
  private static final int LONGEST_LABEL = 4;

  /** No head is longer: a name, its office and the brackets around both. */
  private static final int LONGEST = 80;

  /** The head that opens a block; null when none does. */
  static @Nullable TurnHead of(Page page, Block block) {
    Words words = page.words;
    int first = block.body();
    if (!hasColon(words, first, block.last())) {
      return null;
    }
    Mention mention = page.mentions.covering(first);
    if (mention != null && mention.first() == first) {
      int colon = behindOffice(words, mention.last(), block.last());
      Speaker speaker = Speaker.named(first, mention.last(), mention.person());
      boolean upper = words.is(mention.last() - 1, Trait.UPPER);
      return colon < 0 ? null : new TurnHead(speaker, colon, upper);
    }
    int last = first;
    while (last < first + LONGEST_LABEL
        && words.is(last, Trait.UPPER)
        && !words.is(last, Trait.OTHER)) {
      last++;
    }
    int colon = last == first ? -1 : behindOffice(words, last, block.last());
    return colon < 0 ? null : new TurnHead(Speaker.group(first, last), colon, true);
  }

  /**
   * The label without a name that opens a block, {@code Le modérateur :}, {@code Q :}; null when
   * none does. Whether it is one, only its coming back tells.
   */
  static @Nullable TurnHead label(Page page, Block block) {
    Words words = page.words;
    int first = block.body();
    int last = first;
    while (last < Math.min(block.last(), first + LONGEST_LABEL)
        && words.isWord(last)
        && words.any(last, Trait.bits(Trait.CAP, Trait.DET, Trait.ROLE))
        && !words.any(last, Trait.bits(Trait.HAVE, Trait.BE, Trait.NUMBER))) {
      last++;
    }
    boolean named = last > first && words.is(first, Trait.CAP) && words.isChar(last, ':');
    return named ? new TurnHead(Speaker.group(first, last), last, false) : null;
  }

  private static boolean hasColon(Words words, int first, int limit) {
    int high = Math.min(limit, first + LONGEST);
    int i = first;
    while (i < high && !words.isChar(i, ':')) {
      i++;
    }
    return i < high;
  }

  /** The colon behind {@code (R-Ky.)} and {@code , CNN ANCHOR}; -1 when there is none. */
  private static int behindOffice(Words words, int from, int limit) {
    int i = behindBracket(words, from, limit);
    if (words.isChar(i, ',')) {
      int high = Math.min(limit, i + LONGEST_OFFICE);
      i++;
      while (i < high && !words.isChar(i, ':') && isOffice(words, i)) {
        i++;
      }
      i = behindBracket(words, i, limit);
    }
    return i < limit && words.isChar(i, ':') ? i : -1;
  }

  private static boolean isOffice(Words words, int i) {
    long small = Trait.bits(Trait.PREP, Trait.DE, Trait.DET, Trait.CONJ, Trait.ROLE, Trait.NUMBER);
    return words.any(i, Trait.CAP.bit() | small)
        || words.isChar(i, ',')
        || words.isChar(i, '.')
        || words.isChar(i, '\'')
        || words.isChar(i, '-')
        || words.folded(i).equals("'s");
  }

  private static int behindBracket(Words words, int open, int limit) {
    if (!words.isChar(open, '(') && !words.isChar(open, '[')) {
      return open;
    }
    for (int i = open + 1; i < Math.min(limit, open + LONGEST_OFFICE); i++) {
      if (words.isChar(i, ')') || words.isChar(i, ']')) {
        return i + 1;
      }
    }
    return open;
  }
}
