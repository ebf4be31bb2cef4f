package verbatim.analysis.clock;

import static verbatim.analysis.clock.CalendarWords.MONTH;
import static verbatim.analysis.clock.CalendarWords.WEEKDAY;

import java.time.DayOfWeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final String NAMED_DAY = "(?:(?<weekday>" + WEEKDAY + "),? (?:le |the )?)?";
  private static final String ORDINAL = "(?:er|st|nd|rd|th)?";
  private static final String ISO =
      "(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?![\\d-])";
  private static final String DAY_FIRST =
      "(?<day>\\d{1,2})"
          + ORDINAL
          + " (?:of |de )?(?<month>"
          + MONTH
          + ")(?:,? (?<year>\\d{4})\\b)?";
  private static final String MONTH_FIRST =
      "(?<monthFirst>"
          + MONTH
          + ") (?<dayLast>\\d{1,2})"
          + ORDINAL
          + "\\b(?!:\\d)(?:,? (?<yearLast>\\d{4})\\b)?";
  private static final String NUMERIC =
      "(?<first>\\d{1,2})(?:/(?<second>\\d{1,2})(?:/(?<slashYear>\\d{4}|\\d{2}))?"
          + "|(?<mark>[.-])(?<third>\\d{1,2})\\k<mark>(?<markYear>\\d{4}))(?![\\d/%])";
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\w/.,-])(?:%s|%s(?:%s|%s|%s))"
              .formatted(ISO, NAMED_DAY, DAY_FIRST, MONTH_FIRST, NUMERIC));

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
    if (!mayBegin(folded, offset)) {
      return null;
    }
    Matcher m = PATTERN.matcher(folded).region(offset, folded.length());
    return m.useTransparentBounds(true).lookingAt() ? of(m) : null;
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

  private static WrittenDate of(Matcher m) {
    if (m.group("isoYear") != null) {
      return date(m, m.group("isoDay"), number(m.group("isoMonth")), m.group("isoYear"), false);
    }
    if (m.group("month") != null) {
      int month = CalendarWords.month(m.group("month"));
      return date(m, m.group("day"), month, m.group("year"), false);
    }
    if (m.group("monthFirst") != null) {
      int month = CalendarWords.month(m.group("monthFirst"));
      return date(m, m.group("dayLast"), month, m.group("yearLast"), false);
    }
    if (m.group("third") != null) {
      return date(m, m.group("first"), number(m.group("third")), m.group("markYear"), true);
    }
    return date(m, m.group("first"), number(m.group("second")), m.group("slashYear"), true);
  }

  /** The same numbers, read the American way round. */
  WrittenDate swapped() {
    return new WrittenDate(start, end, weekday, month, day, year, numeric);
  }

  private static WrittenDate date(
      Matcher m, String day, int month, @Nullable String year, boolean numeric) {
    String name = m.group("weekday");
    DayOfWeek weekday = name == null ? null : CalendarWords.weekday(name);
    Integer fullYear = year == null ? null : Integer.valueOf(year);
    if (fullYear != null && fullYear < 100) {
      fullYear += 2000;
    }
    return new WrittenDate(m.start(), m.end(), weekday, number(day), month, fullYear, numeric);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
