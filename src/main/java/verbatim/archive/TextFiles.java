package verbatim.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import verbatim.ingest.FileBytes;
import verbatim.ingest.Reading;
import verbatim.ingest.TextReader;
import verbatim.ingest.format.PlainText;

/** The formats that can be read, and the texts of files beside any archive. */
public final class TextFiles {
  private static final TextReader PLAIN = new PlainText();

  /** One reader per format; the first that knows a file's name reads it. */
  static final List<TextReader> READERS = List.of(PLAIN);

  private TextFiles() {}

  /** The text of a file that a person named; plain text when no reader knows its name. */
  public static Reading read(Path file) {
    return switch (FileBytes.load(file)) {
      case FileBytes.Refused refused -> new Reading.Refused(refused.reason(), refused.detail());
      case FileBytes.Loaded loaded -> reader(file).orElse(PLAIN).read(loaded.bytes());
    };
  }

  /** The reader that knows this file's name. */
  static Optional<TextReader> reader(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return READERS.stream().filter(r -> r.knows(name)).findFirst();
  }
}
