package verbatim.analysis.quote;

/** From a folded word to its traits; looked up in place, without making a string. */
final class WordTable {
  /** The hash of each slot's word; 0 in an empty slot. Small, so that it stays at hand. */
  private int[] hashes = new int[1 << 12];

  private char[][] keys = new char[1 << 12][];
  private String[] words = new String[1 << 12];
  private long[] values = new long[1 << 12];
  private int size;

  /** Adds traits to those the word already has. */
  void add(String word, long traits) {
    if (size * 2 >= keys.length) {
      grow();
    }
    char[] key = word.toCharArray();
    int hash = hash(key, key.length);
    int slot = slot(hash, key, key.length);
    if (hashes[slot] == 0) {
      keys[slot] = key;
      words[slot] = word;
      hashes[slot] = hash;
      size++;
    }
    values[slot] |= traits;
  }

  /** The place of the word of the first {@code length} chars; -1 for an unknown word. */
  int find(char[] word, int length) {
    int slot = slot(hash(word, length), word, length);
    return hashes[slot] == 0 ? -1 : slot;
  }

  /** The traits of the word at a place. */
  long traits(int place) {
    return values[place];
  }

  /** The word at a place. */
  String word(int place) {
    return words[place];
  }

  /** The traits of a folded word; 0 for an unknown one. */
  long get(String word) {
    int place = find(word.toCharArray(), word.length());
    return place < 0 ? 0 : values[place];
  }

  /** Different for nearly all words; never 0. */
  private static int hash(char[] word, int length) {
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + word[i];
    }
    return (int) (hash >>> 32) | 1;
  }

  private int slot(int hash, char[] word, int length) {
    int mask = hashes.length - 1;
    int slot = (hash >>> 1) & mask;
    while (hashes[slot] != 0 && (hashes[slot] != hash || !equal(keys[slot], word, length))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean equal(char[] key, char[] word, int length) {
    if (key.length != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (key[i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    int[] oldHashes = hashes;
    char[][] oldKeys = keys;
    String[] oldWords = words;
    long[] oldValues = values;
    hashes = new int[oldHashes.length * 2];
    keys = new char[oldHashes.length * 2][];
    words = new String[oldHashes.length * 2];
    values = new long[oldHashes.length * 2];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int slot = slot(oldHashes[i], oldKeys[i], oldKeys[i].length);
        hashes[slot] = oldHashes[i];
        keys[slot] = oldKeys[i];
        words[slot] = oldWords[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
