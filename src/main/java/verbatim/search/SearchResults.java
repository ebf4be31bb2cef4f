package verbatim.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param query as it was asked
 * @param total how many articles match
 * @param hits the first of them, in the order asked for
 * @param facets for each facet its values among all matches, the most frequent first
 * @param notes what in the query was not taken at its word, in the order of the query
 */
public record SearchResults(
    String query,
    long total,
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets,
    List<QueryNote> notes) {

  /** Copies the collections. */
  public SearchResults {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    notes = List.copyOf(notes);
  }
}
