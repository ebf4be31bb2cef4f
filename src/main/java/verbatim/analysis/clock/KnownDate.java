package verbatim.analysis.clock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.text.Language;
import verbatim.time.Moment;
import verbatim.time.Precision;

/**
 * What is known about an article's date before its text is read, and what written dates mean then.
 *
 * @param language decides how {@code 01/02} is read
 * @param moment the date from the header or the archive; null when there is none
 * @param reference a day on which the article existed already; null when not known
 */
record KnownDate(Language language, @Nullable Moment moment, @Nullable LocalDate reference) {

  /** The one day that a written date can mean; empty when there is none or more than one. */
  Optional<LocalDate> day(WrittenDate date) {
    List<LocalDate> days = new ArrayList<>(days(date));
    if (date.numeric() && language == Language.ENGLISH && date.day() != date.month()) {
      days.addAll(days(date.swapped()));
    }
    if (days.size() > 1 && moment != null) {
      days.removeIf(day -> !fits(day));
    }
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  /** Whether a day is possible as the date of the article. */
  boolean fits(LocalDate day) {
    if (moment != null) {
      return moment.mayMeet(Moment.day(day));
    }
    return reference == null || !day.isAfter(reference.plusDays(1));
  }

  /** The same with a finer date. */
  KnownDate narrowed(Moment date) {
    return new KnownDate(language, date, reference);
  }

  /** The month of the article; empty when only its year is known, or not even that. */
  Optional<YearMonth> month() {
    return moment == null || moment.precision() == Precision.YEAR
        ? Optional.empty()
        : Optional.of(YearMonth.from(moment.start()));
  }

  private List<LocalDate> days(WrittenDate date) {
    List<LocalDate> days = new ArrayList<>();
    for (int year : years(date)) {
      if (date.month() < 1 || date.month() > 12 || year < 1 || date.day() < 1) {
        continue;
      }
      YearMonth month = YearMonth.of(year, date.month());
      if (month.isValidDay(date.day())) {
        LocalDate day = month.atDay(date.day());
        boolean named = date.weekday() == null || date.weekday() == day.getDayOfWeek();
        if (named && (date.year() != null || moment != null || fits(day))) {
          days.add(day);
        }
      }
      if (!days.isEmpty()) {
        break;
      }
    }
    return days;
  }

  /** The years that may be meant, likeliest first. */
  private List<Integer> years(WrittenDate date) {
    if (date.year() != null) {
      return List.of(date.year());
    }
    if (moment != null) {
      return List.of(moment.start().getYear());
    }
    return reference == null
        ? List.of()
        : List.of(reference.getYear() + 1, reference.getYear(), reference.getYear() - 1);
  }
}
