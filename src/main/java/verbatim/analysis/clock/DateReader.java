package verbatim.analysis.clock;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date word by word: {@code 2017-01-29}, {@code dimanche 29 janvier 2017}, {@code Sunday,
 * January 29th, 2017}, {@code 29/01/17}, {@code 29.01.2017}.
 */
final class DateReader {
  private static final String[] ORDINALS = {"er", "st", "nd", "rd", "th"};

  private final String folded;
  private final int start;
  private int at;

  private DateReader(String folded, int start) {
    this.folded = folded;
    this.start = start;
    this.at = start;
  }

  /** The date that begins at an offset; null when none does. */
  static @Nullable WrittenDate read(String folded, int offset) {
    char before = offset > 0 ? folded.charAt(offset - 1) : ' ';
    boolean joined = isWord(before) || "/.,-".indexOf(before) >= 0;
    return joined ? null : new DateReader(folded, offset).read();
  }

  private @Nullable WrittenDate read() {
    WrittenDate iso = iso();
    if (iso != null) {
      return iso;
    }
    at = start;
    DayOfWeek weekday = weekday();
    int from = at;
    if (!isDigit(at)) {
      return monthFirst(weekday);
    }
    WrittenDate date = dayFirst(weekday);
    at = from;
    return date == null ? numeric(weekday) : date;
  }

  private @Nullable WrittenDate iso() {
    int year = number(4, 4);
    int month = year < 0 || !skip("-") ? -1 : number(2, 2);
    int day = month < 0 || !skip("-") ? -1 : number(2, 2);
    return day < 0 || peek() == '-' ? null : date(null, day, month, year, false);
  }

  private @Nullable DayOfWeek weekday() {
    int end = wordEnd();
    DayOfWeek weekday = end - at < 3 ? null : CalendarWords.weekday(folded.substring(at, end));
    if (weekday == null) {
      return null;
    }
    boolean abbreviated = end - at == 3;
    at = end;
    if (abbreviated) {
      skip(".");
    }
    skip(",");
    if (!skip(" ")) {
      at = start;
      return null;
    }
    if (!skip("le ")) {
      skip("the ");
    }
    return weekday;
  }

  private @Nullable WrittenDate dayFirst(@Nullable DayOfWeek weekday) {
    int day = number(1, 2);
    skipOrdinal();
    if (day < 0 || !skip(" ")) {
      return null;
    }
    if (!skip("of ")) {
      skip("de ");
    }
    int month = month();
    return month == 0 ? null : date(weekday, day, month, year(), false);
  }

  private @Nullable WrittenDate monthFirst(@Nullable DayOfWeek weekday) {
    int month = month();
    int day = month == 0 || !skip(" ") ? -1 : number(1, 2);
    skipOrdinal();
    boolean clock = peek() == ':' && isDigit(at + 1);
    return day < 0 || isWord(peek()) || clock ? null : date(weekday, day, month, year(), false);
  }

  private @Nullable WrittenDate numeric(@Nullable DayOfWeek weekday) {
    int first = number(1, 2);
    char mark = peek();
    if (first < 0 || "/.-".indexOf(mark) < 0) {
      return null;
    }
    at++;
    int second = number(1, 2);
    Integer year = null;
    if (second >= 0 && peek() == mark && isDigit(at + 1)) {
      at++;
      int full = number(4, 4);
      year = full < 0 && mark == '/' ? number(2, 2) : full;
    }
    boolean whole = (year == null && mark == '/') || (year != null && year >= 0);
    boolean goesOn = peek() == '/' || peek() == '%';
    return second < 0 || !whole || goesOn ? null : date(weekday, first, second, year, true);
  }

  /** A month with its stop; 0 when none stands there. */
  private int month() {
    int end = wordEnd();
    int month = end - at < 3 ? 0 : CalendarWords.month(folded.substring(at, end));
    at = month == 0 ? at : end;
    if (month != 0) {
      skip(".");
    }
    return month;
  }

  /** The year behind a day and a month; null when none stands there. */
  private @Nullable Integer year() {
    int from = at;
    skip(",");
    int year = skip(" ") ? number(4, 4) : -1;
    if (year < 0 || isWord(peek())) {
      at = from;
      return null;
    }
    return year;
  }

  /** The number with so many digits and no more; -1 when there is none. */
  private int number(int least, int most) {
    int from = at;
    int value = 0;
    while (at - from <= most && isDigit(at)) {
      value = value * 10 + folded.charAt(at++) - '0';
    }
    int digits = at - from;
    at = digits < least || digits > most ? from : at;
    return at == from ? -1 : value;
  }

  private void skipOrdinal() {
    for (String ordinal : ORDINALS) {
      if (skip(ordinal)) {
        return;
      }
    }
  }

  private boolean skip(String words) {
    boolean there = folded.startsWith(words, at);
    at += there ? words.length() : 0;
    return there;
  }

  /** The end of the word of letters that begins here; here when another sign joins on. */
  private int wordEnd() {
    int end = at;
    while (end < folded.length() && folded.charAt(end) >= 'a' && folded.charAt(end) <= 'z') {
      end++;
    }
    return end < folded.length() && isWord(folded.charAt(end)) ? at : end;
  }

  private char peek() {
    return at < folded.length() ? folded.charAt(at) : '\n';
  }

  private boolean isDigit(int offset) {
    return offset < folded.length() && folded.charAt(offset) >= '0' && folded.charAt(offset) <= '9';
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }

  private WrittenDate date(
      @Nullable DayOfWeek weekday, int day, int month, @Nullable Integer year, boolean numeric) {
    Integer full = year != null && year < 100 ? Integer.valueOf(year + 2000) : year;
    return new WrittenDate(start, at, weekday, day, month, full, numeric);
  }
}
