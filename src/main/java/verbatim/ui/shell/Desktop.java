package verbatim.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/** What lies around the window. */
interface Desktop {
  /** Asks the person for a folder; empty when there is no answer. */
  Optional<Path> askFolder(String title);

  /** Shows a file in the program that the person uses for its kind. */
  void showFile(Path file);

  /** Ends the program. */
  void quit();
}
