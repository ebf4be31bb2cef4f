/**
 * Who is quoted, saying what: finds quotes in a text and proposes a speaker for each, with
 * evidence.
 */
@NullMarked
package verbatim.analysis.quote;

import org.jspecify.annotations.NullMarked;
