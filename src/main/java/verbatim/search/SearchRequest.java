package verbatim.search;

import java.util.function.BooleanSupplier;

/**
 * What somebody wants to find.
 *
 * @param query as typed so far; a last word with nothing behind it also stands for every word that
 *     begins with it, a space ends it
 * @param limit how many hits to describe; the counts are always of all hits
 * @param sort which hits come first
 * @param cancelled asked often while searching; true once nobody waits for the answer any more
 */
public record SearchRequest(String query, int limit, Sort sort, BooleanSupplier cancelled) {

  /** The best hits, never cancelled. */
  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, limit, Sort.RELEVANCE, () -> false);
  }
}
