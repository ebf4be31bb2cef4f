package verbatim.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.ui.PaintsText;

/** The faces of the program are there on every machine. */
@PaintsText
class FacesTest {
  private static final Path FOLDER = Path.of("src/main/resources/verbatim/ui/fonts");
  private static final long MOST_BYTES = 3_000_000;

  @BeforeAll
  static void start() {
    CompletableFuture<Boolean> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(true));
    } catch (IllegalStateException e) {
      started.complete(true);
    }
    started.join();
  }

  @Test
  void theFamiliesAreKnownOnceLoaded() {
    assertThat(Faces.load())
        .extracting(Font::getFamily)
        .contains(Faces.INTERFACE, Faces.STRONG, Faces.READING);
    assertThat(Font.font(Faces.READING, 16).getFamily()).isEqualTo(Faces.READING);
  }

  @ParameterizedTest
  @ValueSource(strings = {Faces.INTERFACE, Faces.STRONG, Faces.READING})
  void figuresAreOfEqualWidth(String family) {
    Faces.load();
    assertThat(Stream.of("1111", "8888", "0000", "4790").map(t -> width(family, t)).distinct())
        .hasSize(1);
  }

  @Test
  void everyFontIsLoadedAndHasItsLicenceBesideIt() throws IOException {
    List<Path> fonts;
    try (Stream<Path> files = Files.list(FOLDER)) {
      fonts = files.filter(f -> f.toString().endsWith(".ttf")).toList();
    }
    assertThat(Faces.load()).hasSameSizeAs(fonts);
    long bytes = 0;
    for (Path font : fonts) {
      String face = font.getFileName().toString().replaceAll("-.*", "");
      assertThat(FOLDER.resolve(face + "-OFL.txt")).content().contains("SIL OPEN FONT LICENSE");
      bytes += Files.size(font);
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  private static double width(String family, String words) {
    Text text = new Text(words);
    text.setFont(Font.font(family, 20));
    return text.getLayoutBounds().getWidth();
  }
}
