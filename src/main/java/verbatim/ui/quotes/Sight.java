package verbatim.ui.quotes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * The quote looked at in its context, with its edges as moved so far; nothing of that is written
 * before the quote is confirmed.
 */
final class Sight {
  private final ReadOnlyObjectWrapper<@Nullable Passage> passage = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable TextSpan> edges = new ReadOnlyObjectWrapper<>();

  /** The quote in its context; null while it is read. */
  ReadOnlyObjectProperty<@Nullable Passage> passage() {
    return passage.getReadOnlyProperty();
  }

  /** The edges as moved so far, in the passage's text; those of the quote when not moved. */
  ReadOnlyObjectProperty<@Nullable TextSpan> edges() {
    return edges.getReadOnlyProperty();
  }

  /** Shows a quote with its own edges. */
  void show(Passage shown) {
    passage.set(shown);
    edges.set(shown.whole());
  }

  /** Another quote will be shown; until then the words of the last one stay. */
  void await() {
    edges.set(null);
  }

  /** There is nothing to look at. */
  void clear() {
    edges.set(null);
    passage.set(null);
  }

  /** Moves an edge. */
  void move(Edges.Edge edge, Edges.Step step) {
    Passage shown = passage.get();
    TextSpan now = edges.get();
    if (shown != null && now != null) {
      edges.set(Edges.moved(shown.text(), now, edge, step));
    }
  }

  /** The edges become those of a span of the passage's text. */
  void take(TextSpan span) {
    Passage shown = passage.get();
    if (shown != null && span.end() <= shown.text().length()) {
      edges.set(span);
    }
  }

  /** Puts the edges back; says whether they had been moved. */
  boolean putBack() {
    Passage shown = passage.get();
    boolean was = shown != null && moved() != null;
    if (shown != null && was) {
      edges.set(shown.whole());
    }
    return was;
  }

  /** The edges as moved, in the article's text; null when they are those of the quote. */
  @Nullable TextSpan moved() {
    Passage shown = passage.get();
    TextSpan now = edges.get();
    return shown == null || now == null || now.equals(shown.whole()) ? null : shown.inArticle(now);
  }

  /**
   * Where the second of two quotes would begin in the article's text if the quote were parted at
   * this offset of the passage's text; null where there are no words on both sides.
   */
  @Nullable Integer parting(int at) {
    Passage shown = passage.get();
    if (shown == null || shown.parts().size() != 1) {
      return null;
    }
    TextSpan whole = shown.whole();
    boolean inside =
        at > whole.start()
            && at < whole.end()
            && !shown.text().substring(whole.start(), at).isBlank()
            && !shown.text().substring(at, whole.end()).isBlank();
    return inside ? shown.offset() + at : null;
  }
}
