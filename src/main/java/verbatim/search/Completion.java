package verbatim.search;

import verbatim.text.TextSpan;

/**
 * A way to go on with a query.
 *
 * @param place what of the query to replace
 * @param replacement what to put there
 * @param label what to show: the name of a field or a value as in the archive
 * @param articles how many articles have the value; 0 for the name of a field
 */
public record Completion(TextSpan place, String replacement, String label, long articles) {}
