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
    Header header = Header.of(text.text());
    return find(text, header, new KnownDate(language, header.date, reference));
  }

  /**
   * The dates that a text states as its own, without those that its prose only suggests: the
   * header, then datelines.
   */
  public List<DateFinding> stated(FoldedText text, Language language) {
    Header header = Header.of(text.text());
    return stated(text, header, new KnownDate(language, header.date, null));
  }

  /**
   * The days that a text names and that can be its own, surest first, each once.
   *
   * @param known the date of the article as far as it is known; null when it is not
   */
  public List<DateFinding> days(String text, Language language, @Nullable Moment known) {
    Header header = Header.of(text);
    Moment date = known == null ? header.date : known;
    List<DateFinding> days = new ArrayList<>();
    KnownDate dated = new KnownDate(language, date, null);
    for (DateFinding found : find(FoldedText.of(text), header, dated)) {
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
    return Header.of(text).span;
  }

  /** The date that the header gives; null without one. */
  static @Nullable Moment headerDate(String text) {
    return Header.of(text).date;
  }

  /** The header of a text: an empty place and no date when it has none. */
  private record Header(TextSpan span, @Nullable Moment date) {
    static Header of(String text) {
      Matcher m = HEADER.matcher(text);
      Moment date = m.lookingAt() ? read(m.group(2)) : null;
      return new Header(
          date == null ? new TextSpan(0, 0) : new TextSpan(m.start(1), m.end(1)), date);
    }
  }

  private static List<DateFinding> stated(FoldedText text, Header header, KnownDate known) {
    List<DateFinding> findings = new ArrayList<>();
    if (header.date != null) {
      findings.add(new DateFinding(header.date, header.span, Source.HEADER));
    }
    findings.addAll(Datelines.find(text, header.span.end(), known));
    findings.sort(Comparator.comparing(DateFinding::source).thenComparing(DateFinding::span));
    return findings;
  }

  static List<DateFinding> find(FoldedText text, KnownDate known) {
    return find(text, Header.of(text.text()), known);
  }

  private static List<DateFinding> find(FoldedText folded, Header header, KnownDate known) {
    List<DateFinding> findings = stated(folded, header, known);
    KnownDate dated =
        findings.stream()
            .filter(f -> f.source() != Source.HEADER)
            .min(Comparator.comparing(DateFinding::source))
            .map(f -> known.narrowed(f.moment()))
            .orElse(known);
    List<TextSpan> taken = findings.stream().map(DateFinding::span).toList();
    for (DateFinding prose : ProseDates.find(folded, header.span.end(), dated)) {
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
