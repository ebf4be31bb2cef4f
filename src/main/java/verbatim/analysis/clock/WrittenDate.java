package verbatim.analysis.clock;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A day as a text writes it, before it is known whether there is such a day.
 *
 * @param start offset in the folded text
 * @param end offset after it
 * @param weekday the day's name; null when it is not written
 * @param day the day of the month, as written
 * @param month the number of the month, as written
 * @param year null when it is not written
 * @param numeric whether the month is a number, so that day and month may be swapped
 */
record WrittenDate(
    int start,
    int end,
    @Nullable DayOfWeek weekday,
    int day,
    int month,
    @Nullable Integer year,
    boolean numeric) {

  /** The first date between two offsets; null when there is none. */
  static @Nullable WrittenDate next(String folded, int from, int stop) {
    for (int at = from; at < stop; at++) {
      char c = folded.charAt(at);
      if (c < '0' || c > '9') {
        continue;
      }
      // The names of the day and the month may stand in front of the number.
      int oneBack = wordBefore(folded, at, from);
      int twoBack = wordBefore(folded, oneBack, from);
      for (int start : new int[] {twoBack, oneBack, at}) {
        WrittenDate date = at(folded, start);
        if (date != null && date.end > at) {
          return date;
        }
      }
      while (at < stop && Character.isDigit(folded.charAt(at))) {
        at++;
      }
    }
    return null;
  }

  /** The date that stands at an offset; null when there is none. */
  static @Nullable WrittenDate at(String folded, int offset) {
    return mayBegin(folded, offset) ? DateReader.read(folded, offset) : null;
  }

  /** Spares most words and numbers the full look. */
  private static boolean mayBegin(String folded, int offset) {
    int i = offset;
    while (i < folded.length() && i < offset + 4 && isDigit(folded.charAt(i))) {
      i++;
    }
    if (i == offset) {
      return CalendarWords.mayBegin(folded, offset);
    }
    char c = i < folded.length() ? folded.charAt(i) : 0;
    if (c == ' ') {
      return CalendarWords.mayBegin(folded, i + 1)
          || folded.startsWith("of ", i + 1)
          || folded.startsWith("de ", i + 1);
    }
    boolean joined = c == '/' || c == '.' || c == '-';
    return joined
        ? i + 1 < folded.length() && isDigit(folded.charAt(i + 1))
        : "esnrt".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int wordBefore(String folded, int at, int from) {
    int end = at;
    while (end > from && end > at - 3 && " ,.".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > from && start > end - 10 && Character.isLetter(folded.charAt(start - 1))) {
      start--;
    }
    return end == at || start == end ? at : start;
  }

  /** The same numbers, read the American way round. */
  WrittenDate swapped() {
    return new WrittenDate(start, end, weekday, month, day, year, numeric);
  }
}
