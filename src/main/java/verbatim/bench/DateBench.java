package verbatim.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.clock.TickerEntry;
import verbatim.archive.Analysis;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/**
 * Scores the dates of articles on texts ({@code *.txt}) with stand-off annotations beside them
 * ({@code *.ann}, the format of brat: {@code T1<TAB>Date 72 85<TAB>1er mars 2018}, offsets in code
 * points). The first {@code Date} that is a whole day and begins a line is taken for the article's
 * own; {@code Hour}s are the places where an entry of a ticker may begin.
 */
public final class DateBench {
  private static final int MOST_NAMED = 20;

  private int right;
  private int none;
  private int entries;
  private int entriesAtHours;
  private final List<String> wrong = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  private DateBench() {}

  /** What was counted; articles without an annotated day of their own are {@code undated}. */
  public record Figures(int right, int wrong, int missing, int undated) {}

  private record Annotated(String type, TextSpan span) {}

  /** Prints the counts, and names the articles whose date is wrong or missing. */
  public static Figures run(List<Path> folders, PrintWriter out) {
    DateBench bench = new DateBench();
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
          String name = file.getFileName().toString();
          Path text = file.resolveSibling(name.substring(0, name.length() - 4) + ".txt");
          if (Files.exists(text)) {
            bench.count(name, Files.readString(text), Files.readAllLines(file));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bench.report(new Report(out), out);
  }

  private Figures report(Report report, PrintWriter out) {
    int dated = right + wrong.size() + missing.size();
    report.line(
        "%d articles with an annotated day: right %s, %d wrong, %d missing; %d without",
        dated, Report.share(right, dated), wrong.size(), missing.size(), none);
    report.line(
        "entries of tickers: %d, of which %d at an annotated hour", entries, entriesAtHours);
    wrong.stream().limit(MOST_NAMED).forEach(line -> report.line("  wrong: %s", line));
    missing.stream().limit(MOST_NAMED).forEach(line -> report.line("  missing: %s", line));
    out.flush();
    return new Figures(right, wrong.size(), missing.size(), none);
  }

  private void count(String name, String text, List<String> lines) {
    List<Annotated> annotated = lines.stream().flatMap(l -> read(l, text).stream()).toList();
    Analysis found = Analysis.of(text);
    for (TickerEntry entry : found.entries()) {
      entries++;
      entriesAtHours +=
          annotated.stream().anyMatch(a -> a.type.equals("Hour") && a.span.overlaps(entry.head()))
              ? 1
              : 0;
    }
    LocalDate day =
        annotated.stream()
            .filter(a -> a.type.equals("Date") && beginsLine(text, a.span.start()))
            .flatMap(a -> day(a.span.in(text)).stream())
            .findFirst()
            .orElse(null);
    if (day == null) {
      none++;
    } else {
      compare(name, day, found.published());
    }
  }

  private void compare(String name, LocalDate day, @Nullable Moment published) {
    if (published == null) {
      missing.add(name + ": " + day);
    } else if (published.day().equals(Optional.of(day))) {
      right++;
    } else {
      wrong.add(name + ": " + published + " for " + day);
    }
  }

  /** A line of the annotations; empty for one that is none or lies outside of the text. */
  private static Optional<Annotated> read(String line, String text) {
    String[] fields = line.split("\t");
    String[] place = fields.length < 2 ? new String[0] : fields[1].split(" ");
    if (place.length != 3 || !place[1].matches("\\d{1,9}") || !place[2].matches("\\d{1,9}")) {
      return Optional.empty();
    }
    int length = text.codePointCount(0, text.length());
    int start = Math.min(length, Integer.parseInt(place[1]));
    int end = Math.clamp(Integer.parseInt(place[2]), start, length);
    return Optional.of(
        new Annotated(
            place[0],
            new TextSpan(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))));
  }

  private static boolean beginsLine(String text, int offset) {
    int at = offset;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private static Optional<LocalDate> day(String words) {
    String plain = words.replaceFirst("^(\\d{1,2})(?:er|st|nd|rd|th)\\b", "$1").strip();
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      try {
        return Optional.of(
            LocalDate.parse(plain, DateTimeFormatter.ofPattern("d MMMM uuuu", locale)));
      } catch (DateTimeParseException e) {
        // It may be written in the other language.
      }
    }
    return Optional.empty();
  }
}
