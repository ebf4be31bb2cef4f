package verbatim.ui.reader;

import java.util.Arrays;
import verbatim.text.TextSpan;

/**
 * A text in paragraphs that a screen can hold: its lines, the endless ones broken at spaces. All
 * offsets are those of the text.
 */
final class SetText {
  /** The longest paragraph that is set in one piece. */
  static final int LONGEST = 6_000;

  private final int[] starts;
  private final int[] ends;
  private final int broken;

  private SetText(int[] starts, int[] ends, int broken) {
    this.starts = starts;
    this.ends = ends;
    this.broken = broken;
  }

  /** Sets a text. */
  static SetText of(String text) {
    Setter setter = new Setter(text);
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        setter.line(from, i);
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        from = i + 1;
      }
    }
    setter.line(from, text.length());
    return setter.done();
  }

  /** How many paragraphs there are; at least one. */
  int paragraphs() {
    return starts.length;
  }

  /** How many breaks were made that the text does not have. */
  int broken() {
    return broken;
  }

  /** The paragraph that holds an offset; the end of a line belongs to the line it ends. */
  int paragraphAt(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }

  /** The place of a paragraph, without the end of its line. */
  TextSpan paragraph(int index) {
    return new TextSpan(starts[index], ends[index]);
  }

  private static final class Setter {
    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private int broken;

    Setter(String text) {
      this.text = text;
    }

    void line(int from, int to) {
      int at = from;
      while (to - at > LONGEST) {
        int end = breakBefore(at + LONGEST, at);
        add(at, end);
        broken++;
        at = end;
      }
      add(at, to);
    }

    SetText done() {
      return new SetText(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), broken);
    }

    private void add(int from, int to) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = from;
      ends[count] = to;
      count++;
    }

    /** Behind the last space before {@code limit}, else never inside a surrogate pair. */
    private int breakBefore(int limit, int from) {
      for (int i = limit; i > from + LONGEST / 2; i--) {
        if (text.charAt(i - 1) == ' ') {
          return i;
        }
      }
      return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
  }
}
