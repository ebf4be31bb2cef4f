package verbatim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ui}: the window. */
@Command(name = "ui")
final class UiCommand implements Callable<Integer> {
  private final Window window;

  @Option(names = "--archive", paramLabel = "DIR")
  private @Nullable Path folder;

  UiCommand(Window window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    window.show(folder);
    return Exit.DONE;
  }
}
