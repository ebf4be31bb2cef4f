package verbatim.search;

import org.apache.lucene.util.BytesRef;

/** Whole values of fields: names of sources and speakers, tags, months. */
final class Values {
  /** Longer values keep their beginning; a term of the index has a limit. */
  private static final int LONGEST = 1000;

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

  /** A value as it is. */
  static BytesRef bytes(String value) {
    return new BytesRef(cut(value));
  }

  private static String cut(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return value.substring(0, end);
  }
}
