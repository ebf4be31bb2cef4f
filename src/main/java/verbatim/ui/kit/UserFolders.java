package verbatim.ui.kit;

import java.nio.file.Path;
import java.util.Map;

/** Where a person's files lie, as the XDG base directory specification tells. */
public final class UserFolders {
  private final Map<String, String> environment;
  private final Path home;

  /** The folders of whoever has this environment and home. */
  public UserFolders(Map<String, String> environment, Path home) {
    this.environment = Map.copyOf(environment);
    this.home = home;
  }

  /** The folders of the person who runs this program. */
  public static UserFolders mine() {
    return new UserFolders(System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /** For settings. */
  public Path config() {
    return folder("XDG_CONFIG_HOME", ".config");
  }

  /** For archives made without asking where. */
  public Path data() {
    return folder("XDG_DATA_HOME", ".local/share");
  }

  private Path folder(String variable, String usual) {
    Path named = Path.of(environment.getOrDefault(variable, ""));
    // The specification tells to ignore relative paths.
    return (named.isAbsolute() ? named : home.resolve(usual)).resolve("verbatim");
  }
}
