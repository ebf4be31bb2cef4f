/**
 * How good and how fast the analysis is, measured on folders of texts with gold annotations rather
 * than claimed; not a test, because a figure is to be read and not to pass. It imports into an
 * archive and decides in it as a person would, so it knows their records.
 */
@NullMarked
package verbatim.bench;

import org.jspecify.annotations.NullMarked;
