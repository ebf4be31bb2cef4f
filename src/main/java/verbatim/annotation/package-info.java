/**
 * What is said about a span of an article: highlights, notes, tags, and who spoke a quote.
 *
 * <p>A proposal is the machine's {@link verbatim.analysis.quote.QuoteFinding}, kept as it came;
 * that is why this package may know {@code analysis.quote}. A decision is a person's: it is
 * anchored by position, exact text and context, and a later analysis never touches it. A finding
 * that overlaps a decision is settled by it and no longer shown.
 */
@NullMarked
package verbatim.annotation;

import org.jspecify.annotations.NullMarked;
