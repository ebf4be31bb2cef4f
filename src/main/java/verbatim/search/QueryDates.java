package verbatim.search;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import verbatim.time.Moment;

/** The values of {@code date:}. */
final class QueryDates {
  /** Every minute a computer clock may tell; {@code Long} limits would overflow in a sum. */
  private static final long ALWAYS = Long.MAX_VALUE / 4;

  private static final Pattern EUROPEAN = Pattern.compile("(?:(\\d{1,2})/)?(\\d{1,2})/(\\d{4})");

  private QueryDates() {}

  /** The minutes that a value means; empty when it is no date. */
  static Optional<Clause> parse(String value) {
    try {
      return Optional.of(read(value.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Clause.Dated read(String value) {
    int dots = value.indexOf("..");
    if (dots >= 0) {
      String from = value.substring(0, dots);
      String to = value.substring(dots + 2);
      if (from.isBlank() && to.isBlank()) {
        throw new DateTimeParseException("a range without ends", value, dots);
      }
      return new Clause.Dated(
          from.isBlank() ? -ALWAYS : first(from), to.isBlank() ? ALWAYS : last(to));
    }
    if (value.startsWith(">=")) {
      return new Clause.Dated(first(value.substring(2)), ALWAYS);
    }
    if (value.startsWith(">")) {
      return new Clause.Dated(last(value.substring(1)) + 1, ALWAYS);
    }
    if (value.startsWith("<=")) {
      return new Clause.Dated(-ALWAYS, last(value.substring(2)));
    }
    if (value.startsWith("<")) {
      return new Clause.Dated(-ALWAYS, first(value.substring(1)) - 1);
    }
    return new Clause.Dated(first(value), last(value));
  }

  private static long first(String value) {
    return minute(moment(value).start());
  }

  private static long last(String value) {
    return minute(moment(value).end()) - 1;
  }

  private static Moment moment(String value) {
    Matcher m = EUROPEAN.matcher(value.strip());
    if (!m.matches()) {
      return Moment.parse(value);
    }
    String month = m.group(3) + "-" + two(m.group(2));
    return Moment.parse(m.group(1) == null ? month : month + "-" + two(m.group(1)));
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static long minute(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC) / 60;
  }
}
