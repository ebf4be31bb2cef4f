package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;

/**
 * From a folded word to its traits. A word is known by a hash of 64 bits that is made letter by
 * letter while a text is read, so no string is needed to look it up; that two words of a language
 * share one is not to be expected.
 */
final class WordTable {
  /** The hash of a word without letters, which is no word. */
  static final long NONE = 0;

  /** The golden ratio of 64 bits: its multiples are spread evenly. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private static final int FIRST_SIZE = 1 << 6;

  /** The hash of a word and behind it its traits, for each slot. */
  private long[] slots = new long[2 * FIRST_SIZE];

  private @Nullable String[] words = new String[FIRST_SIZE];

  /** One bit for each word, so few in all that most unknown words are told from them at once. */
  private long[] bits = new long[FIRST_SIZE / 16];

  private int size;

  /** The hash of a word with one letter more. */
  static long hash(long word, char letter) {
    return word * FACTOR + letter;
  }

  /** The hash of a folded word. */
  static long hash(String word) {
    long hash = NONE;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    return hash;
  }

  /** Adds traits to those the word already has. */
  void add(String word, long traits) {
    if (size * 2 >= words.length) {
      grow();
    }
    size += word(hash(word)) == null ? 1 : 0;
    put(word, traits);
  }

  /** The word of a hash; null when it is unknown. */
  @Nullable String word(long hash) {
    return words[slot(hash)];
  }

  /** The traits of the word of a hash; 0 for an unknown one. */
  long traits(long hash) {
    long bit = 1L << (hash >>> 58);
    return (bits[group(hash)] & bit) == 0 ? 0 : slots[2 * slot(hash) + 1];
  }

  /** The traits of a folded word; 0 for an unknown one. */
  long get(String word) {
    return traits(hash(word));
  }

  /** Where a word stands, or would. */
  private int slot(long hash) {
    int mask = words.length - 1;
    int slot = (int) ((hash * FACTOR) >>> 32) & mask;
    while (slots[2 * slot] != hash && slots[2 * slot] != NONE) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int group(long hash) {
    return (int) ((hash * FACTOR) >>> 40) & (bits.length - 1);
  }

  private void put(String word, long traits) {
    long hash = hash(word);
    int slot = slot(hash);
    words[slot] = word;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] |= traits;
    bits[group(hash)] |= 1L << (hash >>> 58);
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    long[] oldSlots = slots;
    words = new String[2 * oldWords.length];
    slots = new long[2 * oldSlots.length];
    bits = new long[2 * bits.length];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        put(word, oldSlots[2 * i + 1]);
      }
    }
  }
}
