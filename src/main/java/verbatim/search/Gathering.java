package verbatim.search;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/**
 * Gathers all there is in one collector; for searches in the caller's own thread only.
 *
 * @param collector gathers
 */
record Gathering<C extends Collector>(C collector) implements CollectorManager<C, C> {

  @Override
  public C newCollector() {
    return collector;
  }

  @Override
  public C reduce(Collection<C> collectors) {
    return collector;
  }
}
