package verbatim.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file, or the reason why they cannot be had. */
public sealed interface FileBytes {
  /** The longest file that is taken for an article, in bytes. */
  long MOST = 64L << 20;

  /** All bytes of the file; at least one. No record, because arrays are not compared by value. */
  final class Loaded implements FileBytes {
    private final byte[] bytes;

    private Loaded(byte[] bytes) {
      this.bytes = bytes;
    }

    /** The bytes themselves, not a copy. */
    public byte[] bytes() {
      return bytes;
    }
  }

  /**
   * The file cannot be read.
   *
   * @param detail what the system says about it; may be empty
   */
  record Refused(SkipReason reason, String detail) implements FileBytes {}

  /** Reads a file that was there a moment ago; never throws for what may have become of it. */
  static FileBytes load(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return refused(Files.exists(file) ? SkipReason.NOT_A_FILE : SkipReason.VANISHED);
      }
      if (Files.size(file) > MOST) {
        return refused(SkipReason.TOO_LARGE);
      }
      byte[] bytes = Files.readAllBytes(file);
      return bytes.length == 0 ? refused(SkipReason.EMPTY) : new Loaded(bytes);
    } catch (NoSuchFileException e) {
      return refused(SkipReason.VANISHED);
    } catch (AccessDeniedException e) {
      return refused(SkipReason.UNREADABLE);
    } catch (IOException e) {
      String system = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
      return new Refused(SkipReason.UNREADABLE, system == null ? "" : system);
    }
  }

  /** How many bytes {@link #load} would hold: none of a file that it refuses. */
  static long size(Path file) {
    try {
      long size = Files.size(file);
      return size > MOST ? 0 : size;
    } catch (IOException e) {
      return 0;
    }
  }

  private static Refused refused(SkipReason reason) {
    return new Refused(reason, "");
  }
}
