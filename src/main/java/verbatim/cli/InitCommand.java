package verbatim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import verbatim.archive.Archive;

/** {@code init DIR}: a new empty archive. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR")
  private Path folder = Path.of("");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive archive = Archive.create(folder)) {
      console.out().line(console.say("init.done", archive.folder()));
    }
    return Exit.DONE;
  }
}
