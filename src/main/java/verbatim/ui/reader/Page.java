package verbatim.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * An article as a page that scrolls: its head, then its paragraphs. Only what is seen is set, so
 * that a text of any length opens at once. All offsets are those of the stored text.
 *
 * <p>Where the page stands is a paragraph and a way into it, never a sum of heights: what is above
 * need not be set to know it.
 */
final class Page extends Region {
  /** Space between paragraphs, as a part of the font's size; a run of blank lines is a gap. */
  private static final double BETWEEN = 0.5;

  private static final double BLANK = 3;

  /** Lines above what somebody was led to, and around the caret. */
  private static final int ABOVE = 4;

  private static final int ROOM = 2;
  private static final int NOWHERE = -1;
  private static final double BOTTOM = 32;

  private final Region head;
  private final Text ruler = new Text();
  private final CharacterBar bar = new CharacterBar(this::scrollTo);
  private final Map<Integer, Paragraph> set = new HashMap<>();
  private final Map<Integer, Double> heights = new HashMap<>();
  private final ReadOnlyObjectWrapper<TextSpan> selected =
      new ReadOnlyObjectWrapper<>(new TextSpan(0, 0));
  private @Nullable OpenArticle open;
  private @Nullable Margin margin;
  private Inks inks = Inks.NONE;
  private Measure measure = new Measure(0, 0, 0, 0);
  private int caret;

  /** Where the page stands: an item, of which the head is the first, and the way into it. */
  private int top;

  private double into;

  /** What the page was turned to, until somebody scrolls; kept when the measure changes. */
  private int wanted = NOWHERE;

  private boolean outdated = true;

  Page(Region head) {
    this.head = head;
    getStyleClass().addAll("page", "reading");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    ruler.setManaged(false);
    ruler.setVisible(false);
    getChildren().addAll(ruler, head, bar);
    // Only noted here: the measure is taken when the page is laid out, not while styles change.
    ruler.fontProperty().subscribe(f -> measureAgain());
    widthProperty().subscribe(w -> measureAgain());
    focusedProperty().subscribe(f -> showSelection());
  }

  /** What is selected; empty at the caret when nothing is. */
  ReadOnlyObjectProperty<TextSpan> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Changes whenever the page moves. */
  ReadOnlyDoubleProperty positionProperty() {
    return bar.valueProperty();
  }

  /** Where the caret stands. */
  int caret() {
    return caret;
  }

  /** Whether the text of this article is set. */
  boolean shows(OpenArticle article) {
    return open != null && open.article().id() == article.article().id();
  }

