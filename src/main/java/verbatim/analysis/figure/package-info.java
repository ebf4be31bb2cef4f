/** How many: percentages, counts and amounts with what they count. */
@NullMarked
package verbatim.analysis.figure;

import org.jspecify.annotations.NullMarked;
