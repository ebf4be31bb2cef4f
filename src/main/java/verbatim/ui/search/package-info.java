/**
 * Search: one field, results while typing, facets that write themselves into the query.
 *
 * <p>The query is the whole state: a facet, a completion, an example or a saved search only change
 * its words, so that what is seen can always be read, kept and typed again.
 */
@NullMarked
package verbatim.ui.search;

import org.jspecify.annotations.NullMarked;
