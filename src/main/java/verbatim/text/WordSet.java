package verbatim.text;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A set of words, asked about places in a text as {@link WordMap} is. */
public final class WordSet {
  private final WordMap<String> words;

  private WordSet(WordMap<String> words) {
    this.words = words;
  }

  /** The words of a list that are separated by spaces; a word may be given twice. */
  public static WordSet of(String list) {
    return new WordSet(
        new WordMap<>(
            Arrays.stream(list.split(" "))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), Function.identity()))));
  }

  /** Whether the word between two offsets of a text is one of them. */
  public boolean contains(String text, int from, int to) {
    return words.get(text, from, to) != null;
  }

  /** Whether a whole string is one of them. */
  public boolean contains(String word) {
    return contains(word, 0, word.length());
  }
}
