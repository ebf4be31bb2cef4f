package verbatim.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import verbatim.archive.Archive;
import verbatim.db.Access;

/** {@code --archive DIR}: the archive that a command works on. */
final class ArchiveOption {
  @Option(names = "--archive", paramLabel = "DIR", required = true)
  private Path folder = Path.of("");

  /** Opens it to look. */
  Archive read() {
    return Archive.open(folder, Access.READ);
  }

  /** Opens it to change. */
  Archive write() {
    return Archive.open(folder, Access.WRITE);
  }

  Path folder() {
    return folder;
  }
}
