package verbatim.ui.reader;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;

/** Above the page: what can be done with the selection, and what is asked about it. */
final class Floating extends Pane {
  private static final double GAP = 8;

  private final Page page;
  private final HBox bar = new HBox(2);
  private @Nullable Asker asker;

  /** Offers these commands beside a selection. */
  Floating(Page page, Texts texts, List<Command> commands) {
    this.page = page;
    setPickOnBounds(false);
    bar.getStyleClass().addAll("sheet", "selection-bar");
    for (Command command : commands) {
      Button button = new Button();
      button.getStyleClass().addAll("quiet", "button-icon");
      if (command.icon() != null) {
        button.setGraphic(Icons.of(command.icon()));
      }
      button.accessibleTextProperty().bind(texts.bind(command.id()));
      Tooltip hint = new Tooltip();
      hint.textProperty().bind(texts.bindName(command));
      button.setTooltip(hint);
      button.setFocusTraversable(false);
      button.setOnAction(e -> command.run());
      bar.getChildren().add(button);
    }
    bar.setVisible(false);
    getChildren().add(bar);
  }

  /** Shows the bar while something is selected. */
  void offer(boolean selected) {
    bar.setVisible(selected && asker == null);
    requestLayout();
  }

  /** Asks something beside the selection, or beside the caret. */
  void ask(Asker question) {
    stop();
    asker = question;
    bar.setVisible(false);
    question.setPrefWidth(Math.min(320, Math.max(200, getWidth() - 2 * GAP)));
    getChildren().add(question);
    question.begin();
  }

  /** Ends the question under way and gives the keyboard back to the page. */
  void stop() {
    if (asker != null) {
      getChildren().remove(asker);
      asker = null;
      page.requestFocus();
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (asker != null) {
      place(asker);
    } else if (bar.isVisible()) {
      place(bar);
    }
  }

  /** Above the selection, or below it when there is no room. */
  private void place(Region what) {
    what.autosize();
    Bounds at = page.bounds(page.selectedProperty().get());
    double x = at == null ? getWidth() / 2 : at.getMinX();
    double above = at == null ? GAP : at.getMinY() - what.getHeight() - GAP;
    double y = above >= 0 || at == null ? above : at.getMaxY() + GAP;
    move(what, clamp(x, getWidth() - what.getWidth()), clamp(y, getHeight() - what.getHeight()));
  }

  private static void move(Node what, double x, double y) {
    what.relocate(Math.rint(x), Math.rint(y));
  }

  private static double clamp(double value, double most) {
    return Math.max(GAP, Math.min(value, most - GAP));
  }
}
