package verbatim.analysis.clock;

import java.util.List;

/** Tells places in a recording ({@code 00:45}, {@code 01:32}) from times on the clock. */
final class RecordingMarks {
  private RecordingMarks() {}

  /**
   * Whether these heads count from the start of a recording: they begin within its first minute,
   * never go back, and read as hours they would lie half an hour apart or more.
   */
  static boolean are(List<TickerHead> heads) {
    int first = heads.getFirst().clock().toSecondOfDay() / 60;
    int last = heads.getLast().clock().toSecondOfDay() / 60;
    boolean colons = heads.stream().allMatch(h -> h.form() == ClockTime.Form.COLON);
    boolean forward = true;
    for (int i = 1; i < heads.size(); i++) {
      forward &= heads.get(i).clock().isAfter(heads.get(i - 1).clock());
    }
    return colons && forward && first < 60 && last - first >= 30 * (heads.size() - 1);
  }
}
