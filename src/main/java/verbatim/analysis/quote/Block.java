package verbatim.analysis.quote;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph, a heading or an entry of a live ticker.
 *
 * @param start offset of its first {@code char}
 * @param end offset after its last {@code char}, line break excluded
 * @param first its first token
 * @param last the token after its last one
 * @param body the first token behind the clock time of a ticker entry; {@code first} elsewhere
 * @param island the number of the ticker entry it belongs to; 0 outside a ticker
 * @param heading the block above that names its subject; null when there is none
 * @param isHeading whether it is such a heading itself
 */
record Block(
    int start,
    int end,
    int first,
    int last,
    int body,
    int island,
    @Nullable Block heading,
    boolean isHeading) {

  /** Whether it begins with a clock time. */
  boolean isEntry() {
    return body > first;
  }
}
