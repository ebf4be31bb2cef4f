package verbatim.analysis.clock;

import java.util.List;
import java.util.regex.Pattern;

/** Tells places in a recording ({@code 00:45}, {@code 01:32}) from times on the clock. */
final class RecordingMarks {
  private RecordingMarks() {}

  /** Nobody says more between two marks of a transcript. */
  private static final int SPEECH = 160;

  private static final Pattern BEYOND = Pattern.compile("(?:2[4-9]|[3-9]\\d|\\d{3}):\\d{2}(?!\\d)");

  /**
   * Whether these heads count from the start of a recording: they begin within its first minute,
   * never go back, and either lie half an hour apart or more when read as hours, or go beyond a
   * day, or follow each other with hardly a sentence between them.
   */
  static boolean are(String folded, List<Line> lines, List<TickerHead> heads) {
    int first = minute(heads.getFirst());
    int last = minute(heads.getLast());
    int gaps = heads.size() - 1;
    if (first >= 60 || !goForward(heads)) {
      return false;
    }
    int length = heads.getLast().start() - heads.getFirst().start();
    boolean dense = first < 2 && heads.size() > 9 && length < SPEECH * gaps;
    return last - first >= 30 * gaps || dense || goBeyond(folded, lines, heads.getLast().line());
  }

  private static boolean goForward(List<TickerHead> heads) {
    for (int i = 0; i < heads.size(); i++) {
      boolean back = i > 0 && heads.get(i).clock().isBefore(heads.get(i - 1).clock());
      if (back || heads.get(i).form() != ClockTime.Form.COLON) {
        return false;
      }
    }
    return true;
  }

  private static boolean goBeyond(String folded, List<Line> lines, int last) {
    for (int i = last + 1; i < lines.size(); i++) {
      if (BEYOND.matcher(folded).region(lines.get(i).start(), lines.get(i).end()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static int minute(TickerHead head) {
    return head.clock().toSecondOfDay() / 60;
  }
}
