package verbatim.ui.timeline;

import java.util.Arrays;
import javafx.geometry.Insets;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import verbatim.ui.kit.Texts;

/** The whole timeline as a histogram beside the sheet, with the part in sight marked on it. */
final class Overview extends Pane {
  private static final double BAR = 4;
  private static final double BRUSH_LEAST = 8;

  private final TimelineModel model;
  private final LaneGrid grid;
  private final Region brush = new Region();
  private final Pool<Integer, Region> bars;
  private Sheet counted = Sheet.EMPTY;
  private int count;

  Overview(TimelineModel model, LaneGrid grid, Texts texts) {
    this.model = model;
    this.grid = grid;
    bars = new Pool<>(this, Overview::bar);
    getStyleClass().add("overview");
    setMinWidth(64);
    setPrefWidth(64);
    setPadding(new Insets(4));
    accessibleTextProperty().bind(texts.bind("timeline.overview"));
    brush.getStyleClass().add("brush");
    brush.setManaged(false);
    brush.setMouseTransparent(true);
    getChildren().add(brush);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    model.sheetProperty().subscribe(this::requestLayout);
    grid.scrolledProperty().addListener(o -> requestLayout());
    grid.heightProperty().addListener(o -> requestLayout());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::jump);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::jump);
  }

  @Override
  protected void layoutChildren() {
    Sheet sheet = model.sheetProperty().get();
    int bars = (int) Math.max(1, getHeight() / BAR);
    if (sheet != counted || bars != count) {
      counted = sheet;
      count = bars;
      drawBars();
    }
    brush.setVisible(!sheet.isEmpty());
    if (!sheet.isEmpty()) {
      double top = grid.scrolledProperty().get();
      boolean all = sheet.height() <= grid.sight();
      double from = all ? 0 : sheet.density().place(sheet.lineAt(top)) * getHeight();
      int last = sheet.lineAt(top + grid.sight());
      double to = all ? getHeight() : sheet.density().place(last) * getHeight();
      double high = Math.max(BRUSH_LEAST, to - from);
      brush.resizeRelocate(1, Math.min(from, getHeight() - high), getWidth() - 2, high);
    }
  }

  private void drawBars() {
    int[] bins = counted.density().bins(count);
    double most = Math.max(1, Arrays.stream(bins).max().orElse(1));
    for (int i = 0; i < count; i++) {
      if (bins[i] > 0) {
        // The root keeps single entries visible beside a busy evening.
        double wide = Math.max(2, (getWidth() - 12) * Math.sqrt(bins[i] / most));
        bars.use(i, b -> {}).resizeRelocate(6, i * BAR, wide, BAR - 1);
      }
    }
    bars.sweep();
    brush.toBack();
  }

  private void jump(MouseEvent event) {
    Sheet sheet = model.sheetProperty().get();
    if (getHeight() > 0 && !sheet.isEmpty()) {
      grid.scrollTo(sheet.density().line(event.getY() / getHeight()));
    }
  }

  private static Region bar() {
    Region bar = new Region();
    bar.getStyleClass().add("bar");
    bar.setMouseTransparent(true);
    return bar;
  }
}
