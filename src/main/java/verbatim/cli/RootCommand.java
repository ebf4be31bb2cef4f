package verbatim.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What can stand before any command. */
@SuppressWarnings("UnusedVariable") // picocli, Cli and Main look at the arguments themselves
@Command(name = "verbatim", versionProvider = RootCommand.Version.class)
final class RootCommand implements Callable<Integer> {
  private final Window window;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT)
  private boolean verbose;

  @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT)
  private @Nullable Locale language;

  RootCommand(Window window) {
    this.window = window;
  }

  /** Without a command: the window. */
  @Override
  public Integer call() {
    window.show(null);
    return Exit.DONE;
  }

  /** The version in the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = RootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"Verbatim " + (version == null ? "" : version)};
    }
  }
}
