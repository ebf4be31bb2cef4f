/** Where the program starts; every other word of it lives in a package below. */
@NullMarked
package verbatim;

import org.jspecify.annotations.NullMarked;
