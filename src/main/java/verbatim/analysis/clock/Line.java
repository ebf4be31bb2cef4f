package verbatim.analysis.clock;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that is not blank.
 *
 * @param start offset of its first {@code char} that is no space
 * @param end offset after its last {@code char} that is no space
 * @param spaced whether nothing or a blank line stands before it
 */
record Line(int start, int end, boolean spaced) {

  /** The first lines from an offset on, whatever characters end them. */
  static List<Line> of(String text, int from, int most) {
    List<Line> lines = new ArrayList<>();
    boolean spaced = true;
    int at = from;
    while (at < text.length() && lines.size() < most) {
      int stop = at;
      while (stop < text.length() && !isBreak(text.charAt(stop))) {
        stop++;
      }
      int start = at;
      int end = stop;
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new Line(start, end, spaced));
      }
      spaced = start == end;
      boolean crlf = text.startsWith("\r\n", stop);
      at = stop + (crlf ? 2 : 1);
    }
    return lines;
  }

  int length() {
    return end - start;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\ufeff' || Character.isSpaceChar(c);
  }
}
