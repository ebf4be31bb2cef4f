/** One reader per file format. */
@NullMarked
package verbatim.ingest.format;

import org.jspecify.annotations.NullMarked;
