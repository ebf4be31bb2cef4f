package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;

/** From a folded word to its traits; looked up in place, without making a string. */
final class WordTable {
  private @Nullable Entry[] slots = new Entry[1 << 6];
  private int size;

  /** A word and what is known about it. */
  static final class Entry {
    private final int hash;
    private final char[] key;
    private final String word;
    private long traits;

    private Entry(int hash, String word) {
      this.hash = hash;
      this.key = word.toCharArray();
      this.word = word;
    }

    String word() {
      return word;
    }

    long traits() {
      return traits;
    }

    private boolean is(char[] other, int length) {
      if (key.length != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (key[i] != other[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** Adds traits to those the word already has. */
  void add(String word, long traits) {
    if (size * 2 >= slots.length) {
      grow();
    }
    int hash = hash(word.toCharArray(), word.length());
    int slot = slot(hash, word.toCharArray(), word.length());
    Entry entry = slots[slot];
    if (entry == null) {
      entry = new Entry(hash, word);
      slots[slot] = entry;
      size++;
    }
    entry.traits |= traits;
  }

  /** The entry of the word of the first {@code length} chars; null for an unknown word. */
  @Nullable Entry find(char[] word, int length) {
    return slots[slot(hash(word, length), word, length)];
  }

  /** The traits of a folded word; 0 for an unknown one. */
  long get(String word) {
    Entry entry = find(word.toCharArray(), word.length());
    return entry == null ? 0 : entry.traits;
  }

  /** Different for nearly all words. */
  private static int hash(char[] word, int length) {
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + word[i];
    }
    return (int) (hash >>> 32);
  }

  /** Where a word stands, or would. */
  private int slot(int hash, char[] word, int length) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    for (Entry e = slots[slot]; e != null; e = slots[slot]) {
      if (e.hash == hash && e.is(word, length)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    @Nullable Entry[] old = slots;
    slots = new Entry[old.length * 2];
    for (Entry entry : old) {
      if (entry != null) {
        slots[slot(entry.hash, entry.key, entry.key.length)] = entry;
      }
    }
  }
}
