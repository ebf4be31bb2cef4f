/** According to whom: where an article names another outlet as its source. */
@NullMarked
package verbatim.analysis.citation;

import org.jspecify.annotations.NullMarked;
