/** Pictures of every screen, made without a display; the README shows some of them. */
@NullMarked
package verbatim.ui.pictures;

import org.jspecify.annotations.NullMarked;
