package verbatim.ui.timeline;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** A scroll bar that is told in pixels how much there is and how much of it is seen. */
final class Slide extends ScrollBar {
  /** What a step moves by, in pixels. */
  private static final double STEP = 64;

  Slide(Orientation orientation) {
    setOrientation(orientation);
    setFocusTraversable(false);
    setUnitIncrement(STEP);
  }

  /** There is this much, of which this much is seen; what is seen stays where it can. */
  void range(double all, double seen) {
    double max = Math.max(0, all - seen);
    setMax(max);
    setVisibleAmount(all <= 0 ? max : max * Math.min(1, seen / all));
    setBlockIncrement(Math.max(1, seen * 0.9));
    setDisable(max == 0);
    to(getValue());
  }

  /** Moves as far as there is something to see. */
  void to(double value) {
    setValue(Math.clamp(value, 0, getMax()));
  }

  void by(double distance) {
    to(getValue() + distance);
  }
}
