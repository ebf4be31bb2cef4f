package verbatim.db;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import verbatim.db.DatabaseException.Reason;

/** Names the reason behind a failure of the driver or of the disk. */
final class Failures {
  private Failures() {}

  static DatabaseException translate(Exception failure, Path file) {
    return failure instanceof DatabaseException known
        ? known
        : new DatabaseException(reason(failure), file, failure);
  }

  private static Reason reason(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return reason(sqlite);
      }
      if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
        return Reason.READ_ONLY;
      }
      if (cause instanceof IOException && isFull(cause.getMessage())) {
        return Reason.FULL;
      }
    }
    return Reason.FAILED;
  }

  private static Reason reason(SQLiteException failure) {
    int primary = failure.getResultCode().code & 0xff;
    if (primary == SQLiteErrorCode.SQLITE_BUSY.code
        || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return Reason.LOCKED;
    }
    if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return Reason.DAMAGED;
    }
    if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Reason.NOT_AN_ARCHIVE;
    }
    if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
      return Reason.FULL;
    }
    if (primary == SQLiteErrorCode.SQLITE_READONLY.code
        || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || primary == SQLiteErrorCode.SQLITE_PERM.code) {
      return Reason.READ_ONLY;
    }
    return Reason.FAILED;
  }

  private static boolean isFull(@Nullable String message) {
    String lower = message == null ? "" : message.toLowerCase(Locale.ROOT);
    return lower.contains("no space left") || lower.contains("quota exceeded");
  }
}
