package verbatim.ui.reader;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How a text is set in a given room.
 *
 * @param left free space before the margin, so that the text stands in the middle
 * @param margin width of what stands beside the words
 * @param column width of a line
 * @param leading space between two lines
 */
record Measure(double left, double margin, double column, double leading) {
  private static final int CHARACTERS = 70;

  /** Of a line where the text has to share the window. */
  private static final int COMFORT = 66;

  private static final String SAMPLE =
      "Les bureaux de vote ont fermé à dix-neuf heures, et chacun attend les premiers résultats.";

  /** From one line to the next, in sizes of the font. */
  private static final double LINE = 1.62;

  private static final double MARGIN_PART = 0.16;
  private static final double MARGIN_LEAST = 92;
  private static final double MARGIN_MOST = 152;
  private static final double RIGHT = 28;

  /** Sets lines of about seventy characters, or of as many as fit. */
  static Measure in(double width, Font font) {
    double margin = Math.rint(Math.clamp(width * MARGIN_PART, MARGIN_LEAST, MARGIN_MOST));
    double column = Math.min(seventy(font), Math.max(80, width - margin - RIGHT));
    double left = Math.max(0, Math.rint((width - margin - column - RIGHT) / 2));
    double leading = Math.max(0, Math.rint(font.getSize() * LINE - tall(font)));
    return new Measure(left, margin, Math.floor(column), leading);
  }

  /** The width in which a line has as many characters as it needs to read well. */
  static double comfort(Font font) {
    double column = seventy(font) * COMFORT / CHARACTERS + RIGHT;
    return Math.ceil(
        column + Math.clamp(column * MARGIN_PART / (1 - MARGIN_PART), MARGIN_LEAST, MARGIN_MOST));
  }

  /** The height of a line alone. */
  static double tall(Font font) {
    return sample(font).getLayoutBounds().getHeight();
  }

  /** The width of a line of about seventy characters. */
  static double seventy(Font font) {
    return Math.ceil(sample(font).getLayoutBounds().getWidth() / SAMPLE.length() * CHARACTERS);
  }

  private static Text sample(Font font) {
    Text text = new Text(SAMPLE);
    text.setFont(font);
    return text;
  }
}
