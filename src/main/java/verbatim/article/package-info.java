/** The facts: who published which text when, and the entries of live tickers in it. */
@NullMarked
package verbatim.article;

import org.jspecify.annotations.NullMarked;
