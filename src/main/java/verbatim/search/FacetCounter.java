package verbatim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the articles found, and the values of every facet among them. */
final class FacetCounter extends SimpleCollector {
  private static final int MOST_VALUES = 100;
  private static final Comparator<FacetCount> FREQUENT_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
  private List<Segment> segments = List.of();
  private long total;

  long total() {
    return total;
  }

  /** The most frequent values of each facet that has any. */
  Map<Facet, List<FacetCount>> counts() {
    Map<Facet, List<FacetCount>> sorted = new EnumMap<>(Facet.class);
    counts.forEach((facet, values) -> sorted.put(facet, frequent(values)));
    return sorted;
  }

  private static List<FacetCount> frequent(Map<String, Long> values) {
    return values.entrySet().stream()
        .map(e -> new FacetCount(e.getKey(), e.getValue()))
        .sorted(FREQUENT_FIRST)
        .limit(MOST_VALUES)
        .toList();
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    segments = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      segments.add(
          new Segment(facet, DocValues.getSortedSet(context.reader(), Fields.facet(facet))));
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    total++;
    for (Segment segment : segments) {
      segment.count(doc);
    }
  }

  @Override
  public void finish() throws IOException {
    for (Segment segment : segments) {
      segment.addTo(counts.computeIfAbsent(segment.facet, f -> new HashMap<>()));
    }
    segments = List.of();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** The counts of one facet in one part of the index, by the number of the value there. */
  private static final class Segment {
    private final Facet facet;
    private final SortedSetDocValues values;
    private final int[] counts;

    Segment(Facet facet, SortedSetDocValues values) {
      this.facet = facet;
      this.values = values;
      this.counts = new int[Math.toIntExact(values.getValueCount())];
    }

    void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    void addTo(Map<String, Long> sums) throws IOException {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          sums.merge(values.lookupOrd(i).utf8ToString(), (long) counts[i], Long::sum);
        }
      }
    }
  }
}
