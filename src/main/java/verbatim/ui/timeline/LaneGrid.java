package verbatim.ui.timeline;

import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import verbatim.timeline.Slot;
import verbatim.ui.kit.Texts;

/**
 * Shows the part of a sheet that is in sight: lanes under a fixed header, rows beside a fixed time
 * column. It knows where one is; what is there is drawn by a {@link LaneDrawing}.
 */
final class LaneGrid extends Region {
  private static final double TIME_CHARACTERS = 12.5;
  private static final double TIME_LEAST = 56;
  private static final double HEADER = 32;
  private static final double BAR = 10;
  private static final double MARGIN = 8;

  /** Height, in pixels, that is looked over while the grid has none of its own yet. */
  private static final double BEGIN = 480;

  private final TimelineModel model;
  private final Face face = new Face();
  private final LaneDrawing drawing;
  private final Slide down = new Slide(Orientation.VERTICAL);
  private final Slide across = new Slide(Orientation.HORIZONTAL);
  private Consumer<Integer> opened = line -> {};
  private double lane;

  LaneGrid(TimelineModel model, Texts texts) {
    this.model = model;
    drawing = new LaneDrawing(model, texts, line -> opened.accept(line));
    getStyleClass().add("lane-grid");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    accessibleTextProperty().bind(texts.bind("timeline.grid"));
    getChildren().add(face);
    getChildren().addAll(drawing.layers());
    getChildren().addAll(down, across);
    face.fontProperty().addListener(o -> requestLayout());
    down.valueProperty().addListener(o -> requestLayout());
    across.valueProperty().addListener(o -> requestLayout());
    model.sheetProperty().addListener((o, before, now) -> turn(before, now));
    texts.localeProperty().addListener(o -> redraw());
    model
        .currentProperty()
        .addListener(o -> {
          reveal(model.currentProperty().get());
          requestLayout();
          notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        });
    focusedProperty().addListener(o -> requestLayout());
    setOnScroll(e -> {
      if (!e.isShortcutDown()) {
        down.by(-e.getDeltaY());
        across.by(-e.getDeltaX());
        e.consume();
      }
    });
    setOnMousePressed(e -> requestFocus());
  }

  /** What happens when a count of hidden cards is opened: told the line. */
  void onOpen(Consumer<Integer> then) {
    opened = then;
  }

  /** How far the sheet is scrolled, in pixels. */
  DoubleProperty scrolledProperty() {
    return down.valueProperty();
  }

  /** How much of the sheet is in sight, in pixels. */
  double sight() {
    return Math.max(0, getHeight() - HEADER - (across.isVisible() ? BAR : 0));
  }

  /** The current card where it is in sight, else the whole grid. */
  Node currentCard() {
    return drawing.current().<Node>map(c -> c).orElse(this);
  }

  /** Scrolls by what is in sight, down (1) or up (-1). */
  void page(int step) {
    down.by(step * (sight() - Line.Band.HEIGHT));
  }

