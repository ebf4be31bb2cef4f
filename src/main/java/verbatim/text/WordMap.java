package verbatim.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From words to what is known about them, asked about a place in a text: no string is made to look
 * a word up. Never changes once it is made.
 */
public final class WordMap<V> {
  /** How many letters of a word are told apart before it is looked up. */
  private static final int LETTERS = 32;

  private final @Nullable Slot<V>[] slots;

  /** For each first letter the second letters of the words, one bit each: few others pass. */
  private final int[] beginnings = new int[LETTERS];

  private record Slot<V>(String word, int hash, V value) {}

  /** Holds these words as they are; a text must be folded the way they are. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public WordMap(Map<String, ? extends V> words) {
    slots = new Slot[Integer.highestOneBit(words.size() * 2 + 1) * 2];
    words.forEach((word, value) -> {
      beginnings[first(word, 0)] |= second(word, 0, word.length());
      int hash = hash(word, 0, word.length());
      slots[slot(word, 0, word.length(), hash)] = new Slot<>(word, hash, value);
    });
  }

  /** What is known about the word between two offsets of a text; null when nothing is. */
  public @Nullable V get(String text, int from, int to) {
    if (from >= to || (beginnings[first(text, from)] & second(text, from, to)) == 0) {
      return null;
    }
    Slot<V> slot = slots[slot(text, from, to, hash(text, from, to))];
    return slot == null ? null : slot.value;
  }

  /** Where a word stands, or would. */
  private int slot(String text, int from, int to, int hash) {
    int at = (hash ^ (hash >>> 16)) & (slots.length - 1);
    for (Slot<V> s = slots[at]; s != null; s = slots[at]) {
      boolean same = s.hash == hash && s.word.length() == to - from;
      if (same && text.startsWith(s.word, from)) {
        return at;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  private static int first(String text, int from) {
    return text.charAt(from) & (LETTERS - 1);
  }

  private static int second(String text, int from, int to) {
    return 1 << (from + 1 < to ? text.charAt(from + 1) : 0);
  }

  private static int hash(String text, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash;
  }
}
