package verbatim.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Asks the face that cards are set in how much room it takes: it has its own idea of lines. */
final class Face extends Label {
  private static final String SAMPLE =
      "Les bureaux ferment, et chacun attend les premiers résultats du second tour.";

  private @Nullable Font measured;
  private double line;
  private double character;

  /** Is in the scene to be styled, neither to be seen nor to be read out. */
  Face() {
    getStyleClass().add("event-opening");
    setManaged(false);
    setOpacity(0);
    setAccessibleRole(AccessibleRole.NODE);
  }

  /** Distance of two lines in pixels. */
  double line() {
    measure();
    return line;
  }

  /** Width of a character in the mean, in pixels. */
  double character() {
    measure();
    return character;
  }

  /** Once for each size. */
  private void measure() {
    if (!getFont().equals(measured)) {
      measured = getFont();
      setText(SAMPLE);
      double one = prefHeight(-1);
      character = prefWidth(-1) / SAMPLE.length();
      setText(SAMPLE + "\n" + SAMPLE);
      line = prefHeight(-1) - one;
      setText("");
    }
  }
}
