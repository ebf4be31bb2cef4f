package verbatim.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A sheet above the work, gone with Escape or a click beside it; the focus then returns. */
final class Overlay extends StackPane {
  /** Below the bar, and as high as the window allows. */
  private static final Insets AROUND = new Insets(72, 16, 24, 16);

  private @Nullable Node before;

  /** Shows nothing. */
  Overlay() {
    getStyleClass().add("scrim");
    setAlignment(Pos.TOP_CENTER);
    setVisible(false);
    setOnMousePressed(e -> {
      if (e.getTarget().equals(this)) {
        hide();
      }
    });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            hide();
            e.consume();
          }
        });
    // Keys that the sheet does not need must not reach the place below.
    addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
  }

  /** Shows a sheet. */
  void show(Node sheet) {
    if (!isVisible()) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    setMargin(sheet, AROUND);
    getChildren().setAll(sheet);
    setVisible(true);
  }

  /** Hides the sheet. */
  void hide() {
    setVisible(false);
    getChildren().clear();
    if (before != null) {
      before.requestFocus();
      before = null;
    }
  }
}
