package verbatim.ui.reader;

import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide a line of about seventy characters is. */
final class Measure {
  private static final int CHARACTERS = 70;
  private static final String SAMPLE =
      "Les bureaux de vote ont fermé à dix-neuf heures, et chacun attend les premiers résultats.";
  private static final List<String> FACES =
      List.of(
          "Charter",
          "Source Serif 4",
          "Georgia",
          "Noto Serif",
          "Liberation Serif",
          "DejaVu Serif Condensed",
          "Cambria");

  private Measure() {}

  /** The face to read in, of those that are installed. */
  static String face() {
    Set<String> installed = Set.copyOf(Font.getFamilies());
    return FACES.stream().filter(installed::contains).findFirst().orElse("Serif");
  }

  /** The width of a line in pixels. */
  static double of(String face, double size) {
    Text text = new Text(SAMPLE);
    text.setFont(Font.font(face, size));
    return Math.ceil(text.getLayoutBounds().getWidth() / SAMPLE.length() * CHARACTERS);
  }
}
