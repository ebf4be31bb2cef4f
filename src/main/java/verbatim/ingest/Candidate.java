package verbatim.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import verbatim.text.Language;
import verbatim.time.Moment;

/**
 * A file to import, with what is known about it from outside.
 *
 * @param file where it lies
 * @param name its name relative to what the person chose, with {@code /}
 * @param source name of its source
 * @param title null when not given
 * @param published null when not given
 * @param language null when not given
 * @param author null when not given
 * @param url null when not given
 */
public record Candidate(
    Path file,
    String name,
    String source,
    @Nullable String title,
    @Nullable Moment published,
    @Nullable Language language,
    @Nullable String author,
    @Nullable String url) {

  /** A file of which only the source is known. */
  static Candidate plain(Path file, String name, String source) {
    return new Candidate(file, name, source, null, null, null, null, null);
  }
}
