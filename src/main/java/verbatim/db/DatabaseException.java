package verbatim.db;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The database file could not be used; it was left as it is. */
public final class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What stands in the way. */
  public enum Reason {
    /** There is no file of this name. */
    MISSING,
    /** There is one already where a new one was to be made; it was not touched. */
    EXISTS,
    /** The file is no SQLite database, or one that this program did not make. */
    NOT_AN_ARCHIVE,
    /** A newer version of this program wrote the file. */
    NEWER,
    /** An older version wrote the file, and it was opened only to read. */
    OLDER,
    /** The file is damaged. */
    DAMAGED,
    /** Another process is writing to it. */
    LOCKED,
    /** The file or its folder may not be written. */
    READ_ONLY,
    /** There is no space left. */
    FULL,
    /** Anything else; the message of the cause says what. */
    FAILED
  }

  private final Reason reason;
  private final transient Path file;

  /**
   * Names the reason and the file; the cause is null when this program found the problem itself.
   */
  public DatabaseException(Reason reason, Path file, @Nullable Throwable cause) {
    super(reason + " " + file + (cause == null ? "" : ": " + cause.getMessage()), cause);
    this.reason = reason;
    this.file = file;
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }

  /** The database file. */
  public Path file() {
    return file;
  }
}
