/**
 * Pure functions from a text to findings. A finding says where, what and why; it knows no store, no
 * screen and no language of the person who reads it, and may be computed again at any time.
 */
@NullMarked
package verbatim.analysis;

import org.jspecify.annotations.NullMarked;
