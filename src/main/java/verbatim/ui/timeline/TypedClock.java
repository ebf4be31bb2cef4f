package verbatim.ui.timeline;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time being typed to jump to it: {@code 2104}, {@code 21h04}, {@code 21:04}, {@code 21h}. */
final class TypedClock {
  private static final Pattern BEGUN = Pattern.compile("\\d{1,4}|\\d{1,2}[hH:]\\d{0,2}");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[hH:]?(\\d{2}))?[hH:]?");

  private TypedClock() {}

  /** Whether more typing can make this a time. */
  static boolean isBegun(String typed) {
    return BEGUN.matcher(typed).matches();
  }

  /** Whether nothing more is to come: two digits for the hour, two for the minute. */
  static boolean isComplete(String typed) {
    return typed.matches("\\d{4}|\\d{1,2}[hH:]\\d{2}");
  }

  /** The time typed so far; empty when there is none of that kind. */
  static Optional<LocalTime> read(String typed) {
    Matcher m = TIME.matcher(typed);
    if (!m.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(m.group(1));
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}
