/**
 * Words for people, in French and English: turns records, reasons and failures into sentences for
 * the command line, the window and the exports, so that all three say the same thing.
 */
@NullMarked
package verbatim.wording;

import org.jspecify.annotations.NullMarked;
