package verbatim.ui.quotes;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * One row of buttons, the most wanted first; those for which there is no room are not shown. What
 * stands last, a menu with everything, always is.
 */
final class FittingRow extends Pane {
  private static final double GAP = 8;

  private final List<Region> buttons;
  private final Region last;

  FittingRow(List<Region> buttons, Region last) {
    this.buttons = buttons;
    this.last = last;
    getChildren().addAll(buttons);
    getChildren().add(last);
    setMinWidth(0);
  }

  @Override
  protected void layoutChildren() {
    double right = getWidth() - snappedRightInset();
    double room = right - last.prefWidth(-1);
    double x = snappedLeftInset();
    boolean full = false;
    for (Region button : buttons) {
      double width = snapSizeX(button.prefWidth(-1));
      boolean wanted = button.isManaged();
      full |= wanted && x + width + GAP > room;
      button.setVisible(wanted && !full);
      if (wanted && !full) {
        place(button, x, width);
        x += width + GAP;
      }
    }
    place(last, x, snapSizeX(last.prefWidth(-1)));
  }

  private void place(Node node, double x, double width) {
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    node.resizeRelocate(x, snappedTopInset(), width, height);
  }

  @Override
  protected double computePrefHeight(double width) {
    double tallest = last.prefHeight(-1);
    for (Region button : buttons) {
      tallest = Math.max(tallest, button.prefHeight(-1));
    }
    return snappedTopInset() + tallest + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    double all = last.prefWidth(-1);
    for (Region button : buttons) {
      all += button.isManaged() ? button.prefWidth(-1) + GAP : 0;
    }
    return snappedLeftInset() + all + snappedRightInset();
  }
}
