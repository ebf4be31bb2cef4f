package verbatim.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * A passage of an article with what was found in it.
 *
 * @param text exactly as in the article, line ends included
 * @param span its place in the text of the article
 * @param marks the words found, as places in {@code text}, in order and apart from each other
 * @param quote the quote that matches, as a place in the text of the article; null when the passage
 *     was not found through a quote
 * @param entry the entry of the live ticker that holds the first mark, as a place in the text of
 *     the article; null outside of entries
 */
public record Snippet(
    String text,
    TextSpan span,
    List<TextSpan> marks,
    @Nullable TextSpan quote,
    @Nullable TextSpan entry) {

  /** Copies the marks. */
  public Snippet {
    marks = List.copyOf(marks);
  }
}
