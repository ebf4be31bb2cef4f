package verbatim.ui.reader;

import java.util.Arrays;
import verbatim.text.TextSpan;

/**
 * A text as the reader sets it: in paragraphs that a screen can hold. Offsets of the view count one
 * {@code char} between paragraphs, whatever the text has there: a line feed, a carriage return,
 * both, or nothing where an endless line was broken to show it.
 */
final class SetText {
  /** The longest paragraph that is set in one piece. */
  static final int LONGEST = 6_000;

  private final String view;
  private final int[] starts;
  private final int[] lengths;
  private final int[] viewStarts;
  private final int broken;

  private SetText(String view, int[] starts, int[] lengths, int broken) {
    this.view = view;
    this.starts = starts;
    this.lengths = lengths;
    this.broken = broken;
    viewStarts = new int[starts.length];
    for (int i = 1; i < starts.length; i++) {
      viewStarts[i] = viewStarts[i - 1] + lengths[i - 1] + 1;
    }
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

  /** What the text control shows. */
  String view() {
    return view;
  }

  /** How many paragraphs there are. */
  int paragraphs() {
    return starts.length;
  }

  /** How many breaks were made that the text does not have. */
  int broken() {
    return broken;
  }

  /** The paragraph that holds an offset of the text. */
  int paragraphAt(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }

  /** The place in the text of a paragraph, without its end. */
  TextSpan paragraph(int index) {
    return new TextSpan(starts[index], starts[index] + lengths[index]);
  }

  /** The offset in the view of an offset of the text. */
  int toView(int offset) {
    int paragraph = paragraphAt(offset);
    return viewStarts[paragraph] + Math.min(offset - starts[paragraph], lengths[paragraph]);
  }

  /** The offset in the text of an offset of the view. */
  int toText(int offset) {
    int at = Arrays.binarySearch(viewStarts, offset);
    int paragraph = at >= 0 ? at : Math.max(0, -at - 2);
    return starts[paragraph] + Math.min(offset - viewStarts[paragraph], lengths[paragraph]);
  }

  /** The place in the text of a place in the view. */
  TextSpan toText(int start, int end) {
    return new TextSpan(toText(start), toText(end));
  }

  private static final class Setter {
    private final String text;
    private final StringBuilder view;
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private int count;
    private int broken;

    Setter(String text) {
      this.text = text;
      view = new StringBuilder(text.length() + 64);
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
      return new SetText(
          view.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(lengths, count), broken);
    }

    private void add(int from, int to) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        lengths = Arrays.copyOf(lengths, count * 2);
      }
      if (count > 0) {
        view.append('\n');
      }
      starts[count] = from;
      lengths[count] = to - from;
      count++;
      view.append(text, from, to);
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
