package verbatim.analysis.figure;

import verbatim.text.FoldedText;
import verbatim.text.Letters;
import verbatim.text.TextSpan;

/**
 * A text with its folded view, and where its sentences end. Offsets are those of the view.
 *
 * @param view the text, folded
 */
record Passage(FoldedText view) {
  /** No sentence is followed further than this. */
  private static final int REACH = 250;

  String words() {
    return view.folded();
  }

  int length() {
    return words().length();
  }

  /** The folded words between two offsets, as far as the text goes. */
  String words(int from, int to) {
    int last = Math.clamp(to, 0, length());
    return words().substring(Math.clamp(from, 0, last), last);
  }

  /** The character there; a line break outside the text. */
  char at(int offset) {
    return offset < 0 || offset >= length() ? '\n' : words().charAt(offset);
  }

  boolean isUpper(int offset) {
    return offset >= 0
        && offset < length()
        && Letters.isUpper(view.text().charAt(view.original(offset)));
  }

  /** Whether the words stand there and no letter or digit goes on behind them. */
  boolean hasWord(String word, int offset) {
    return words().startsWith(word, offset) && !isWord(at(offset + word.length()));
  }

  /** The offset after the last letter of the word that begins there. */
  int wordEnd(int offset) {
    int end = offset;
    while (isWord(at(end)) || (end > offset && at(end) == '-' && isWord(at(end + 1)))) {
      end++;
    }
    return end;
  }

  /** The sentence, or what of it lies near, in which an offset stands. */
  TextSpan sentence(int offset) {
    int start = offset;
    while (start > 0 && offset - start < REACH && !endsSentence(start - 1)) {
      start--;
    }
    while (start < offset && at(start) == ' ') {
      start++;
    }
    int end = offset;
    while (end < length() && end - offset < REACH && !endsSentence(end)) {
      end++;
    }
    return new TextSpan(start, end);
  }

  static boolean isWord(char c) {
    return Letters.isWord(c);
  }

  private boolean endsSentence(int offset) {
    char c = at(offset);
    if (c > '?' && c != '…') {
      return false;
    }
    if (c == '\n' || c == '\r') {
      return true;
    }
    boolean stop = c == '.' || c == '!' || c == '?' || c == '…';
    if (!stop || Character.isLetterOrDigit(at(offset + 1)) || c != '.') {
      return stop && c != '.';
    }
    boolean initial = isWord(at(offset - 1)) && !isWord(at(offset - 2));
    boolean title = words().startsWith("mm", offset - 2) || words().startsWith("mr", offset - 2);
    return !(initial && Character.isLetter(at(offset - 1))) && !title;
  }
}
