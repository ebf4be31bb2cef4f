/**
 * What is said about a span of an article: highlights, notes, tags, and who spoke a quote.
 *
 * <p>A proposal is the machine's {@link verbatim.analysis.quote.QuoteFinding}, kept as it came;
 * that is why this package may know {@code analysis.quote}. A decision is a person's: it is
 * anchored by position, exact text and context, and a later analysis never touches it. A finding
 * that overlaps a decision is settled by it and no longer shown.
 *
 * <p>What is proposed, all things considered, is the finding, changed by a clearer {@linkplain
 * verbatim.annotation.ClearCopy copy} of the quote and weighed by the {@linkplain
 * verbatim.annotation.Lesson lesson} a person adopted last. Both can be made again from facts and
 * decisions at any time. {@code analysis.reuse} is known for comparing copies, {@code job} because
 * weighing an archive's proposals takes a while.
 */
@NullMarked
package verbatim.annotation;

import org.jspecify.annotations.NullMarked;
