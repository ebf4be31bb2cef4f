package verbatim.ui.shell;

import java.nio.file.Path;
import verbatim.archive.Archive;
import verbatim.db.Access;

/** What came of the wish to open an archive. */
sealed interface Opening {
  /** It is open. */
  record Opened(Archive archive) implements Opening {}

  /** It could not be opened; it is as it was. */
  record Refused(Path folder, RuntimeException failure) implements Opening {}

  /** Opens an existing archive. */
  static Opening open(Path folder, Access access) {
    try {
      return new Opened(Archive.open(folder, access));
    } catch (RuntimeException e) {
      return new Refused(folder, e);
    }
  }

  /** Makes a new archive, or opens the one that is there. */
  static Opening make(Path folder) {
    if (Archive.isAt(folder)) {
      return open(folder, Access.WRITE);
    }
    try {
      return new Opened(Archive.create(folder));
    } catch (RuntimeException e) {
      return new Refused(folder, e);
    }
  }
}
