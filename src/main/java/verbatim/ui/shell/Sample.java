package verbatim.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import verbatim.ui.kit.UserFolders;

/** The archive of the first start: a private copy of the sample that comes with the program. */
final class Sample {
  private Sample() {}

  /** Where this person's copy lies. */
  static Path folder() {
    return UserFolders.mine().data().resolve("sample");
  }

  /** Whether this is a copy of the sample: a folder named like a person's own copy. */
  static boolean isAt(Path folder) {
    return folder.toAbsolutePath().endsWith(Path.of("verbatim", "sample"));
  }

  /** The articles to make it of; empty when the program was started without them. */
  static Optional<Path> seeds() {
    return Optional.ofNullable(System.getProperty("verbatim.seeds")).map(Path::of);
  }
}
