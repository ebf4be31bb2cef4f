package verbatim.timeline;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import verbatim.time.Moment;
import verbatim.time.Precision;

/**
 * A row's place in time: a date and a time on the clock, each as far as it is known. Nothing is
 * made up: what is known only by month has its own place before the days of that month, and what
 * has no date at all comes last.
 *
 * @param date year, month or calendar day; null when not even the year is known
 * @param clock the minute, or the full hour where rows are hours; null when unknown or not told
 */
public record Slot(@Nullable Moment date, @Nullable LocalTime clock) implements Comparable<Slot> {
  private static final Comparator<Slot> ORDER =
      Comparator.comparing(Slot::date, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
          .thenComparing(Slot::clock, Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()));

  /** Cuts the date to a day. */
  public Slot {
    date = date == null ? null : date.atMost(Precision.DAY);
  }

  /** The place of something published then, in rows of this size. */
  public static Slot of(@Nullable Moment moment, @Nullable LocalTime clock, Scale scale) {
    LocalTime known = moment == null ? clock : moment.clock().orElse(clock);
    return switch (scale) {
      case MINUTE -> new Slot(moment, known);
      case HOUR -> new Slot(moment, known == null ? null : known.truncatedTo(ChronoUnit.HOURS));
      case DAY -> new Slot(moment, null);
      case MONTH -> new Slot(moment == null ? null : moment.atMost(Precision.MONTH), null);
      case YEAR -> new Slot(moment == null ? null : moment.atMost(Precision.YEAR), null);
    };
  }

  /** Whether the calendar day is known. */
  public boolean hasDay() {
    return date != null && date.precision() == Precision.DAY;
  }

  /** Date and clock in one where both are known, else the date; null without a date. */
  public @Nullable Moment moment() {
    return date != null && clock != null && hasDay()
        ? Moment.minute(date.start().toLocalDate(), clock)
        : date;
  }

  /** By date, what has none last; within a date by the clock, what has none first. */
  @Override
  public int compareTo(Slot other) {
    return ORDER.compare(this, other);
  }
}
