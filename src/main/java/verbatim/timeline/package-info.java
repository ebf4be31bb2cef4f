/** Lanes per source, rows per moment, aligned on time; no pixels. */
@NullMarked
package verbatim.timeline;

import org.jspecify.annotations.NullMarked;
