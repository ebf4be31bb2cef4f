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

  private long[] hashes = new long[1 << 6];
  private long[] traits = new long[1 << 6];
  private @Nullable String[] words = new String[1 << 6];
  private int size;

  /** The hash of a word with one letter more. */
  static long hash(long word, char letter) {
    return word * FACTOR + letter;
  }

  private static long hash(String word) {
    long hash = NONE;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    return hash;
  }

  /** Adds traits to those the word already has. */
  void add(String word, long more) {
    if (size * 2 >= hashes.length) {
      grow();
    }
    int slot = slot(hash(word));
    size += words[slot] == null ? 1 : 0;
    put(slot, word, traits[slot] | more);
  }

  /** Where a word stands, or would. */
  int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) ((hash * FACTOR) >>> 32) & mask;
    while (hashes[slot] != hash && hashes[slot] != NONE) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The word at a slot; null when there is none. */
  @Nullable String word(int slot) {
    return words[slot];
  }

  /** The traits of the word at a slot; 0 when there is none. */
  long traits(int slot) {
    return traits[slot];
  }

  /** The traits of a folded word; 0 for an unknown one. */
  long get(String word) {
    return traits[slot(hash(word))];
  }

  private void put(int slot, String word, long all) {
    hashes[slot] = hash(word);
    words[slot] = word;
    traits[slot] = all;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    long[] oldTraits = traits;
    hashes = new long[2 * oldWords.length];
    traits = new long[2 * oldWords.length];
    words = new String[2 * oldWords.length];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        put(slot(hash(word)), word, oldTraits[i]);
      }
    }
  }
}
