/** The authority file: persons, their names, offices over time and identifiers. */
@NullMarked
package verbatim.speaker;

import org.jspecify.annotations.NullMarked;