  /** Sets another article from its start, or the same one with other inks and names beside it. */
  void show(OpenArticle article, Inks now, Margin beside) {
    boolean other = !shows(article);
    open = article;
    margin = beside;
    inks = now;
    forget();
    if (other) {
      top = 0;
      into = 0;
      select(0, 0);
    }
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Changes the inks alone. */
  void ink(Inks now) {
    inks = now;
    set.values().forEach(p -> p.setInks(inks.on(p.span())));
  }

  /** Selects from one offset to another, where the caret then stands. */
  void select(int anchor, int to) {
    caret = to;
    selected.set(new TextSpan(Math.min(anchor, to), Math.max(anchor, to)));
    showSelection();
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
  }

  /** Scrolls by pixels, down when positive. */
  void scrollBy(double pixels) {
    wanted = NOWHERE;
    into += pixels;
    requestLayout();
  }

  /** Brings an offset to the upper part of the page, below a few lines of what is before it. */
  void turnTo(int offset) {
    wanted = offset;
    outdated = true;
    requestLayout();
  }

  /** Brings the caret into sight, moving the page as little as needed. */
  void follow() {
    layout();
    Bounds at = bounds(new TextSpan(caret, caret));
    double room = ROOM * lineHeight();
    if (at == null) {
      turnTo(caret);
    } else if (at.getMinY() < room) {
      scrollBy(at.getMinY() - room);
    } else if (at.getMaxY() > getHeight() - room / 2) {
      scrollBy(at.getMaxY() - getHeight() + room / 2);
    }
  }

  /** The offset nearest to a point. */
  int hit(double x, double y) {
    layout();
    Paragraph nearest = null;
    for (Paragraph each : set.values()) {
      if (nearest == null || distance(each, y) < distance(nearest, y)) {
        nearest = each;
      }
    }
    return nearest == null ? 0 : nearest.hit(x - nearest.getLayoutX(), y - nearest.getLayoutY());
  }

  /** Where the start of a stretch is painted; null when it is out of sight. */
  @Nullable Bounds bounds(TextSpan stretch) {
    if (open == null) {
      return null;
    }
    Paragraph shown = set.get(open.set().paragraphAt(stretch.start()));
    if (shown == null || shown.getParent() == null) {
      return null;
    }
    Rectangle2D first = stretch.isEmpty() ? null : shown.first(stretch);
    Rectangle2D at = first == null ? shown.caret(stretch.start()) : first;
    return new BoundingBox(
        at.getMinX() + shown.getLayoutX(),
        at.getMinY() + shown.getLayoutY(),
        at.getWidth(),
        at.getHeight());
  }

  /** The width at which lines are as long as they read well; follows the size of the words. */
  ObservableValue<Double> comfort() {
    return ruler.fontProperty().map(font -> Measure.comfort(font) + bar.prefWidth(-1));
  }

  /** From the top of one line to the next. */
  double lineHeight() {
    return Measure.tall(ruler.getFont()) + measure.leading();
  }

  @Override
  protected void layoutChildren() {
    if (open == null || getWidth() <= 0) {
      return;
    }
    if (outdated) {
      remeasure();
    }
    int items = items();
    double least = -into;
    int first = top;
    while (least > 0 && first > 0) {
      first--;
      least -= height(first);
    }
    double y = Math.min(0, least);
    while (first < items - 1 && y + height(first) <= 0) {
      y += height(first);
      first++;
    }
    double end = y;
    int last = first;
    while (last < items && end < getHeight()) {
      end += height(last++);
    }
    // At the end of the text the page is full, unless the text is shorter than the page.
    double missing = last == items ? getHeight() - BOTTOM - end : 0;
    while (missing > 0 && (first > 0 || y < 0)) {
      double step = Math.min(missing, -y);
      y += step;
      missing -= step;
      if (missing > 0 && first > 0) {
        first--;
        y -= height(first);
      }
    }
    place(first, y);
    top = first;
    into = -y;
  }

  private void place(int first, double from) {
    int items = items();
    double y = from;
    int item = first;
    head.setVisible(first == 0);
    while (item < items && y < getHeight()) {
      double height = height(item);
      Region node = item == 0 ? head : paragraph(item - 1);
      double x = item == 0 ? measure.left() + measure.margin() : measure.left();
      double width = item == 0 ? measure.column() : measure.margin() + measure.column();
      node.resizeRelocate(x, Math.rint(y), width, height);
      y += height;
      item++;
    }
    int behind = item;
    int before = first;
    set.entrySet()
        .removeIf(e -> {
          boolean unseen = e.getKey() + 1 < before || e.getKey() + 1 >= behind;
          if (unseen) {
            getChildren().remove(e.getValue());
          }
          return unseen;
        });
    showBar(first, -from, behind - 1, y <= getHeight() && first == 0 && from >= 0);
  }

  private void showBar(int first, double way, int last, boolean whole) {
    bar.setVisible(!whole);
    double width = bar.prefWidth(-1);
    bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
    bar.toFront();
    if (open != null) {
      bar.show(open, new CharacterBar.Stand(first, way / height(first)), last);
    }
  }

  private int items() {
    return open == null ? 0 : open.set().paragraphs() + 1;
  }

  private void scrollTo(CharacterBar.Stand stand) {
    wanted = NOWHERE;
    top = stand.item();
    into = stand.part() * height(top);
    requestLayout();
  }

  private double height(int item) {
    return item == 0
        ? Math.ceil(head.prefHeight(measure.column()))
        : heights.computeIfAbsent(item, i -> heightOf(i - 1));
  }

  private double heightOf(int index) {
    if (isBlank(index)) {
      return index > 0 && isBlank(index - 1) ? BLANK : Math.rint(lineHeight() * BETWEEN);
    }
    Paragraph paragraph = paragraph(index);
    double words = paragraph.set(measure.margin(), measure.column(), measure.leading());
    return Math.ceil(words) + Math.rint(lineHeight() * BETWEEN / 2);
  }

  private boolean isBlank(int index) {
    OpenArticle now = Objects.requireNonNull(open);
    TextSpan span = now.set().paragraph(index);
    return now.text().substring(span.start(), span.end()).isBlank();
  }

  /** The paragraph as a node, set now when it was not. */
  private Paragraph paragraph(int index) {
    Paragraph known = set.get(index);
    if (known != null) {
      return known;
    }
    OpenArticle now = Objects.requireNonNull(open);
    TextSpan span = now.set().paragraph(index);
    Paragraph fresh = new Paragraph(span, now.text(), margin == null ? List.of() : margin.of(span));
    fresh.setManaged(false);
    set.put(index, fresh);
    getChildren().add(fresh);
    fresh.applyCss();
    fresh.setInks(inks.on(span));
    fresh.set(measure.margin(), measure.column(), measure.leading());
    showSelection(fresh);
    return fresh;
  }

  private static double distance(Paragraph paragraph, double y) {
    double above = paragraph.getLayoutY() - y;
    double below = y - paragraph.getLayoutY() - paragraph.getHeight();
    return Math.max(0, Math.max(above, below));
  }

  private void showSelection() {
    set.values().forEach(this::showSelection);
  }

  private void showSelection(Paragraph paragraph) {
    boolean here =
        isFocused()
            && open != null
            && open.set().paragraph(open.set().paragraphAt(caret)).equals(paragraph.span());
    paragraph.select(selected.get().isEmpty() ? null : selected.get(), here ? caret : -1);
  }

  private void measureAgain() {
    outdated = true;
    requestLayout();
  }

  /** The same part of the same paragraph stays at the top. */
  private void remeasure() {
    outdated = false;
    Measure now = Measure.in(getWidth() - bar.prefWidth(-1), ruler.getFont());
    if (!now.equals(measure)) {
      double part = into <= 0 ? 0 : into / height(top);
      measure = now;
      forget();
      into = part * height(top);
    }
    if (wanted != NOWHERE && open != null) {
      int paragraph = open.set().paragraphAt(wanted);
      top = wanted == 0 ? 0 : paragraph + 1;
      double line = wanted == 0 ? 0 : paragraph(paragraph).caret(wanted).getMinY();
      into = wanted == 0 ? 0 : line - ABOVE * lineHeight();
    }
  }

  private void forget() {
    getChildren().removeAll(set.values());
    set.clear();
    heights.clear();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> open == null ? "" : open.text();
      case EDITABLE -> false;
      case SELECTION_START -> selected.get().start();
      case SELECTION_END -> selected.get().end();
      case CARET_OFFSET -> caret;
      case FONT -> ruler.getFont();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
