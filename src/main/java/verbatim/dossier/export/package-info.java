/**
 * Hands dossiers over: one exporter per format, and the proof that what was handed over is what the
 * originals say.
 *
 * <p>An export depends on nothing but the dossier: no clock, no machine, no order of a hash table,
 * so that the same dossier gives the same bytes. Files are written beside their target and moved
 * into its place when complete.
 */
@NullMarked
package verbatim.dossier.export;

import org.jspecify.annotations.NullMarked;
