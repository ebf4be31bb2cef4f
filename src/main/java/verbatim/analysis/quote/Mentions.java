package verbatim.analysis.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentions of an article in text order. */
final class Mentions {
  private final Mention[] all;

  Mentions(List<Mention> all) {
    this.all = all.toArray(Mention[]::new);
  }

  /** The index of the first mention that ends behind a token. */
  int from(int token) {
    int low = 0;
    int high = all.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all[middle].last() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  int count() {
    return all.length;
  }

  Mention get(int index) {
    return all[index];
  }

  /** The mention that a token belongs to; null when there is none. */
  @Nullable Mention covering(int token) {
    int i = from(token);
    return i < all.length && all[i].first() <= token ? all[i] : null;
  }
}
