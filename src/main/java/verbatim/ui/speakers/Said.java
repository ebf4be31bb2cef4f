package verbatim.ui.speakers;

import verbatim.annotation.Quote;
import verbatim.article.Article;

/** A quote and where it stands. */
record Said(Quote quote, Article article) {}
