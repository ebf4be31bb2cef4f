package verbatim.analysis.figure;

import verbatim.text.Letters;

/** Walks over the places of a text where a number may begin, in digits or in words. */
final class Starts {
  /** What {@code million}, {@code milliard} and {@code billion} have in common. */
  private static final String SCALE = "illi";

  private final Passage text;
  private int spelled = -1;

  Starts(Passage text) {
    this.text = text;
  }

  /** The first such place from an offset on; the length of the text when there is none. */
  int next(int from) {
    if (spelled < from) {
      spelled = nextSpelled(from);
    }
    String words = text.words();
    for (int at = from; at < spelled; at++) {
      char c = words.charAt(at);
      if (c >= '0' && c <= '9' && !Letters.isWord(words, at - 1)) {
        return at;
      }
    }
    return spelled;
  }

  /** The number in words before a {@code million} or {@code milliard}. */
  private int nextSpelled(int from) {
    String words = text.words();
    for (int at = words.indexOf(SCALE, from); at >= 0; at = words.indexOf(SCALE, at + 1)) {
      int end = at - 2;
      boolean parted = text.at(end) == ' ' || text.at(end) == '-';
      SpelledNumber number = parted ? SpelledNumber.before(text, end, from) : null;
      if (number != null) {
        return number.start();
      }
    }
    return text.length();
  }
}
