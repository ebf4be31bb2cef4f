package verbatim.analysis.quote;

import java.util.Collection;
import java.util.List;

/** A few folded words, asked about the tokens of a text without making a string of any. */
final class WordList {
  private final WordTable table = new WordTable();

  private WordList(Collection<String> words) {
    words.forEach(word -> table.add(word, 1));
  }

  static WordList of(String... words) {
    return new WordList(List.of(words));
  }

  static WordList of(Collection<String> words) {
    return new WordList(words);
  }

  /** Whether a token is one of the words. */
  boolean has(Words words, int i) {
    return table.traits(words.hash(i)) != 0;
  }
}
