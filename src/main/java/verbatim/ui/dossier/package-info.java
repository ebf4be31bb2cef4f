/**
 * Dossiers: chosen things in an order, with notes, that are handed over.
 *
 * <p>Every change is a step of the archive and can be undone, so nothing asks except before a whole
 * dossier goes.
 */
@NullMarked
package verbatim.ui.dossier;

import org.jspecify.annotations.NullMarked;