  /** Scrolls so that a line stands at the top, below its band. */
  void scrollTo(int line) {
    if (!sheet().isEmpty()) {
      down.to(sheet().top(line) - banded(line));
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.FOCUS_ITEM) {
      return drawing.current().orElse(null);
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  protected double computePrefWidth(double height) {
    return time() + View.lane(3, 0) * 3;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 480;
  }

  @Override
  protected void layoutChildren() {
    Sheet sheet = sheet();
    double wide = wide();
    double time = time();
    widen(View.lane(sheet.lanes().size(), wide));
    across.setVisible(lane * sheet.lanes().size() > wide + 0.5);
    double high = sight();
    down.resizeRelocate(getWidth() - BAR, HEADER, BAR, high);
    across.resizeRelocate(time, HEADER + high, wide, BAR);
    down.range(sheet.height() + MARGIN, high);
    across.range(lane * sheet.lanes().size(), wide);
    View view = new View(sheet, lane, across.getValue(), down.getValue(), wide, high);
    Measure measure = new Measure(face.line(), face.character(), lane, view.first(), view.end());
    drawing.draw(view, measure, time, HEADER, isFocused());
    model.measure(measure);
  }

  /** Lanes become wider or narrower: the first in sight stays so. */
  private void widen(double now) {
    if (lane != now) {
      double first = lane == 0 ? 0 : across.getValue() / lane;
      lane = now;
      across.range(lane * sheet().lanes().size(), wide());
      across.to(first * lane);
    }
  }

  private void turn(Sheet before, Sheet now) {
    Seen seen = before.isEmpty() ? null : seen(before);
    redraw();
    if (before.isEmpty()) {
      begin(now);
    } else if (seen != null) {
      stay(now, seen);
    }
  }

  private void redraw() {
    drawing.forget();
    requestLayout();
  }

  /** Begins where the most sources can be compared. */
  private void begin(Sheet sheet) {
    layout();
    Spot peak = Peak.of(sheet, Math.max(sight(), BEGIN));
    if (peak != null) {
      scrollTo(peak.line());
      revealLane(peak.lane());
    }
  }

  /**
   * A place in time.
   *
   * @param within how much of its row is above what is seen, in pixels
   */
  private record Seen(Slot slot, double within) {}

  /** The place in time of the first row in sight; null when there is none. */
  private @Nullable Seen seen(Sheet sheet) {
    double top = down.getValue();
    top += sheet.bandOf(sheet.lineAt(top)) < 0 ? 0 : Line.Band.HEIGHT;
    for (int i = sheet.lineAt(top); i < sheet.lines().size(); i++) {
      if (sheet.lines().get(i) instanceof Line.Cards cards) {
        return new Seen(cards.slot(), Math.max(0, top - sheet.top(i)));
      }
    }
    return null;
  }

  /** Shows the same place in time on another sheet. */
  private void stay(Sheet sheet, Seen seen) {
    layout();
    int line = Math.max(0, sheet.lineAt(seen.slot()));
    scrollTo(line);
    if (sheet.lines().get(line) instanceof Line.Cards row && row.slot().equals(seen.slot())) {
      down.by(Math.min(seen.within(), row.height()));
    }
  }

  /** Scrolls just as far as needed to see a card; one that is far away comes into the middle. */
  private void reveal(@Nullable Spot spot) {
    if (spot == null
        || getHeight() == 0
        || !(sheet().lines().get(spot.line()) instanceof Line.Cards row)) {
      return;
    }
    double top = sheet().top(spot.line()) + row.top(spot.card()) - Line.Cards.GAP;
    double end = top + row.card() + 2 * Line.Cards.GAP;
    double from = down.getValue() + Line.Band.HEIGHT;
    double to = down.getValue() + sight();
    double far = sight() / 2;
    if (end < from - far || top > to + far) {
      down.to((top + end - sight()) / 2);
    } else if (top < from) {
      down.to(top - Line.Band.HEIGHT);
    } else if (end > to) {
      down.to(end - sight());
    }
    revealLane(spot.lane());
  }

  private void revealLane(int number) {
    double x = number * lane;
    if (x < across.getValue()) {
      across.to(x);
    } else if (x + lane > across.getValue() + wide()) {
      across.to(x + lane - wide());
    }
  }

  /** Height of the band that covers what is above a line. */
  private double banded(int line) {
    int band = sheet().bandOf(line);
    return band < 0 || band == line ? 0 : Line.Band.HEIGHT;
  }

  /** Width of the lanes in sight. */
  private double wide() {
    return Math.max(0, getWidth() - time() - BAR);
  }

  /** Width of the column of times. */
  private double time() {
    return Math.max(TIME_LEAST, Math.ceil(face.character() * TIME_CHARACTERS));
  }

  private Sheet sheet() {
    return model.sheetProperty().get();
  }
}
