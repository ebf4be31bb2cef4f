package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article under the reader's eyes: its tokens, blocks, pairs of marks and mentions. */
final class Page {
  private static final int LONGEST_SENTENCE = 160;

  final Words words;
  final List<Block> blocks;
  final List<Pair> pairs;
  final Incises incises;
  final Mentions mentions;
  private @Nullable Listing listing;

  /** Whether most quotes of the article are in single marks, as British papers have them. */
  final boolean singleMarks;

  private final List<Pair> outer = new ArrayList<>();

  /** The tokens inside quotation marks. */
  private final BitSet quoted = new BitSet();

  Page(Words words, List<KnownPerson> known) {
    this.words = words;
    this.incises = new Incises(words);
    this.blocks = Blocks.of(words);
    this.pairs = Pairs.of(words, blocks, incises);
    int single = 0;
    for (Pair pair : pairs) {
      if (pair.depth() == 0) {
        outer.add(pair);
        quoted.set(firstFrom(pair.from()), firstFrom(pair.to()));
        single += pair.single() ? 1 : 0;
      }
    }
    this.singleMarks = single > 2 && 2 * single > outer.size();
    boolean named = words.count() > 0 && words.knowsSpeakers();
    this.mentions =
        new Mentions(() -> named ? new Names(words, known, quoted::get).find() : List.of());
  }

  /** The first token that begins at an offset or behind it. */
  private int firstFrom(int offset) {
    int i = words.at(offset);
    return i < words.count() && words.start(i) < offset ? i + 1 : i;
  }

  /** The lists of statements, read when one is first asked for. */
  Listing listing() {
    if (listing == null) {
      listing = new Listing(this);
    }
    return listing;
  }

  /** The outermost pair around an offset; null outside marks. */
  @Nullable Pair outerAt(int offset) {
    int low = 0;
    int high = outer.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (outer.get(middle).to() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < outer.size() && outer.get(low).from() <= offset ? outer.get(low) : null;
  }

  /** The block a token belongs to. */
  Block blockOf(int token) {
    return blocks.get(blockIndex(token));
  }

  /** The index of the block a token belongs to. */
  int blockIndex(int token) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).last() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first token behind the marks of a pair. */
  int after(Pair pair) {
    return words.at(pair.to());
  }

  /** The last token before the marks of a pair. */
  int before(Pair pair) {
    return words.at(pair.from()) - 1;
  }

  /**
   * The first token of the narrator's sentence that a token belongs to; quotes in it are stepped
   * over as a whole.
   */
  int sentenceStart(int token, Block block) {
    int low = Math.max(block.body(), token - LONGEST_SENTENCE);
    int i = token;
    while (i >= low) {
      if (words.is(i, Trait.STOP)) {
        return i + 1;
      }
      Pair pair = words.is(i, Trait.MARK) ? outerAt(words.start(i)) : null;
      if (pair != null && i < token && endsSentence(pair)) {
        return i + 1;
      }
      i = pair == null ? i - 1 : Math.min(i - 1, before(pair));
    }
    return Math.max(low, i + 1);
  }

  /** The token behind the narrator's sentence that a token begins. */
  int sentenceEnd(int token, Block block) {
    int high = Math.min(block.last(), token + LONGEST_SENTENCE);
    int i = token;
    while (i < high && !words.is(i, Trait.STOP)) {
      Pair pair = words.is(i, Trait.MARK) ? outerAt(words.start(i)) : null;
      i = pair == null ? i + 1 : Math.max(i + 1, after(pair));
    }
    return Math.min(i, high);
  }

  /** Whether the sentence around a pair ends with it: a stop inside, a new sentence behind. */
  boolean endsSentence(Pair pair) {
    char last = words.text().charAt(pair.span().end() - 1);
    int next = after(pair);
    boolean stopped = last == '.' || last == '!' || last == '?' || last == '…';
    return stopped
        && (next >= pair.block().last() || words.any(next, Trait.bits(Trait.CAP, Trait.MARK)));
  }

  /** Whether a token is inside quotation marks. */
  boolean isQuoted(int token) {
    return token >= 0 && quoted.get(token);
  }

  /** Steps from a closing mark to the token before its pair. */
  int outside(int i, int low) {
    Pair pair = words.is(i, Trait.MARK) ? outerAt(words.start(i)) : null;
    return pair == null ? i : Math.max(low - 1, Math.min(i, before(pair)));
  }
}
