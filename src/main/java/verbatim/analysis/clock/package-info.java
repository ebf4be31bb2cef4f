/** When: the date of an article and the moments of a live ticker's entries, from the text alone. */
@NullMarked
package verbatim.analysis.clock;

import org.jspecify.annotations.NullMarked;
