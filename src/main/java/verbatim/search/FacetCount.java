package verbatim.search;

/**
 * One value of a facet.
 *
 * @param value as in the archive
 * @param count how many matching articles have it
 */
public record FacetCount(String value, long count) {}
