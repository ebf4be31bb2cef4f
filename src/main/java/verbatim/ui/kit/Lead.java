package verbatim.ui.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * Where the reader is led.
 *
 * @param article number of the article
 * @param passage where to open it; null for its beginning
 * @param found everything a search found in it, as places in its text, in order; empty when no
 *     search leads there
 */
public record Lead(long article, @Nullable TextSpan passage, List<TextSpan> found) {
  /** Copies the places. */
  public Lead {
    found = List.copyOf(found);
  }

  /** To a passage that no search found. */
  public static Lead to(long article, @Nullable TextSpan passage) {
    return new Lead(article, passage, List.of());
  }
}
