package verbatim.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A local date, known to the year, the month, the day or the minute; "2017-01" is a month and never
 * its first day. The time zone is a setting of the archive.
 *
 * @param start the first minute the moment may mean
 * @param precision how much of {@code start} is known
 */
public record Moment(LocalDateTime start, Precision precision) implements Comparable<Moment> {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::\\d{2}.*)?)?)?)?");
  private static final Comparator<Moment> ORDER =
      Comparator.comparing(Moment::start).thenComparing(Moment::precision);

  /** Cuts the start to what is known. */
  public Moment {
    start =
        switch (precision) {
          case YEAR -> LocalDate.of(start.getYear(), 1, 1).atStartOfDay();
          case MONTH -> YearMonth.from(start).atDay(1).atStartOfDay();
          case DAY -> start.toLocalDate().atStartOfDay();
          case MINUTE -> start.truncatedTo(ChronoUnit.MINUTES);
        };
  }

  /** A year. */
  public static Moment year(int year) {
    return new Moment(LocalDate.of(year, 1, 1).atStartOfDay(), Precision.YEAR);
  }

  /** A month. */
  public static Moment month(YearMonth month) {
    return new Moment(month.atDay(1).atStartOfDay(), Precision.MONTH);
  }

  /** A calendar day. */
  public static Moment day(LocalDate day) {
    return new Moment(day.atStartOfDay(), Precision.DAY);
  }

  /** A minute of a day. */
  public static Moment minute(LocalDate day, LocalTime clock) {
    return new Moment(day.atTime(clock), Precision.MINUTE);
  }

  /**
   * Reads the form that {@link #toString} writes: {@code 2017}, {@code 2017-01}, {@code 2017-01-29}
   * or {@code 2017-01-29T21:16}; seconds and an offset behind them are dropped.
   *
   * @throws DateTimeParseException when the text is none of these
   */
  public static Moment parse(String text) {
    Matcher m = ISO.matcher(text.strip());
    if (!m.matches()) {
      throw new DateTimeParseException("not a date", text, 0);
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(2) == null) {
        return year(year);
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
      if (m.group(3) == null) {
        return month(month);
      }
      LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(m.group(3)));
      if (m.group(4) == null) {
        return day(day);
      }
      int hour = Integer.parseInt(m.group(4));
      return minute(day, LocalTime.of(hour, Integer.parseInt(m.group(5))));
    } catch (DateTimeException e) {
      throw new DateTimeParseException("not a date", text, 0, e);
    }
  }

  /** The calendar day, when it is known. */
  public Optional<LocalDate> day() {
    return precision.compareTo(Precision.DAY) >= 0
        ? Optional.of(start.toLocalDate())
        : Optional.empty();
  }

  /** The time on the clock, when it is known. */
  public Optional<LocalTime> clock() {
    return precision == Precision.MINUTE ? Optional.of(start.toLocalTime()) : Optional.empty();
  }

  /** The first minute after everything this moment may mean. */
  public LocalDateTime end() {
    return switch (precision) {
      case YEAR -> start.plusYears(1);
      case MONTH -> start.plusMonths(1);
      case DAY -> start.plusDays(1);
      case MINUTE -> start.plusMinutes(1);
    };
  }

  /** Whether both may mean the same minute. */
  public boolean mayMeet(Moment other) {
    return start.isBefore(other.end()) && other.start.isBefore(end());
  }

  /** The same moment, told no finer than this. */
  public Moment atMost(Precision coarser) {
    return precision.compareTo(coarser) <= 0 ? this : new Moment(start, coarser);
  }

  /** By first possible minute; of two that begin together the coarser one first. */
  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }

  /** ISO 8601, no finer than known: {@code 2017-01} or {@code 2017-01-29T21:16}. */
  @Override
  public String toString() {
    String iso = start.toString();
    return switch (precision) {
      case YEAR -> iso.substring(0, 4);
      case MONTH -> iso.substring(0, 7);
      case DAY -> iso.substring(0, 10);
      case MINUTE -> iso.substring(0, 16);
    };
  }
}
