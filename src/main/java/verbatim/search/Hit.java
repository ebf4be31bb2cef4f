package verbatim.search;

import java.util.List;

/**
 * An article that matches.
 *
 * @param article its number
 * @param score how well it matches, comparable only within one result; 0 when sorted by time
 * @param snippets the best passages, best first; never empty unless the text is
 * @param quoteHits how many of its quotes match what was asked of quotes
 */
public record Hit(long article, float score, List<Snippet> snippets, int quoteHits) {

  /** Copies the snippets. */
  public Hit {
    snippets = List.copyOf(snippets);
  }
}
