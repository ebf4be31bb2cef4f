package verbatim.ui.reader;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.jspecify.annotations.Nullable;

/**
 * The scroll bar of a page, which counts characters: the heights of what was never set are not
 * known. Item 0 is the head, the others are the paragraphs.
 */
final class CharacterBar extends ScrollBar {
  /** The head's part, in characters. */
  private static final int HEAD = 400;

  private @Nullable OpenArticle open;
  private boolean fitting;

  /**
   * A place on the page.
   *
   * @param part how far into the item, 0 to 1
   */
  record Stand(int item, double part) {}

  /** Tells where somebody scrolled to. */
  CharacterBar(Consumer<Stand> scrolled) {
    setOrientation(Orientation.VERTICAL);
    setFocusTraversable(false);
    valueProperty()
        .subscribe(v -> {
          if (!fitting && open != null) {
            scrolled.accept(stand(open, v.doubleValue()));
          }
        });
  }

  /** Shows that an article is seen from a place to the end of an item. */
  void show(OpenArticle article, Stand from, int last) {
    open = article;
    fitting = true;
    double before = weight(article, from.item());
    double top = before + (weight(article, from.item() + 1) - before) * from.part();
    double seen = Math.max(1, weight(article, last + 1) - top);
    double all = weight(article, article.set().paragraphs() + 1);
    setMax(Math.max(1, all - seen));
    setVisibleAmount(Math.min(getMax(), seen * getMax() / all));
    setBlockIncrement(seen * 0.9);
    setValue(Math.min(top, getMax()));
    fitting = false;
  }

  private static Stand stand(OpenArticle article, double characters) {
    int item = characters < HEAD ? 0 : article.set().paragraphAt((int) characters - HEAD) + 1;
    double before = weight(article, item);
    double part = (characters - before) / Math.max(1, weight(article, item + 1) - before);
    return new Stand(item, Math.clamp(part, 0, 1));
  }

  /** How many characters stand before an item. */
  private static double weight(OpenArticle article, int item) {
    if (item == 0) {
      return 0;
    }
    boolean behind = item > article.set().paragraphs();
    return HEAD
        + (behind ? article.text().length() + 1.0 : article.set().paragraph(item - 1).start());
  }
}
