package verbatim.ui.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.article.Article;
import verbatim.search.Hit;
import verbatim.search.Snippet;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Lead;

/**
 * A line of the result list.
 *
 * @param hit why it is there
 * @param article the facts
 * @param speakers of the quotes that match, by the place of the quote; quotes without a known
 *     speaker are missing
 */
record Found(Hit hit, Article article, Map<TextSpan, String> speakers) {

  /** Copies the speakers. */
  Found {
    speakers = Map.copyOf(speakers);
  }

  /** Where to open the article: at the first word found or the quote, with all that was found. */
  Lead lead() {
    return new Lead(article.id(), passage(), hit.found());
  }

  private @Nullable TextSpan passage() {
    if (hit.snippets().isEmpty()) {
      return null;
    }
    Snippet best = hit.snippets().getFirst();
    if (best.quote() != null) {
      return best.quote();
    }
    return best.marks().isEmpty() ? null : best.marks().getFirst().shift(best.span().start());
  }
}
