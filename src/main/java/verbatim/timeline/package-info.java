/**
 * Lanes per source, rows per moment, aligned on time; no pixels.
 *
 * <p>An archive is never only what is precisely dated. What is known by month is kept apart from
 * the days of that month, its entries aligned by the clock; what has no date is at the end. Zooming
 * out is the same alignment with larger rows.
 */
@NullMarked
package verbatim.timeline;

import org.jspecify.annotations.NullMarked;
