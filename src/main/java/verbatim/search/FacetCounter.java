package verbatim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import verbatim.search.FacetColumns.FacetValue;

/** Counts the articles found, and the values of every facet among them. */
final class FacetCounter extends SimpleCollector {
  private static final int MOST_VALUES = 100;
  private static final Comparator<FacetCount> FREQUENT_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private final FacetColumns columns;
  private final List<FacetValue> values;
  private final int[] counts;
  private @Nullable SegmentFacets segment;
  private long total;

  /**
   * Gets ready for counting.
   *
   * @param leaves all parts of the index, so that every value has its number before the first count
   */
  FacetCounter(FacetColumns columns, List<LeafReaderContext> leaves) throws IOException {
    this.columns = columns;
    for (LeafReaderContext leaf : leaves) {
      columns.of(leaf);
    }
    this.values = columns.values();
    this.counts = new int[values.size()];
  }

  long total() {
    return total;
  }

  /** The most frequent values of each facet that has any. */
  Map<Facet, List<FacetCount>> counts() {
    Map<Facet, List<FacetCount>> sorted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<FacetCount> all = counts(facet);
      if (!all.isEmpty()) {
        sorted.put(facet, all.subList(0, Math.min(MOST_VALUES, all.size())));
      }
    }
    return sorted;
  }

  /** All values of a facet, the most frequent first. */
  List<FacetCount> counts(Facet facet) {
    List<FacetCount> found = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && values.get(i).facet() == facet) {
        found.add(new FacetCount(values.get(i).value(), counts[i]));
      }
    }
    found.sort(FREQUENT_FIRST);
    return found;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    segment = columns.of(context);
  }

  @Override
  public void collect(int doc) {
    total++;
    if (segment != null) {
      segment.count(doc, counts);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
