package verbatim.analysis.clock;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as newspapers write it.
 *
 * @param clock the time
 * @param form how it is written
 * @param end offset after it in the folded text
 */
record ClockTime(LocalTime clock, Form form, int end) {
  /** How a time is written. */
  enum Form {
    /** {@code 19h44}, {@code 8 h 05}, {@code 19h}. */
    H,
    /** {@code 19:44}. */
    COLON,
    /** {@code 19.44}. */
    DOT,
    /** {@code 7.45pm}, {@code 8 p.m.}. */
    AM_PM,
    /** {@code 1944}, in front of a sign only. */
    BARE
  }

  private static final Pattern FRENCH =
      Pattern.compile("(\\d{1,2}) ?h(?: ?(\\d{2})(?!\\d|[.,]\\d))?(?![a-z0-9])");
  private static final Pattern DIGITAL =
      Pattern.compile("(\\d{1,2})(?:([:.])(\\d{2})(?!\\d|[:.,]\\d|%))?(?: ?([ap])\\.?m\\b\\.?)?");
  private static final Pattern FOUR_DIGITS =
      Pattern.compile(
          "(\\d{2})(\\d{2})(?: ?h(?:ou)?rs)?(?= ?(?:gmt|bst|utc|c?e[sd]?t)? ?[:–—-] ?[^\\d ])");

  /** The time that stands at an offset of a folded text; null when there is none. */
  static @Nullable ClockTime at(String folded, int offset) {
    if (offset >= folded.length() || !Character.isDigit(folded.charAt(offset))) {
      return null;
    }
    Matcher french = FRENCH.matcher(folded).region(offset, folded.length());
    french.useTransparentBounds(true);
    if (french.lookingAt()) {
      return of(french.group(1), french.group(2), 0, Form.H, french.end());
    }
    Matcher digital = DIGITAL.matcher(folded).region(offset, folded.length());
    digital.useTransparentBounds(true);
    if (!digital.lookingAt()) {
      return null;
    }
    String half = digital.group(4);
    if (half != null) {
      int hour = Integer.parseInt(digital.group(1));
      int shift = half.equals("p") ? (hour == 12 ? 0 : 12) : (hour == 12 ? -12 : 0);
      return hour < 1 || hour > 12
          ? null
          : of(digital.group(1), digital.group(3), shift, Form.AM_PM, digital.end());
    }
    if (digital.group(2) == null) {
      return null;
    }
    Form form = digital.group(2).equals(":") ? Form.COLON : Form.DOT;
    return of(digital.group(1), digital.group(3), 0, form, digital.end());
  }

  /** The time of four digits with a colon or a dash behind them; null when there is none. */
  static @Nullable ClockTime bare(String folded, int offset) {
    Matcher m = FOUR_DIGITS.matcher(folded).region(offset, folded.length());
    return m.lookingAt() ? of(m.group(1), m.group(2), 0, Form.BARE, m.end()) : null;
  }

  private static @Nullable ClockTime of(
      String hours, @Nullable String minutes, int shift, Form form, int end) {
    int hour = Integer.parseInt(hours) + shift;
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    return hour > 23 || minute > 59 ? null : new ClockTime(LocalTime.of(hour, minute), form, end);
  }
}
