package verbatim.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.CaretInfo;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/** One paragraph of the page: its words, what is drawn on them and what stands beside them. */
final class Paragraph extends Region {
  /** Thickness of a line under the words, and the way from one to the next. */
  private static final double LINE = 2;

  private static final double NEXT_LINE = 3;

  private static final double BAR = 3;

  /** Between margin and words. */
  private static final double GUTTER = 16;

  private final TextSpan span;
  private final Text words = new Text();
  private final Group behind = new Group();
  private final Path selection = new Path();
  private final Group under = new Group();
  private final Path caret = new Path();
  private final List<Beside> beside;
  private List<Ink> inks = List.of();
  private @Nullable TextSpan selected;
  private int caretAt = -1;
  private double bottom;

  /**
   * Words in the margin.
   *
   * @param offset of the words in the text that they stand beside
   */
  record Beside(int offset, Label label) {}

  Paragraph(TextSpan span, String text, List<Beside> beside) {
    this.span = span;
    this.beside = beside;
    getStyleClass().add("paragraph");
    words.setText(span.in(text));
    words.setTextOrigin(VPos.TOP);
    words.getStyleClass().add("words");
    selection.getStyleClass().add("selection");
    caret.getStyleClass().add("caret");
    behind.setManaged(false);
    under.setManaged(false);
    getChildren().addAll(behind, selection, words, under, caret);
    beside.forEach(b -> getChildren().add(b.label()));
  }

  /** Its place in the text, without the end of its line. */
  TextSpan span() {
    return span;
  }

  /** Draws these on the words. */
  void setInks(List<Ink> now) {
    if (!now.equals(inks)) {
      inks = now;
      draw();
    }
  }

  /** Shows what is selected, and the caret when it stands here; -1 without a caret. */
  void select(@Nullable TextSpan now, int caretOffset) {
    selected = now;
    caretAt = caretOffset;
    drawSelection();
  }

  /**
   * Sets the words anew and draws everything.
   *
   * @param margin width of what stands beside the words
   * @param column width of a line
   * @param leading space between two lines
   * @return the height of all, without the space to the next paragraph
   */
  double set(double margin, double column, double leading) {
    words.setWrappingWidth(column);
    words.setLineSpacing(leading);
    for (var layer : List.of(behind, selection, words, under, caret)) {
      layer.setLayoutX(margin);
    }
    double height = words.getLayoutBounds().getHeight();
    double free = 0;
    for (Beside one : beside) {
      Label label = one.label();
      label.setMaxWidth(margin - GUTTER);
      double width = Math.min(margin - GUTTER, label.prefWidth(-1));
      double tall = label.prefHeight(width);
      double baseline = caret(one.offset()).getMinY() + words.getBaselineOffset();
      double y = Math.max(free, Math.rint(baseline - label.getBaselineOffset()));
      label.resizeRelocate(margin - GUTTER - width, y, width, tall);
      free = y + tall;
    }
    bottom = Math.max(height, free);
    draw();
    drawSelection();
    return bottom;
  }

  /** Whether all of it is white space. */
  boolean isBlank() {
    return words.getText().isBlank();
  }

  /** The offset in the text nearest to a point of this node. */
  int hit(double x, double y) {
    Point2D point = new Point2D(x - words.getLayoutX(), Math.clamp(y, 0, Math.max(0, bottom - 1)));
    int at = words.hitTest(point).getInsertionIndex();
    return span.start() + Math.clamp(at, 0, span.length());
  }

  /** Where the caret stands at an offset of the text, in this node. */
  Rectangle2D caret(int offset) {
    int at = Math.clamp((long) offset - span.start(), 0, span.length());
    boolean end = at == span.length() && at > 0;
    CaretInfo info = words.getLayoutInfo().caretInfoAt(end ? at - 1 : at, !end);
    Rectangle2D line = info.getSegmentAt(0);
    return new Rectangle2D(
        line.getMinX() + words.getLayoutX(), line.getMinY(), line.getWidth(), line.getHeight());
  }

  /** The first rectangle that a stretch of the text fills here; null when it lies elsewhere. */
  @Nullable Rectangle2D first(TextSpan stretch) {
    List<Rectangle2D> all = rectangles(stretch);
    if (all.isEmpty()) {
      return null;
    }
    Rectangle2D one = all.getFirst();
    return new Rectangle2D(
        one.getMinX() + words.getLayoutX(), one.getMinY(), one.getWidth(), one.getHeight());
  }

  private void draw() {
    behind.getChildren().clear();
    under.getChildren().clear();
    for (Ink ink : inks) {
      if (ink.isTint()) {
        List<Rectangle2D> lines = rectangles(ink.span());
        behind.getChildren().add(path("ink " + ink.styles(), lines));
        if (ink.isCurrent() && !lines.isEmpty()) {
          behind.getChildren().add(path("bar", List.of(beside(lines))));
        }
      } else {
        under.getChildren().add(path("line " + ink.styles(), lines(ink)));
      }
    }
  }

  /** A bar at the left of some lines. */
  private static Rectangle2D beside(List<Rectangle2D> lines) {
    double top = lines.getFirst().getMinY();
    return new Rectangle2D(-GUTTER / 2 - BAR, top, BAR, lines.getLast().getMaxY() - top);
  }

  private void drawSelection() {
    TextSpan now = selected;
    fill(selection, now == null || !now.overlaps(span) ? List.of() : rectangles(now));
    if (caretAt < 0) {
      caret.getElements().clear();
    } else {
      Rectangle2D at = caret(caretAt);
      double x = Math.rint(at.getMinX() - words.getLayoutX());
      fill(caret, List.of(new Rectangle2D(x, at.getMinY(), LINE, at.getHeight())));
    }
  }

  private List<Rectangle2D> rectangles(TextSpan stretch) {
    int from = Math.max(0, stretch.start() - span.start());
    int to = Math.min(span.length(), stretch.end() - span.start());
    return from >= to ? List.of() : words.getLayoutInfo().getSelectionGeometry(from, to, false);
  }

  /** The line of an ink, under each line of the words. */
  private List<Rectangle2D> lines(Ink ink) {
    int from = Math.max(0, ink.span().start() - span.start());
    int to = Math.min(span.length(), ink.span().end() - span.start());
    List<Rectangle2D> lines = new ArrayList<>();
    if (from < to) {
      for (Rectangle2D at : words.getLayoutInfo().getUnderlineGeometry(from, to)) {
        double y = Math.rint(at.getMinY()) + LINE + ink.level() * NEXT_LINE;
        lines.add(new Rectangle2D(at.getMinX(), y, at.getWidth(), 0));
      }
    }
    return lines;
  }

  private static Path path(String styles, List<Rectangle2D> rectangles) {
    Path path = new Path();
    path.getStyleClass().addAll(styles.split(" "));
    fill(path, rectangles);
    return path;
  }

  private static void fill(Path path, List<Rectangle2D> rectangles) {
    path.getElements().clear();
    for (Rectangle2D r : rectangles) {
      path.getElements()
          .addAll(
              new MoveTo(r.getMinX(), r.getMinY()),
              new HLineTo(r.getMaxX()),
              new VLineTo(r.getMaxY()),
              new HLineTo(r.getMinX()),
              new ClosePath());
    }
  }

  @Override
  protected void layoutChildren() {
    // Set by the page, which knows the measure.
  }
}
