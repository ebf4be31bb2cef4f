package verbatim.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("new folder").resolve("settings.properties");
  }

  @Test
  void remembersAcrossStarts() {
    WindowPlace window = new WindowPlace(-10, 20, 1300, 700, true);
    Settings first = new Settings(file);
    first.set(Settings.WINDOW, window);
    first.set(Settings.THEME, Theme.Choice.DARK);
    Settings second = new Settings(file);
    assertThat(second.get(Settings.WINDOW)).isEqualTo(window);
    assertThat(second.get(Settings.THEME)).isEqualTo(Theme.Choice.DARK);
  }

  @Test
  void beginsWithDefaults() {
    assertThat(new Settings(file).get(Settings.TEXT_SIZE)).isEqualTo(Theme.NORMAL_SIZE);
    assertThat(file).doesNotExist();
  }

  @Test
  void damagedFileMeansDefaultsAndCanBeWrittenAgain() throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {(byte) 0xff, 0, '\\', 'u', 'x'});
    Settings settings = new Settings(file);
    assertThat(settings.get(Settings.READER)).isEqualTo(Settings.READER.fallback());
    settings.set(Settings.READER, 500);
    assertThat(new Settings(file).get(Settings.READER)).isEqualTo(500);
  }

  @Test
  void damagedValueMeansItsDefault() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "theme=PINK\nwindow=1 2 3\ntext.size=18\n");
    Settings settings = new Settings(file);
    assertThat(settings.get(Settings.THEME)).isEqualTo(Theme.Choice.SYSTEM);
    assertThat(settings.get(Settings.WINDOW)).isEqualTo(WindowPlace.FIRST);
    assertThat(settings.get(Settings.TEXT_SIZE)).isEqualTo(18);
  }

  @Test
  void liesWhereTheEnvironmentSays() {
    assertThat(new UserFolders(Map.of("XDG_CONFIG_HOME", "/etc"), folder).config())
        .isEqualTo(Path.of("/etc/verbatim"));
    assertThat(new UserFolders(Map.of("XDG_CONFIG_HOME", "relative"), folder).config())
        .isEqualTo(folder.resolve(".config/verbatim"));
    assertThat(new UserFolders(Map.of(), folder).data())
        .isEqualTo(folder.resolve(".local/share/verbatim"));
  }
}
