package verbatim.search;

import java.util.List;
import verbatim.text.TextSpan;

/**
 * An article that matches.
 *
 * @param article its number
 * @param score how well it matches, comparable only within one result; 0 when sorted by time
 * @param snippets the best passages, best first; never empty unless the text is
 * @param found every word and phrase found, up to some thousands, or the quotes where only their
 *     speaker was asked for; places in the text of the article, in order and apart from each other
 * @param quoteHits how many of its quotes match what was asked of quotes
 */
public record Hit(
    long article, float score, List<Snippet> snippets, List<TextSpan> found, int quoteHits) {

  /** Copies the lists. */
  public Hit {
    snippets = List.copyOf(snippets);
    found = List.copyOf(found);
  }
}
