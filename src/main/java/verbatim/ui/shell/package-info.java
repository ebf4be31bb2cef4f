/**
 * The window: rail, place, reader, menus, palette and status bar around an open archive. The only
 * package that knows every place; it makes them, and leads from one to another.
 */
@NullMarked
package verbatim.ui.shell;

import org.jspecify.annotations.NullMarked;
