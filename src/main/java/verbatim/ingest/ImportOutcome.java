package verbatim.ingest;

import java.nio.file.Path;

/** What became of one file. */
public sealed interface ImportOutcome {
  /** The file, as the person named it or as it lies in the folder they named. */
  Path file();

  /** It is in the archive now. */
  record Imported(Path file, long article) implements ImportOutcome {}

  /** The same bytes of the same source were in the archive already. */
  record AlreadyThere(Path file, long article) implements ImportOutcome {}

  /**
   * It was left out.
   *
   * @param detail a place or value that helps to find the cause, such as a row; may be empty
   */
  record Skipped(Path file, SkipReason reason, String detail) implements ImportOutcome {}
}
