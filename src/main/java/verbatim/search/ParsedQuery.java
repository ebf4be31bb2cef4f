package verbatim.search;

import java.util.List;

/**
 * A query that was read.
 *
 * @param clause what it asks for
 * @param notes what was not taken at its word
 */
record ParsedQuery(Clause clause, List<QueryNote> notes) {}
