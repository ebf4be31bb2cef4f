package verbatim.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verbatim.db.DatabaseException;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.ingest.SkipReason;
import verbatim.search.QueryNote;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/** Every failure that is known by name has a sentence of its own in every language. */
class FaultsTest {
  private static final Path FILE = Path.of("/media/clé usb/archive.sqlite");

  @ParameterizedTest
  @MethodSource("languages")
  void everyReasonOfADatabaseIsSaidWithItsPlace(Locale locale) {
    List<String> said =
        Arrays.stream(DatabaseException.Reason.values())
            .map(r -> new DatabaseException(r, FILE, new IOException("disk on fire")))
            .map(e -> new Faults(locale).say(e))
            .toList();
    areSentences(said);
    assertThat(said).allMatch(s -> s.contains("/media/clé usb"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyReasonToSkipAFileIsSaidWithItsName(Locale locale) {
    Faults faults = new Faults(locale);
    List<String> said =
        Stream.concat(
                Arrays.stream(SkipReason.values()).map(r -> new Skipped(FILE, r, "")),
                Stream.of(new Skipped(FILE, SkipReason.UNREADABLE, "Input/output error")))
            .map(faults::say)
            .toList();
    areSentences(said);
    assertThat(said).allMatch(s -> s.startsWith(FILE.toString()));
    assertThat(said.getLast()).contains("Input/output error");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyRemarkAboutAQueryIsSaid(Locale locale) {
    Faults faults = new Faults(locale);
    areSentences(
        Arrays.stream(QueryNote.Reason.values())
            .map(r -> faults.say(new QueryNote(r, new TextSpan(0, 3)), "the query"))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void otherFailuresAreSaid(Locale locale) {
    Faults faults = new Faults(locale);
    List<String> said =
        Stream.of(
                new NoSuchFileException("a.txt"),
                new AccessDeniedException("a.txt"),
                new FileAlreadyExistsException("a.txt"),
                new NotDirectoryException("a.txt"),
                new FileSystemException("a.txt", null, "No space left on device"),
                new FileSystemException("a.txt", null, "Input/output error"),
                new CancellationException(),
                new OutOfMemoryError(),
                new IllegalStateException("a.txt is odd"))
            .map(faults::say)
            .toList();
    areSentences(said);
    assertThat(faults.say(new UncheckedIOException(new NoSuchFileException("a.txt"))))
        .isEqualTo(said.getFirst())
        .contains("a.txt");
    assertThat(faults.say(dateFault())).contains("29/01");
  }

  static List<Locale> languages() {
    return List.of(Locale.ENGLISH, Locale.FRENCH);
  }

  private static Throwable dateFault() {
    try {
      return new AssertionError(Moment.parse("29/01").toString());
    } catch (java.time.format.DateTimeParseException e) {
      return e;
    }
  }

  /** Complete, on one line, each different from the others, with every argument in its place. */
  private static void areSentences(List<String> said) {
    assertThat(said).doesNotHaveDuplicates();
    assertThat(said).allMatch(s -> s.endsWith(".") && s.lines().count() == 1);
    assertThat(said).noneMatch(s -> s.contains("{") || s.contains("''") || s.contains("null"));
  }
}
