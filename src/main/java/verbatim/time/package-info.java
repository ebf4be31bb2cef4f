/**
 * When something happened, no finer than it is known.
 *
 * <p>A place of its own below {@code article} and {@code analysis}: both speak of moments, and
 * neither may depend on the other.
 */
@NullMarked
package verbatim.time;

import org.jspecify.annotations.NullMarked;
