package verbatim.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The way from the command line to the window, which no other command loads. */
@FunctionalInterface
public interface Window {
  /**
   * Shows the window and returns when it is closed.
   *
   * @param archive folder of the archive to show; null for the one last open
   */
  void show(@Nullable Path archive);
}
