/**
 * What every screen is made with: texts in two languages, jobs, commands, the theme and small
 * controls. Knows no archive and no screen; the only place that starts threads.
 */
@NullMarked
package verbatim.ui.kit;

import org.jspecify.annotations.NullMarked;
