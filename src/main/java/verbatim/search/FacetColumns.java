package verbatim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.join.BitSetProducer;

/**
 * The facets of all articles, held in memory as numbers: about 50 bytes an article.
 *
 * <p>In the index each segment numbers its values for itself, and bringing these together for
 * thousands of speakers would cost more than the search. Here a value has one number for as long as
 * the index is open, so that counting is adding up.
 */
final class FacetColumns {
  private final BitSetProducer articles;
  private final Map<CacheKey, SegmentFacets> segments = new HashMap<>();
  private final Map<FacetValue, Integer> numbers = new HashMap<>();
  private final List<FacetValue> values = new ArrayList<>();

  FacetColumns(BitSetProducer articles) {
    this.articles = articles;
  }

  /** The facets of one part of the index, read once and kept until it is merged away. */
  synchronized SegmentFacets of(LeafReaderContext leaf) throws IOException {
    CacheHelper helper = leaf.reader().getCoreCacheHelper();
    SegmentFacets known = helper == null ? null : segments.get(helper.getKey());
    if (known != null) {
      return known;
    }
    SegmentFacets read = SegmentFacets.read(leaf.reader(), articles.getBitSet(leaf), this::number);
    if (helper != null) {
      segments.put(helper.getKey(), read);
      helper.addClosedListener(this::forget);
    }
    return read;
  }

  /** Every value known so far, at the place of its number. */
  synchronized List<FacetValue> values() {
    return List.copyOf(values);
  }

  private int number(Facet facet, String text) {
    FacetValue value = new FacetValue(facet, text);
    Integer number = numbers.putIfAbsent(value, values.size());
    if (number == null) {
      values.add(value);
      return values.size() - 1;
    }
    return number;
  }

  private synchronized void forget(CacheKey segment) {
    segments.remove(segment);
  }

  /** A value of a facet. */
  record FacetValue(Facet facet, String value) {}
}
