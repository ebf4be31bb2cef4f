package verbatim.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.text.Language;
import verbatim.time.Moment;

/**
 * Reads a manifest: CSV in UTF-8 (RFC 4180) with a header row; {@code file} is needed, {@code
 * source, title, published, language, author, url} may be there, in any order. Files are named
 * relative to the manifest and must lie below it.
 */
final class ManifestReader {
  private static final long MOST_BYTES = 64L << 20;
  private static final Set<String> COLUMNS =
      Set.of("file", "source", "title", "published", "language", "author", "url");

  private final Path manifest;
  private final Path folder;
  private final @Nullable String source;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  private ManifestReader(Path manifest, @Nullable String source) {
    this.manifest = manifest;
    Path parent = manifest.toAbsolutePath().normalize().getParent();
    this.folder = parent == null ? manifest.toAbsolutePath() : parent;
    this.source = source;
  }

  record Result(List<Candidate> candidates, List<Skipped> skipped) {}

  static Result read(Path manifest, @Nullable String source) {
    ManifestReader reader = new ManifestReader(manifest, source);
    reader.read();
    return new Result(reader.candidates, reader.skipped);
  }

  private void read() {
    try {
      if (Files.size(manifest) > MOST_BYTES) {
        skipped.add(new Skipped(manifest, SkipReason.TOO_LARGE, ""));
        return;
      }
      String csv = Files.readString(manifest, StandardCharsets.UTF_8);
      CSVFormat format =
          CSVFormat.RFC4180
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .setIgnoreEmptyLines(true)
              .get();
      String withoutMark = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
      try (CSVParser parser = CSVParser.parse(new StringReader(withoutMark), format)) {
        Map<String, Integer> columns = columns(parser);
        if (!columns.containsKey("file")) {
          skipped.add(new Skipped(manifest, SkipReason.BAD_MANIFEST, "file"));
          return;
        }
        for (CSVRecord row : parser) {
          addRow(row, columns);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      String message = e.getMessage();
      skipped.add(new Skipped(manifest, SkipReason.BAD_MANIFEST, message == null ? "" : message));
    }
  }

  private static Map<String, Integer> columns(CSVParser parser) {
    return parser.getHeaderMap().entrySet().stream()
        .map(e -> Map.entry(e.getKey().strip().toLowerCase(Locale.ROOT), e.getValue()))
        .filter(e -> COLUMNS.contains(e.getKey()))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private void addRow(CSVRecord row, Map<String, Integer> columns) {
    String name = value(row, columns, "file");
    if (name == null) {
      skip(manifest, SkipReason.BAD_ROW, row, "file");
      return;
    }
    Path file;
    try {
      file = folder.resolve(name).normalize();
    } catch (InvalidPathException e) {
      skip(manifest, SkipReason.BAD_ROW, row, name);
      return;
    }
    if (!isBelow(file)) {
      skip(file, SkipReason.OUTSIDE_FOLDER, row, name);
      return;
    }
    if (!Files.exists(file)) {
      skip(file, SkipReason.MISSING, row, name);
      return;
    }
    String published = value(row, columns, "published");
    Moment moment = null;
    try {
      moment = published == null ? null : Moment.parse(published);
    } catch (DateTimeParseException e) {
      // the file itself is fine: it is imported, and the row is reported
      skip(file, SkipReason.BAD_ROW, row, published);
    }
    String language = value(row, columns, "language");
    String given = source == null ? value(row, columns, "source") : source;
    Path parent = file.getParent();
    Path parentName = parent == null ? null : parent.getFileName();
    candidates.add(
        new Candidate(
            file,
            folder.relativize(file).toString().replace('\\', '/'),
            given == null ? String.valueOf(parentName) : given,
            value(row, columns, "title"),
            moment,
            language == null ? null : Language.ofCode(language),
            value(row, columns, "author"),
            value(row, columns, "url")));
  }

  /** A link that leads out of the folder does not count as below it. */
  private boolean isBelow(Path file) {
    try {
      return file.startsWith(folder)
          && (!Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath()));
    } catch (IOException e) {
      return false;
    }
  }

  private void skip(Path file, SkipReason reason, CSVRecord row, @Nullable String value) {
    String place = manifest.getFileName() + ":" + (row.getRecordNumber() + 1);
    skipped.add(new Skipped(file, reason, value == null ? place : place + " " + value));
  }

  private static @Nullable String value(
      CSVRecord row, Map<String, Integer> columns, String column) {
    Integer index = columns.get(column);
    if (index == null || index >= row.size()) {
      return null;
    }
    String value = row.get(index).strip();
    return value.isEmpty() ? null : value;
  }
}
