/**
 * The reader: an article set to be read, with its quotes, entry times and annotations, and
 * everything that can be said about a passage.
 *
 * <p>The text control knows only one kind of line end and cannot break a line of a million
 * characters, so it shows a {@link verbatim.ui.reader.SetText}: the same characters in paragraphs,
 * with the way back to the stored text. Whatever leaves the reader is cut from the stored text.
 */
@NullMarked
package verbatim.ui.reader;

import org.jspecify.annotations.NullMarked;
