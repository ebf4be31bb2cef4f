package verbatim.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import verbatim.time.Moment;

/** Dates and clock times in words, never finer than they are known. */
public final class MomentWords {
  private MomentWords() {}

  /** Such as {@code dimanche 29 janvier 2017, 21h04}, {@code January 2017} or {@code 2017}. */
  public static String full(Moment moment, Locale locale) {
    LocalDate day = moment.start().toLocalDate();
    return switch (moment.precision()) {
      case YEAR -> format(day, "yyyy", locale);
      case MONTH -> format(day, "LLLL yyyy", locale);
      case DAY -> day(day, locale);
      case MINUTE -> day(day, locale) + ", " + clock(moment.start().toLocalTime(), locale);
    };
  }

  /** A day with its weekday: {@code dimanche 1er janvier 2017}, {@code Sunday 1 January 2017}. */
  public static String day(LocalDate day, Locale locale) {
    boolean first = day.getDayOfMonth() == 1 && Words.isFrench(locale);
    return format(day, first ? "EEEE d'er' MMMM yyyy" : "EEEE d MMMM yyyy", locale);
  }

  /** A day in little room: {@code dim. 29}, {@code Sun 29}. */
  public static String shortDay(LocalDate day, Locale locale) {
    return format(day, "EEE d", locale);
  }

  /** A month without its year. */
  public static String month(LocalDate day, Locale locale) {
    return format(day, "LLLL", locale);
  }

  /** As newspapers of the language write it: {@code 21h04}, {@code 21:04}. */
  public static String clock(LocalTime clock, Locale locale) {
    String pattern = Words.isFrench(locale) ? "HH'h'mm" : "HH:mm";
    return clock.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  private static String format(LocalDate day, String pattern, Locale locale) {
    Locale language = Words.isFrench(locale) ? Locale.FRANCE : Locale.UK;
    return day.format(DateTimeFormatter.ofPattern(pattern, language));
  }
}
