/** The window. */
@NullMarked
package verbatim.ui;

import org.jspecify.annotations.NullMarked;
