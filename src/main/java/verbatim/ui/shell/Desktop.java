package verbatim.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/** What lies around the window. */
interface Desktop {
  /** Asks the person for a folder; empty when there is no answer. */
  Optional<Path> askFolder(String title);

  /**
   * Asks the person where to write a file; empty when there is no answer.
   *
   * @param name proposed for it
   * @param ending of its name, without the dot
   */
  Optional<Path> askFile(String title, String name, String ending);

  /** Shows a file in the program that the person uses for its kind. */
  void showFile(Path file);

  /** Ends the program. */
  void quit();
}
