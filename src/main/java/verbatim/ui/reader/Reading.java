package verbatim.ui.reader;

import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/** Keyboard and mouse on the page: the caret, the selection and the way through the text. */
final class Reading {
  private static final double WHEEL_LINE = 40;

  private final Page page;
  private @Nullable OpenArticle open;
  private Steps steps = new Steps("", SetText.of(""));
  private int anchor;

  /** Where the caret wants to stand in the next line; negative to ask where it stands. */
  private double column = -1;

  Reading(Page page) {
    this.page = page;
    page.setCursor(Cursor.TEXT);
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    page.setOnScroll(e -> {
      double lines = e.getTextDeltaY() * WHEEL_LINE;
      page.scrollBy(-(e.getDeltaY() == 0 ? lines : e.getDeltaY()));
      e.consume();
    });
    page.setOnMousePressed(this::mousePressed);
    page.setOnMouseDragged(this::mouseDragged);
  }

  /** Works on this article from now on. */
  void open(OpenArticle article) {
    if (open == null || open.article().id() != article.article().id()) {
      anchor = 0;
      column = -1;
      steps = new Steps(article.text(), article.set());
    }
    open = article;
  }

  /** What is selected; null when nothing is. */
  @Nullable TextSpan selected() {
    TextSpan now = page.selectedProperty().get();
    return now.isEmpty() ? null : now;
  }

  /** Selects a stretch and brings its end into sight. */
  void select(TextSpan span) {
    anchor = span.start();
    column = -1;
    page.select(anchor, span.end());
    page.follow();
  }

  /** Puts the caret at an offset; nothing is selected then. */
  void goTo(int offset) {
    select(new TextSpan(offset, offset));
  }

  /** Selects nothing; the caret stays. */
  void deselect() {
    anchor = page.caret();
    page.select(anchor, anchor);
  }

  /** Selects what is next larger: the word, the sentence, the paragraph, everything. */
  void grow() {
    TextSpan now = page.selectedProperty().get();
    TextSpan larger = steps.around(now.isEmpty() ? caret() : now);
    anchor = larger.start();
    page.select(larger.start(), larger.end());
  }

  /** Moves the start or the end of the selection by a word; at least one character is left. */
  void moveEdge(boolean end, int way) {
    select(steps.moved(page.selectedProperty().get(), end, way));
  }

  /** Copies what is selected, cut from the stored text. */
  void copy() {
    TextSpan now = selected();
    if (now != null && open != null) {
      copy(now.in(open.text()));
    }
  }

  /** Puts words on the clipboard. */
  static void copy(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private TextSpan caret() {
    return new TextSpan(page.caret(), page.caret());
  }

  private void pressed(KeyEvent e) {
    OpenArticle now = open;
    if (now == null || e.isAltDown()) {
      return;
    }
    boolean far = e.isShortcutDown();
    boolean extend = e.isShiftDown();
    int at = page.caret();
    switch (e.getCode()) {
      case LEFT, KP_LEFT -> move(far ? steps.word(at, -1) : steps.character(at, -1), extend);
      case RIGHT, KP_RIGHT -> move(far ? steps.word(at, 1) : steps.character(at, 1), extend);
      case UP, KP_UP -> moveDown(-page.lineHeight(), extend);
      case DOWN, KP_DOWN -> moveDown(page.lineHeight(), extend);
      case PAGE_UP -> turn(-1, extend);
      case PAGE_DOWN -> turn(1, extend);
      case SPACE -> turn(extend ? -1 : 1, false);
      case HOME -> move(far ? 0 : lineEnd(0), extend);
      case END -> move(far ? now.text().length() : lineEnd(page.getWidth()), extend);
      case A -> {
        if (!far) {
          return;
        }
        anchor = 0;
        page.select(0, now.text().length());
      }
      case C, COPY -> {
        if (e.getCode() == javafx.scene.input.KeyCode.C && (!far || extend)) {
          return;
        }
        copy();
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void move(int to, boolean extend) {
    column = -1;
    put(to, extend);
  }

  private void put(int to, boolean extend) {
    if (!extend) {
      anchor = to;
    }
    page.select(anchor, to);
    page.follow();
  }

  /** To the line that lies so many pixels further down. */
  private void moveDown(double pixels, boolean extend) {
    Bounds at = seen();
    if (at == null) {
      return;
    }
    if (column < 0) {
      column = at.getMinX();
    }
    int before = page.caret();
    double y = at.getCenterY() + pixels;
    if (y < 0 || y > page.getHeight()) {
      page.scrollBy(pixels);
      y -= pixels;
    }
    int to = page.hit(column, y);
    // Between two paragraphs there is more than one line.
    for (int i = 0; i < 4 && sameLine(before, to); i++) {
      y += pixels / 2;
      to = page.hit(column, y);
    }
    put(to, extend);
  }

  private boolean sameLine(int one, int other) {
    Bounds first = page.bounds(new TextSpan(one, one));
    Bounds second = page.bounds(new TextSpan(other, other));
    return first != null && second != null && Math.abs(first.getMinY() - second.getMinY()) < 2;
  }

  private void turn(int way, boolean extend) {
    Bounds at = seen();
    double step = Math.max(page.lineHeight(), page.getHeight() - 2 * page.lineHeight());
    if (at != null) {
      double x = column < 0 ? at.getMinX() : column;
      page.scrollBy(way * step);
      int to = page.hit(x, at.getCenterY());
      put(to == page.caret() ? (way < 0 ? 0 : textEnd()) : to, extend);
      column = x;
    }
  }

  private int textEnd() {
    return open == null ? 0 : open.text().length();
  }

  private int lineEnd(double x) {
    Bounds at = seen();
    return at == null ? page.caret() : page.hit(x, at.getCenterY());
  }

  /** Where the caret is painted, brought into sight first. */
  private @Nullable Bounds seen() {
    page.follow();
    page.layout();
    return page.bounds(caret());
  }

  private void mousePressed(MouseEvent e) {
    page.requestFocus();
    boolean menu = e.getButton() == MouseButton.SECONDARY;
    int at = page.hit(e.getX(), e.getY());
    TextSpan now = page.selectedProperty().get();
    if (open == null || (menu && !now.isEmpty() && now.contains(at))) {
      return;
    }
    column = -1;
    switch (Math.min(3, e.getClickCount())) {
      case 1 -> {
        anchor = e.isShiftDown() ? anchor : at;
        page.select(anchor, at);
      }
      case 2 -> take(steps.wordAt(at));
      default -> take(steps.paragraphAt(at));
    }
    e.consume();
  }

  private void take(TextSpan span) {
    anchor = span.start();
    page.select(span.start(), span.end());
  }

  private void mouseDragged(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY && open != null) {
      double over = e.getY() < 0 ? e.getY() : Math.max(0, e.getY() - page.getHeight());
      page.scrollBy(over / 4);
      page.select(anchor, page.hit(e.getX(), Math.clamp(e.getY(), 0, page.getHeight())));
      e.consume();
    }
  }
}
