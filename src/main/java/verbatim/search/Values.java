package verbatim.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import verbatim.text.FoldedText;

/** Whole values of fields: names of sources and speakers, tags, months. */
final class Values {
  /** Longer values keep their beginning; a term of the index has a limit. */
  private static final int LONGEST = 1000;

  private static final char SEPARATOR = '\0';

  private Values() {}

  /** What two spellings of one value have in common: case, apostrophes, spaces, no quotes. */
  static String whole(String value) {
    StringBuilder plain = new StringBuilder(cut(value));
    for (int i = 0; i < plain.length(); i++) {
      if (QueryLexer.isQuote(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return Letters.spell(plain.toString().replaceAll("[\\s\\h]+", " ").strip());
  }

  static BytesRef bytes(String value) {
    return new BytesRef(cut(value));
  }

  /**
   * A value under each of its words: {@code Le Monde} is found under {@code le} and {@code mon}.
   */
  static List<String> completionKeys(String value) {
    String shown = cut(value);
    List<String> keys = new ArrayList<>();
    WordReader words = new WordReader(shown);
    while (words.next() && keys.size() < 8) {
      String tail = FoldedText.fold(shown.substring(words.start()));
      keys.add(tail + SEPARATOR + shown);
    }
    return keys;
  }

  /** The value that a key of {@link #completionKeys} stands for. */
  static String completed(String key) {
    return key.substring(key.indexOf(SEPARATOR) + 1);
  }

  private static String cut(String value) {
    String plain = value.replace(SEPARATOR, ' ');
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return plain.substring(0, end);
  }
}
