package verbatim.speaker;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The authority file as CSV, to keep it in a spreadsheet or carry it to another archive. Several
 * names or offices stand in one cell, each on its own line. A cell that a spreadsheet would take
 * for a formula begins with an apostrophe, which is dropped when read.
 */
public final class AuthorityCsv {
  private static final List<String> COLUMNS =
      List.of("name", "variants", "gender", "offices", "wikidata", "viaf", "isni", "note");
  private static final String FORMULA = "=+-@\t\r";

  private AuthorityCsv() {}

  /** What is wrong with a file or a line of it. */
  public enum Fault {
    /** The first line names no column {@code name}; nothing was read. */
    NO_NAME_COLUMN,
    /** The quotes of the file do not match; nothing behind the line was read. */
    BROKEN,
    /** A line without a name; it was passed over. */
    NO_NAME,
    /** A name that an earlier line has, with nothing to tell the two apart; it was passed over. */
    DUPLICATE,
    /** A variant that is another person's preferred name; the variant was left out. */
    CLAIMED,
    /** JSON without any Person of schema.org; nothing was read. */
    NO_PERSON,
    /** A date that is none; the office was left out. */
    BAD_DATE,
    /** Neither FEMALE, MALE nor OTHER; it was left out. */
    BAD_GENDER,
    /** An identifier of the wrong form; it was left out. */
    BAD_IDENTIFIER
  }

  /**
   * A fault and where it is.
   *
   * @param line from 1, counting records; the header is the first
   * @param words the words in question
   */
  public record Problem(Fault fault, long line, String words) {}

  /** Persons, none of them stored, and what could not be read. */
  public record Contents(List<Speaker> persons, List<Problem> problems) {}

  /** Writes persons, in the order given, with a header. */
  public static String write(List<Speaker> persons) {
    StringWriter out = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(COLUMNS);
      for (Speaker p : persons) {
        printer.printRecord(
            safe(p.name()),
            safe(String.join("\n", p.variants())),
            p.gender() == null ? "" : p.gender().name(),
            safe(String.join("\n", p.offices().stream().map(OfficeText::write).toList())),
            text(p.wikidata()),
            text(p.viaf()),
            text(p.isni()),
            safe(p.note()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Reads persons; what is wrong with a line costs no other line. */
  public static Contents read(String csv) {
    List<Problem> problems = new ArrayList<>();
    DistinctPersons persons = new DistinctPersons(problems);
    long read = 0;
    String clean = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setAllowMissingColumnNames(true)
            .setIgnoreEmptyLines(true)
            .setDelimiter(delimiter(clean))
            .get();
    try (CSVParser parser = format.parse(new StringReader(clean))) {
      if (parser.getHeaderNames().stream().noneMatch("name"::equalsIgnoreCase)) {
        return new Contents(
            List.of(),
            List.of(
                new Problem(Fault.NO_NAME_COLUMN, 1, String.join(", ", parser.getHeaderNames()))));
      }
      for (CSVRecord row : parser) {
        Line line = new Line(row, problems);
        Speaker person = line.person();
        if (person == null) {
          line.report(Fault.NO_NAME, "");
        } else {
          persons.add(row.getRecordNumber() + 1, person);
        }
        read = row.getRecordNumber();
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      problems.add(new Problem(Fault.BROKEN, read + 2, ""));
    }
    return persons.contents();
  }

  /** A comma, or what spreadsheets write where the comma is the decimal sign. */
  private static char delimiter(String csv) {
    String header = csv.lines().findFirst().orElse("");
    return header.indexOf(',') >= 0
        ? ','
        : header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private record Line(CSVRecord row, List<Problem> problems) {
    void report(Fault fault, String words) {
      problems.add(new Problem(fault, row.getRecordNumber() + 1, words));
    }

    @Nullable Speaker person() {
      String name = cell("name");
      return name.isEmpty()
          ? null
          : new Speaker(
              0,
              name,
              lines(cell("variants")).stream().filter(v -> !v.equals(name)).distinct().toList(),
              gender(),
              offices(),
              identifier("wikidata", Identifiers::isWikidata),
              identifier("viaf", Identifiers::isViaf),
              identifier("isni", Identifiers::isIsni),
              cell("note"));
    }

    private @Nullable Gender gender() {
      String text = cell("gender").toUpperCase(Locale.ROOT);
      for (Gender gender : Gender.values()) {
        if (gender.name().equals(text)) {
          return gender;
        }
      }
      if (!text.isEmpty()) {
        report(Fault.BAD_GENDER, text);
      }
      return null;
    }

    private List<Office> offices() {
      List<Office> offices = new ArrayList<>();
      for (String text : lines(cell("offices"))) {
        try {
          offices.add(OfficeText.read(text));
        } catch (DateTimeParseException e) {
          report(Fault.BAD_DATE, text);
        }
      }
      return offices;
    }

    private @Nullable String identifier(String column, Predicate<String> form) {
      String text = cell(column);
      if (text.isEmpty() || form.test(text)) {
        return text.isEmpty() ? null : text;
      }
      report(Fault.BAD_IDENTIFIER, text);
      return null;
    }

    private String cell(String column) {
      if (!row.isSet(column)) {
        return "";
      }
      String text = row.get(column).strip();
      boolean escaped = text.startsWith("'") && isFormula(text);
      return escaped ? text.substring(1) : text;
    }
  }

  private static List<String> lines(String cell) {
    return cell.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static String safe(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /**
   * Whether it would be a formula, apostrophes before it aside, so that those can be told apart.
   */
  private static boolean isFormula(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == '\'') {
      first++;
    }
    return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
