/**
 * Proof: whether the imported bytes, the stored texts and the places of decisions are still what
 * they were.
 *
 * <p>A place of its own below {@code archive}, so that {@code wording} can say what was found in
 * the same sentence everywhere.
 */
@NullMarked
package verbatim.fixity;

import org.jspecify.annotations.NullMarked;
