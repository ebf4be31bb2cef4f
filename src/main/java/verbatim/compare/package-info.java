/**
 * What several sources say about the same: figures and citations now, utterances and passages to
 * come.
 */
@NullMarked
package verbatim.compare;

import org.jspecify.annotations.NullMarked;
