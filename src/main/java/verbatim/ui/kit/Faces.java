package verbatim.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/**
 * The faces that come with the program, so that every machine shows the same words, one without any
 * fonts too. The figures of all of them are of equal width: times stand below each other.
 */
public final class Faces {
  /** Of everything that is not read for long. */
  public static final String INTERFACE = "IBM Plex Sans";

  /** Its bolder cut for headings and what is chosen. */
  public static final String STRONG = "IBM Plex Sans SemiBold";

  /** Of articles and quotes. */
  public static final String READING = "Source Serif 4";

  /** Without the ending. */
  private static final List<String> FILES =
      List.of(
          "IBMPlexSans-Regular",
          "IBMPlexSans-Italic",
          "IBMPlexSans-SemiBold",
          "IBMPlexSans-Bold",
          "SourceSerif4-Regular",
          "SourceSerif4-Italic",
          "SourceSerif4-Bold");

  private Faces() {}

  /** Makes them known to JavaFX, the first time it is called; needed before a scene is shown. */
  public static List<Font> load() {
    return Loaded.FONTS;
  }

  /** A class is initialised once. */
  private static final class Loaded {
    private static final List<Font> FONTS = FILES.stream().map(Loaded::load).toList();

    private Loaded() {}

    private static Font load(String name) {
      String path = "/verbatim/ui/fonts/" + name + ".ttf";
      try (InputStream in = Objects.requireNonNull(Faces.class.getResourceAsStream(path), path)) {
        return Objects.requireNonNull(Font.loadFont(in, Theme.NORMAL_SIZE), path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
