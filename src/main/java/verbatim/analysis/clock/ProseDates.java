package verbatim.analysis.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.clock.DateFinding.Source;
import verbatim.text.FoldedText;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/** Days that sentences name and that can be the day of the article itself. */
final class ProseDates {
  /** How far into a text a full date is taken for the day of the article. */
  private static final int OPENING = 1500;

  private static final int FRAME = 48;

  private static final Pattern TODAY =
      Pattern.compile(
          "\\b(?:ce|this) (" + CalendarWords.WEEKDAY + ")(?! (?:prochain|dernier|next|last))");
  private static final Pattern ELSEWHEN =
      Pattern.compile(
          "\\b(?:depuis|avant|apres|d'ici|jusqu'au|a partir du|des le|prevue?s?|fixee?s?|lors|dernier"
              + "|etai(?:t|ent)|avai(?:t|ent)|prochaine?|since|until|by|before|after|from|due|was|were"
              + "|had|last|next|scheduled)\\b[^.!?\\n]{0,40}$");
  private static final Pattern PAST =
      Pattern.compile("\\b(?:lors|etai(?:t|ent)|avai(?:t|ent)|derniere?|was|were|had|last)\\b");

  private ProseDates() {}

  static List<DateFinding> find(FoldedText text, int from, KnownDate known) {
    String folded = text.folded();
    int start = text.view(from);
    List<DateFinding> findings = new ArrayList<>();
    List<LocalDate> past = new ArrayList<>();
    Matcher dates = WrittenDate.matcher(folded).region(start, folded.length());
    while (dates.find()) {
      WrittenDate date = WrittenDate.of(dates);
      Optional<LocalDate> day = known.day(date).filter(known::fits);
      if (day.isEmpty() || (date.year() == null && date.weekday() == null)) {
        continue;
      }
      boolean today = isAfterThis(folded, date.start());
      if (isPast(folded, date)) {
        past.add(day.get());
      }
      boolean opening = date.start() - start < OPENING && !isElsewhen(folded, date.start());
      if (today || opening) {
        findings.add(finding(text, date.start(), date.end(), day.get()));
      }
    }
    if (findings.isEmpty()) {
      Matcher m = TODAY.matcher(folded).region(start, folded.length());
      while (m.find()) {
        LocalDate day = only(CalendarWords.weekday(m.group(1)), past, known);
        if (day != null) {
          findings.add(finding(text, m.start(), m.end(), day));
        }
      }
    }
    return findings;
  }

  /**
   * The only day of the article's month or date with this name. Of the four or five in a month
   * those remain that lie behind the last one that the text tells in the past tense.
   */
  private static @Nullable LocalDate only(DayOfWeek name, List<LocalDate> past, KnownDate known) {
    Optional<YearMonth> month = known.month();
    if (month.isEmpty()) {
      return null;
    }
    LocalDate last = null;
    for (LocalDate day : past) {
      boolean later = last == null || day.isAfter(last);
      last = day.getDayOfWeek() == name && later ? day : last;
    }
    List<LocalDate> days = new ArrayList<>();
    for (int i = 1; i <= month.get().lengthOfMonth(); i++) {
      LocalDate day = month.get().atDay(i);
      boolean after = last == null || day.isAfter(last);
      if (day.getDayOfWeek() == name && known.fits(day) && after) {
        days.add(day);
      }
    }
    return days.size() == 1 ? days.getFirst() : null;
  }

  private static boolean isAfterThis(String folded, int at) {
    return folded.startsWith("ce ", at - 3) || folded.startsWith("this ", at - 5);
  }

  private static boolean isElsewhen(String folded, int at) {
    return ELSEWHEN.matcher(folded.substring(Math.max(0, at - FRAME), at)).find();
  }

  private static boolean isPast(String folded, WrittenDate date) {
    int end = Math.min(folded.length(), date.end() + FRAME);
    return PAST.matcher(folded).region(Math.max(0, date.start() - FRAME), end).find();
  }

  private static DateFinding finding(FoldedText text, int start, int end, LocalDate day) {
    TextSpan span = text.original(new TextSpan(start, end));
    return new DateFinding(Moment.day(day), span, Source.PROSE);
  }
}
