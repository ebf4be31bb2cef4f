package verbatim.ui.quotes;

import verbatim.annotation.Queued;
import verbatim.annotation.Quote;
import verbatim.article.Article;

/** A row of the queue: a quote and the article it stands in. */
record QueuedQuote(Queued queued, Article article) {
  Quote quote() {
    return queued.quote();
  }

  /** Whether it is the quote at this place. */
  boolean isAt(Quote other) {
    return quote().article() == other.article() && quote().span().start() == other.span().start();
  }
}
