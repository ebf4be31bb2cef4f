/**
 * From files to articles: which files, which of them can be read, and what became of each.
 *
 * <p>A reader of a format implements {@link verbatim.ingest.TextReader}; the archive lists them,
 * this package never names one.
 */
@NullMarked
package verbatim.ingest;

import org.jspecify.annotations.NullMarked;
