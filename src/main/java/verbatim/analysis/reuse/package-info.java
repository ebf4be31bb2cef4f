/** Copied passages and the same utterance in other words. */
@NullMarked
package verbatim.analysis.reuse;

import org.jspecify.annotations.NullMarked;
