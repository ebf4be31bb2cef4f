package verbatim.analysis.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;

/**
 * A time at the start of a line that may begin an entry.
 *
 * @param line the number of the line
 * @param start offset of the line's first {@code char} in the folded text
 * @param end offset after the time and the sign behind it
 * @param clock the time
 * @param form how the time is written
 * @param strong whether a sign (colon, dash, brackets, stars, the end of the line) sets it apart
 * @param dated whether the head names its day
 * @param day the day that the head names; null when it names none or it is not clear
 */
record TickerHead(
    int line,
    int start,
    int end,
    LocalTime clock,
    ClockTime.Form form,
    boolean strong,
    boolean dated,
    @Nullable LocalDate day) {

  private static final int LONGEST = 80;
  private static final Pattern BULLET = Pattern.compile("(?:[-*_•·▪●■◆►▶>#–—+\\[(] ?){0,6}");
  private static final Pattern WEEKDAY = Pattern.compile(CalendarWords.WEEKDAY + "[ ,]{1,2}");
  private static final Pattern TO_CLOCK = Pattern.compile(" ?(?:,|at\\b|a\\b|-|–|—|\\||:)? ?");

  /** A zone, and the same time once more for readers elsewhere: {@code 7.44pm GMT19:44}. */
  private static final String ZONE =
      "(?: ?(?:gmt|utc|bst|ist|pt|p[sd]t|m[sd]t|c[sd]t|c?e[sd]?t|a[ew]st)(?![a-z])"
          + "|,? (?:local time|\\(?heure (?:locale|francaise|de paris|belge|suisse)\\)?))?"
          + "(?:[ /]{0,3}\\(?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?(?:gmt|bst|c?e[sd]?t))?\\)?)?";

  /** Words that say no more than that an entry follows. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:update|updated|posted|published|publiee?|postee?|mise? a jour|maj|actualisee?)"
              + "(?: at| a| :|:)? )");

  private static final Pattern SIGN =
      Pattern.compile(
          ZONE
              + "(?<close>[\\])*_]{0,4})"
              + "(?: {0,3}(?<sign>:(?!\\d)|[|>–—-]|\\.(?= |$))[\\])*_]{0,4})?");
  private static final Pattern RANGE =
      Pattern.compile(" {0,3}(?:\\d{1,2}(?: ?h|[:.]\\d{2}| ?[ap]m)|midi|minuit|noon|midnight)");

  /** The head at the start of a line; null when the line does not begin with a time. */
  static @Nullable TickerHead of(FoldedText text, int number, Line line, KnownDate known) {
    String folded = text.folded();
    int stop = Math.min(line.end(), line.start() + LONGEST);
    if (!mayBegin(folded, line.start(), stop)) {
      return null;
    }
    Matcher bullet = BULLET.matcher(folded).region(line.start(), stop);
    int at = bullet.lookingAt() ? bullet.end() : line.start();
    boolean marked = bullet.end() > line.start() && "*_[(#".indexOf(folded.charAt(at - 1)) >= 0;
    Matcher lead = LEAD.matcher(folded).region(at, stop);
    boolean led = lead.lookingAt();
    at = led ? lead.end() : at;
    WrittenDate date = WrittenDate.at(folded, at);
    Matcher weekday = WEEKDAY.matcher(folded).region(at, stop);
    if (date != null && date.end() < stop) {
      Matcher gap = TO_CLOCK.matcher(folded).region(date.end(), stop);
      at = gap.lookingAt() ? gap.end() : date.end();
    } else if (weekday.lookingAt()) {
      at = weekday.end();
    }
    ClockTime time = ClockTime.at(folded, at);
    time = time == null ? ClockTime.bare(folded, at) : time;
    if (time == null || time.end() > line.end()) {
      return null;
    }
    Matcher sign = SIGN.matcher(folded).region(time.end(), line.end());
    if (!sign.lookingAt()) {
      return null;
    }
    int end = sign.end();
    String mark = sign.group("sign");
    boolean alone = end == line.end();
    if (RANGE.matcher(folded).region(end, line.end()).lookingAt() && !":".equals(mark)) {
      return null;
    }
    boolean enclosed = marked && !sign.group("close").isEmpty();
    boolean strong = (mark != null && !mark.equals(".")) || enclosed || alone;
    if (!strong && (led || !startsSentence(text, end, line.end()))) {
      return null;
    }
    LocalDate day = date == null ? null : known.day(date).orElse(null);
    boolean dated = date != null;
    return new TickerHead(number, line.start(), end, time.clock(), time.form(), strong, dated, day);
  }

  /** Whether a number, a day or a lead stands behind the signs at the start of a line. */
  private static boolean mayBegin(String folded, int start, int stop) {
    int at = start;
    while (at < stop && !Character.isLetterOrDigit(folded.charAt(at))) {
      at++;
    }
    return at < stop
        && (Character.isDigit(folded.charAt(at))
            || CalendarWords.mayBegin(folded, at)
            || LEAD.matcher(folded).region(at, stop).lookingAt());
  }

  private static boolean startsSentence(FoldedText text, int at, int end) {
    int i = at;
    while (i < end && text.folded().charAt(i) == ' ') {
      i++;
    }
    if (i == at || i == end) {
      return false;
    }
    char c = text.text().charAt(text.original(i));
    return Character.isUpperCase(c) || "\"«“'‘’#@".indexOf(c) >= 0;
  }
}
