package verbatim.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window remembers about a person's wishes, in one file of the user's configuration
 * folder. A missing or damaged file, or value, means the default: settings never stand in the way.
 */
public final class Settings {
  /** Two letters; by default that of the system. */
  public static final Setting<Locale> LANGUAGE =
      new Setting<>("language", Locale.getDefault(), Locale::forLanguageTag, Locale::toLanguageTag);

  /** Light, dark or as the system. */
  public static final Setting<Theme.Choice> THEME =
      new Setting<>("theme", Theme.Choice.SYSTEM, Theme.Choice::valueOf, Theme.Choice::name);

  /** Size of ordinary words in pixels. */
  public static final Setting<Integer> TEXT_SIZE =
      new Setting<>("text.size", Theme.NORMAL_SIZE, Integer::valueOf, String::valueOf);

  /** Where the window was. */
  public static final Setting<WindowPlace> WINDOW =
      new Setting<>("window", WindowPlace.FIRST, WindowPlace::parse, WindowPlace::toString);

  /** Width of the reader in pixels; 0 for what its text asks for. */
  public static final Setting<Integer> READER =
      new Setting<>("width.reader", 0, Integer::valueOf, String::valueOf);

  /** The place shown last. */
  public static final Setting<String> PLACE =
      new Setting<>("place", "search", Function.identity(), Function.identity());

  /** Folder of the archive opened last; empty before the first. */
  public static final Setting<String> ARCHIVE =
      new Setting<>("archive", "", Function.identity(), Function.identity());

  private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

  private final Path file;
  private final Properties values = new Properties();

  /**
   * One thing that is remembered.
   *
   * @param fallback its value until a person chooses another
   * @param read throws {@link IllegalArgumentException} for words it does not know
   */
  public record Setting<T>(
      String key, T fallback, Function<String, T> read, Function<T, String> write) {}

  /** The settings in this file, which need not exist. */
  public Settings(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("settings not read, defaults used: {}", file, e);
        values.clear();
      }
    }
  }

  /** The settings of this user. */
  public static Settings ofUser() {
    return new Settings(UserFolders.mine().config().resolve("settings.properties"));
  }

  /** What was chosen, or the default. */
  public <T> T get(Setting<T> setting) {
    String words = values.getProperty(setting.key());
    try {
      return words == null ? setting.fallback() : setting.read().apply(words);
    } catch (IllegalArgumentException e) {
      return setting.fallback();
    }
  }

  /** Remembers a choice at once. */
  public <T> void set(Setting<T> setting, T value) {
    String words = setting.write().apply(value);
    if (!words.equals(values.setProperty(setting.key(), words))) {
      save();
    }
  }

  private void save() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        values.store(writer, "Verbatim");
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("settings not saved: {}", file, e);
    }
  }
}
