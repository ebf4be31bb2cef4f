package verbatim.ui.reader;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide a line of about seventy characters is. */
final class Measure {
  private static final int CHARACTERS = 70;
  private static final String SAMPLE =
      "Les bureaux de vote ont fermé à dix-neuf heures, et chacun attend les premiers résultats.";

  private Measure() {}

  /** The width of a line in pixels. */
  static double of(String face, double size) {
    Text text = new Text(SAMPLE);
    text.setFont(Font.font(face, size));
    return Math.ceil(text.getLayoutBounds().getWidth() / SAMPLE.length() * CHARACTERS);
  }
}
