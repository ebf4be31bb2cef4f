package verbatim.analysis.clock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.clock.DateFinding.Source;
import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/** Finds the dates that a text gives for itself. Pure, thread-safe, linear in the text. */
public final class ArticleDates {
  private static final Pattern HEADER =
      Pattern.compile(
          "[\\ufeff\\s\\p{Zs}]{0,16}(date:?\\p{Zs}{0,4}(\\d{4}-\\d{2}(?:-\\d{2}(?:[T ]\\d{2}:\\d{2}(?!:?\\d))?)?))"
              + "(?![\\w-])",
          Pattern.CASE_INSENSITIVE);

  /**
   * The dates of a text, surest first: the header, datelines, then days named in the first
   * paragraphs that fit the header.
   *
   * @param reference a day on which the article existed already, such as that of its import; it
   *     completes dates without a year. Null when not known
   */
  public List<DateFinding> find(String text, Language language, @Nullable LocalDate reference) {
    return find(FoldedText.of(text), language, reference);
  }

  /** The same for a text that is folded already; places are those of the text itself. */
  public List<DateFinding> find(FoldedText text, Language language, @Nullable LocalDate reference) {
    return find(text, new KnownDate(language, headerDate(text.text()), reference));
  }

  /**
   * The days that a text names and that can be its own, surest first, each once.
   *
   * @param known the date of the article as far as it is known; null when it is not
   */
  public List<DateFinding> days(String text, Language language, @Nullable Moment known) {
    Moment date = known == null ? headerDate(text) : known;
    List<DateFinding> days = new ArrayList<>();
    for (DateFinding found : find(FoldedText.of(text), new KnownDate(language, date, null))) {
      Optional<LocalDate> day = found.moment().day();
      boolean fits = date == null || date.mayMeet(found.moment());
      boolean named = days.stream().anyMatch(d -> d.moment().day().equals(day));
      if (day.isPresent() && fits && !named) {
        days.add(found);
      }
    }
    return days;
  }

  /**
   * The place of the header {@code date 2017-01} before a text, without spaces around it; empty at
   * offset 0 when the text has none.
   */
  public static TextSpan header(String text) {
    Matcher m = HEADER.matcher(text);
    boolean found = m.lookingAt() && read(m.group(2)) != null;
    return found ? new TextSpan(m.start(1), m.end(1)) : new TextSpan(0, 0);
  }

  /** The date that the header gives; null without one. */
  static @Nullable Moment headerDate(String text) {
    Matcher m = HEADER.matcher(text);
    return m.lookingAt() ? read(m.group(2)) : null;
  }

  static List<DateFinding> find(FoldedText folded, KnownDate known) {
    List<DateFinding> findings = new ArrayList<>();
    TextSpan header = header(folded.text());
    Moment date = headerDate(folded.text());
    if (date != null) {
      findings.add(new DateFinding(date, header, Source.HEADER));
    }
    List<DateFinding> datelines = Datelines.find(folded, header.end(), known);
    findings.addAll(datelines);
    KnownDate dated =
        datelines.stream()
            .min(Comparator.comparing(DateFinding::source))
            .map(d -> known.narrowed(d.moment()))
            .orElse(known);
    List<TextSpan> taken = findings.stream().map(DateFinding::span).toList();
    for (DateFinding prose : ProseDates.find(folded, header.end(), dated)) {
      if (taken.stream().noneMatch(prose.span()::overlaps)) {
        findings.add(prose);
      }
    }
    findings.sort(Comparator.comparing(DateFinding::source).thenComparing(DateFinding::span));
    return findings;
  }

  private static @Nullable Moment read(String iso) {
    try {
      return Moment.parse(iso);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
