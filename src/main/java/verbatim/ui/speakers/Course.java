package verbatim.ui.speakers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import verbatim.annotation.QuoteCountStore.Share;
import verbatim.time.Moment;
import verbatim.time.Precision;

/**
 * How often a person is quoted in the course of time: one column per day, month or year, the empty
 * ones between too.
 *
 * @param columns oldest first; empty when nothing has a date that is precise enough
 * @param vague how many quotes have no date, or one that is coarser than a column
 */
record Course(List<Column> columns, long vague) {
  private static final int MOST = 62;

  /** What was published in a day, month or year. */
  record Column(Moment when, long accepted, long proposed) {
    long all() {
      return accepted + proposed;
    }
  }

  /** The course of counts by date, as the archive gives them. */
  static Course of(List<Share> shares) {
    List<Column> dated =
        shares.stream()
            .flatMap(
                s -> moment(s.of()).map(m -> new Column(m, s.accepted(), s.proposed())).stream())
            .toList();
    long all = shares.stream().mapToLong(s -> s.accepted() + s.proposed()).sum();
    Precision unit = unit(dated);
    Map<Moment, Column> found =
        dated.stream()
            .filter(c -> c.when().precision().compareTo(unit) >= 0)
            .collect(
                Collectors.toMap(c -> c.when().atMost(unit), c -> c, Course::plus, TreeMap::new));
    long shown = found.values().stream().mapToLong(Column::all).sum();
    return new Course(filled(new TreeMap<>(found), unit), all - shown);
  }

  private static Column plus(Column one, Column other) {
    return new Column(
        one.when(), one.accepted() + other.accepted(), one.proposed() + other.proposed());
  }

  /** The finest unit that needs no more than {@link #MOST} columns. */
  private static Precision unit(List<Column> dated) {
    for (Precision unit : List.of(Precision.DAY, Precision.MONTH)) {
      List<LocalDate> days =
          dated.stream()
              .map(Column::when)
              .filter(m -> m.precision().compareTo(unit) >= 0)
              .map(m -> m.start().toLocalDate())
              .sorted()
              .toList();
      ChronoUnit step = unit == Precision.DAY ? ChronoUnit.DAYS : ChronoUnit.MONTHS;
      if (!days.isEmpty() && step.between(days.getFirst(), days.getLast()) < MOST) {
        return unit;
      }
    }
    return Precision.YEAR;
  }

  private static List<Column> filled(TreeMap<Moment, Column> found, Precision unit) {
    List<Column> columns = new ArrayList<>();
    if (found.isEmpty()) {
      return columns;
    }
    Moment last = found.lastKey();
    for (Moment at = found.firstKey(); at.compareTo(last) <= 0; at = new Moment(at.end(), unit)) {
      Column column = found.get(at);
      columns.add(
          column == null
              ? new Column(at, 0, 0)
              : new Column(at, column.accepted(), column.proposed()));
    }
    return columns;
  }

  private static Optional<Moment> moment(String text) {
    try {
      return Optional.of(Moment.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
