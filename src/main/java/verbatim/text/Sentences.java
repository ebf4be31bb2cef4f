package verbatim.text;

import java.util.ArrayList;
import java.util.List;

/** Where sentences end. */
public final class Sentences {
  private static final int LONGEST_ABBREVIATION = 4;
  private static final List<String> ABBREVIATIONS =
      List.of(
          "m", "mm", "mr", "mrs", "ms", "mme", "mlle", "dr", "me", "pr", "st", "ste", "sr", "jr",
          "cf", "av", "bd", "art", "vol", "no", "vs", "sen", "rep", "gov", "gen", "col", "prof");

  private Sentences() {}

  /**
   * The sentences of a text without the white space around them; a line break always ends one.
   *
   * @return places in the text, in order; empty for blank text
   */
  public static List<TextSpan> of(String text) {
    List<TextSpan> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?' || c == '…';
      if (c == '\n' || (stop && endsAt(text, i) && !(c == '.' && isAbbreviation(text, i)))) {
        int end = c == '\n' ? i : closers(text, i + 1);
        addTrimmed(text, start, end, sentences);
        start = end;
        i = Math.max(i, end - 1);
      }
    }
    addTrimmed(text, start, text.length(), sentences);
    return sentences;
  }

  /**
   * Whether the full stop, question or exclamation mark or ellipsis at {@code at} can end a
   * sentence, judged by what follows: the end of the line, or a capital letter, a digit or an
   * opening mark. A missing space ({@code venu.C'est}) is forgiven after a small letter.
   * Abbreviations before the stop are the caller's to exclude.
   */
  public static boolean endsAt(CharSequence text, int at) {
    int i = closers(text, at + 1);
    if (i < text.length() && isStop(text.charAt(i))) {
      return false;
    }
    boolean spaced = i > at + 1;
    while (i < text.length() && text.charAt(i) != '\n' && isSpace(text.charAt(i))) {
      spaced = true;
      i++;
    }
    if (i >= text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
      return true;
    }
    char next = text.charAt(i);
    if (!spaced) {
      return at > 0 && Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(next);
    }
    return !Character.isLowerCase(next) && ",;:)".indexOf(next) < 0;
  }

  private static int closers(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && "\"»”’')]".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isAbbreviation(String text, int stop) {
    int from = stop;
    while (from > 0
        && stop - from <= LONGEST_ABBREVIATION
        && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int length = stop - from;
    if (length == 1) {
      return Character.isUpperCase(text.charAt(from));
    }
    return length > 0
        && length <= LONGEST_ABBREVIATION
        && ABBREVIATIONS.contains(FoldedText.fold(text.substring(from, stop)));
  }

  private static void addTrimmed(String text, int from, int to, List<TextSpan> sentences) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new TextSpan(start, end));
    }
  }
}
