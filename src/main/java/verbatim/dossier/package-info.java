/** Dossiers: chosen passages in an order, with notes, for somebody else to read and verify. */
@NullMarked
package verbatim.dossier;

import org.jspecify.annotations.NullMarked;
