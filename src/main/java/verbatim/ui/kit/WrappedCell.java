package verbatim.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A row as high as its words need at the width of the list. Lists ask a row for its height alone,
 * without a width, and before the styles of new words are known.
 *
 * @param <T> what a row shows
 */
public abstract class WrappedCell<T> extends ListCell<T> {
  private static final double SCROLL_BAR = 10;

  /** None: the list may be as narrow as it has to. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Node content = getGraphic();
    if (content == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    content.applyCss();
    double beside = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
    double room = Math.max(0, getListView().getWidth() - beside);
    return Math.ceil(content.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
  }
}
