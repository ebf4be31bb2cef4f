package verbatim.analysis.quote;

/** From a folded word to its traits; looked up in place, without making a string. */
final class WordTable {
  /** The hash of each slot's word and beside it its traits; a hash of 0 is an empty slot. */
  private long[] slots = new long[1 << 13];

  private char[][] keys = new char[1 << 12][];
  private int size;

  /** Adds traits to those the word already has. */
  void add(String word, long traits) {
    if (size * 2 >= keys.length) {
      grow();
    }
    char[] key = word.toCharArray();
    long hash = hash(key, key.length);
    int slot = slot(hash, key, key.length);
    if (keys[slot] == null) {
      keys[slot] = key;
      slots[2 * slot] = hash;
      size++;
    }
    slots[2 * slot + 1] |= traits;
  }

  /** The traits of the first {@code length} chars; 0 for an unknown word. */
  long get(char[] word, int length) {
    return slots[2 * slot(hash(word, length), word, length) + 1];
  }

  /** The traits of a folded word; 0 for an unknown one. */
  long get(String word) {
    return get(word.toCharArray(), word.length());
  }

  /** Different for nearly all words; never 0. */
  private static long hash(char[] word, int length) {
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + word[i];
    }
    return hash | 1;
  }

  private int slot(long hash, char[] word, int length) {
    int mask = keys.length - 1;
    int slot = (int) (hash >>> 40) & mask;
    long found = slots[2 * slot];
    while (found != 0 && (found != hash || !equal(keys[slot], word, length))) {
      slot = slot + 1 & mask;
      found = slots[2 * slot];
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
    char[][] oldKeys = keys;
    long[] oldSlots = slots;
    keys = new char[oldKeys.length * 2][];
    slots = new long[oldSlots.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int slot = slot(oldSlots[2 * i], oldKeys[i], oldKeys[i].length);
        keys[slot] = oldKeys[i];
        slots[2 * slot] = oldSlots[2 * i];
        slots[2 * slot + 1] = oldSlots[2 * i + 1];
      }
    }
  }
}
