/**
 * Places in a text that is never rewritten: spans, a folded view with its way back, sentences and
 * the language.
 *
 * <p>All offsets are UTF-16 {@code char} offsets into the stored text, end exclusive.
 */
@NullMarked
package verbatim.text;

import org.jspecify.annotations.NullMarked;
