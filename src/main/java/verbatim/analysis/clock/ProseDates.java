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
    int stop = Math.min(folded.length(), start + OPENING);
    List<DateFinding> findings = new ArrayList<>();
    WrittenDate date = WrittenDate.next(folded, start, stop);
    for (; date != null; date = WrittenDate.next(folded, date.end(), stop)) {
      boolean full = date.year() != null || date.weekday() != null;
      if (full && (isAfterThis(folded, date.start()) || !isElsewhen(folded, date.start()))) {
        LocalDate day = known.day(date).filter(known::fits).orElse(null);
        if (day != null) {
          findings.add(finding(text, date.start(), date.end(), day));
        }
      }
    }
    return findings.isEmpty() && known.month().isPresent() ? today(text, start, known) : findings;
  }

  /** Where the text speaks of this Sunday, wherever that is. */
  private static List<DateFinding> today(FoldedText text, int start, KnownDate known) {
    String folded = text.folded();
    List<DateFinding> findings = new ArrayList<>();
    List<LocalDate> past = null;
    Matcher m = TODAY.matcher(folded).region(start, folded.length());
    while (m.find()) {
      WrittenDate date = WrittenDate.at(folded, m.start(1));
      LocalDate day;
      if (date == null) {
        past = past == null ? past(folded, start, known) : past;
        DayOfWeek name = CalendarWords.weekday(m.group(1));
        day = name == null ? null : only(name, past, known);
      } else {
        day = known.day(date).filter(known::fits).orElse(null);
      }
      if (day != null) {
        int end = date == null ? m.end() : date.end();
        findings.add(finding(text, date == null ? m.start() : m.start(1), end, day));
      }
    }
    return findings;
  }

  /** The days that the text tells in the past tense. */
  private static List<LocalDate> past(String folded, int start, KnownDate known) {
    List<LocalDate> past = new ArrayList<>();
    int stop = folded.length();
    WrittenDate date = WrittenDate.next(folded, start, stop);
    for (; date != null; date = WrittenDate.next(folded, date.end(), stop)) {
      if (isPast(folded, date)) {
        known.day(date).filter(known::fits).ifPresent(past::add);
      }
    }
    return past;
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
