/** Import: which files, what is known about them, and what became of each. */
@NullMarked
package verbatim.ui.ingest;

import org.jspecify.annotations.NullMarked;
