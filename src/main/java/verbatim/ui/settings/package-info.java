/** Language, look and size of words. */
@NullMarked
package verbatim.ui.settings;

import org.jspecify.annotations.NullMarked;
