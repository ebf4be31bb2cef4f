package verbatim.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A place and, above it, at most one sheet that asks something. Escape and a click beside it put
 * the sheet away and the focus back; letters typed into it are no commands of the place.
 */
public final class SheetLayer extends StackPane {
  private static final double GAP = 4;
  private static final double EDGE = 16;

  /** The part of the place that is left free above a sheet. */
  private static final double ABOVE = 7;

  private final Pane catcher = new Pane();
  private @Nullable Region sheet;
  private @Nullable Node before;

  /** Nothing above this content. */
  public SheetLayer(Region content) {
    super(content);
    // The place takes the room it is given; what asks for more must not push it out of sight.
    content.setMinSize(0, 0);
    setMinSize(0, 0);
    catcher.setOnMousePressed(e -> hide());
    addEventFilter(KeyEvent.KEY_PRESSED, this::filter);
  }

  /** Whether a sheet is there. */
  public boolean isShowing() {
    return sheet != null;
  }

  /**
   * Shows a sheet in the upper middle, as wide as it may get at most. Its top stays where it is
   * when what is typed into it makes it lower.
   */
  public void show(Region shown, double widest) {
    catcher.getStyleClass().setAll("scrim");
    double above = Math.max(EDGE, getHeight() / ABOVE);
    put(shown, Pos.TOP_CENTER, new Insets(above, EDGE, EDGE, EDGE), widest);
  }

  /** Shows a sheet below something, inside of the place. */
  public void showUnder(Region shown, Node anchor, double width) {
    Bounds at = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
    double left = Math.max(EDGE, Math.min(at.getMinX(), getWidth() - width - EDGE));
    shown.setPrefWidth(width);
    catcher.getStyleClass().clear();
    put(shown, Pos.TOP_LEFT, new Insets(at.getMaxY() + GAP, 0, EDGE, left), width);
  }

  /** Puts the sheet away. */
  public void hide() {
    Region shown = sheet;
    if (shown == null) {
      return;
    }
    sheet = null;
    getChildren().removeAll(catcher, shown);
    if (before != null) {
      before.requestFocus();
    }
  }

  private void put(Region shown, Pos where, Insets margin, double widest) {
    if (sheet == null) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    } else {
      getChildren().removeAll(catcher, sheet);
    }
    sheet = shown;
    shown.setMaxSize(widest, Region.USE_PREF_SIZE);
    setAlignment(shown, where);
    setMargin(shown, margin);
    shown.setOnKeyPressed(e -> {
      if (!e.isShortcutDown() && !e.getText().isBlank()) {
        e.consume();
      }
    });
    getChildren().addAll(catcher, shown);
  }

  private void filter(KeyEvent event) {
    if (isShowing() && event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    }
  }
}
