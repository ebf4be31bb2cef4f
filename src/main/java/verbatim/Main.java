package verbatim;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.logging.LogManager;
import verbatim.cli.Cli;
import verbatim.cli.Interruption;
import verbatim.ui.VerbatimApp;

/** The start of the program. */
public final class Main {
  private Main() {}

  /** Runs a command; ends with its exit code. */
  public static void main(String[] arguments) {
    List<String> all = List.of(arguments);
    if (all.contains("-v") || all.contains("--verbose")) {
      // read by logback.xml, so it has to be there before the first logger
      System.setProperty("verbatim.log.console", "INFO");
    } else {
      // what libraries tell the logging of the JDK would reach the console
      LogManager.getLogManager().reset();
    }
    Interruption interruption = new Interruption();
    CompletableFuture<Integer> code = new CompletableFuture<>();
    Thread stop = Thread.ofPlatform().unstarted(() -> stop(interruption, code));
    Runtime.getRuntime().addShutdownHook(stop);
    Cli cli =
        new Cli(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Boolean.getBoolean("verbatim.terminal"),
            interruption,
            Locale.getDefault(Locale.Category.DISPLAY),
            archive -> VerbatimApp.open(archive, true));
    try {
      code.complete(cli.run(arguments));
    } finally {
      // does nothing unless the program itself is broken
      code.complete(3);
    }
    System.exit(code.join());
  }

  /**
   * On Ctrl+C, work that can be cancelled ends in order, and its exit code is that of the program.
   */
  private static void stop(Interruption interruption, CompletableFuture<Integer> code) {
    boolean running = !code.isDone();
    if (running && interruption.ask()) {
      Runtime.getRuntime().halt(code.join());
    }
  }
}
