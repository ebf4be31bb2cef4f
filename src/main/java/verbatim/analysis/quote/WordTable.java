package verbatim.analysis.quote;

/** From a folded word to its traits; looked up in place, without making a string. */
final class WordTable {
  private char[][] keys = new char[1 << 12][];
  private long[] values = new long[1 << 12];
  private int size;

  /** Adds traits to those the word already has. */
  void add(String word, long traits) {
    if (size * 2 >= keys.length) {
      grow();
    }
    char[] key = word.toCharArray();
    int slot = slot(key, key.length);
    if (keys[slot] == null) {
      keys[slot] = key;
      size++;
    }
    values[slot] |= traits;
  }

  /** The traits of the first {@code length} chars; 0 for an unknown word. */
  long get(char[] word, int length) {
    return values[slot(word, length)];
  }

  /** The traits of a folded word; 0 for an unknown one. */
  long get(String word) {
    return get(word.toCharArray(), word.length());
  }

  private int slot(char[] word, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + word[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (keys.length - 1);
    while (keys[slot] != null && !equal(keys[slot], word, length)) {
      slot = (slot + 1) & (keys.length - 1);
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
    long[] oldValues = values;
    keys = new char[oldKeys.length * 2][];
    values = new long[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int slot = slot(oldKeys[i], oldKeys[i].length);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
