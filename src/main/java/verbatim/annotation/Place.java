package verbatim.annotation;

import verbatim.text.TextSpan;

/**
 * A passage of an article.
 *
 * @param article number of the article
 * @param span where in its text
 */
public record Place(long article, TextSpan span) {
  Place(long article, int start, int end) {
    this(article, new TextSpan(start, end));
  }
}
