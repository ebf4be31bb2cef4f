package verbatim.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The numbers of the facet values of each article in one part of the index. */
final class SegmentFacets {
  /** The n-th article of the segment has the values from {@code starts[n]} on. */
  private final int[] starts;

  private final int[] values;
  private final Ranks ranks;

  private SegmentFacets(Ranks ranks, int[] starts, int[] values) {
    this.ranks = ranks;
    this.starts = starts;
    this.values = values;
  }

  /** Gives a value its number. */
  interface Numbering {
    int number(Facet facet, String value);
  }

  static SegmentFacets read(LeafReader reader, @Nullable BitSet articles, Numbering numbering)
      throws IOException {
    Ranks ranks = new Ranks(articles, reader.maxDoc());
    // Counted two places on, so that filling moves each start to where the one before it was.
    int[] starts = new int[ranks.size() + 2];
    for (Facet facet : Facet.values()) {
      SortedSetDocValues each = DocValues.getSortedSet(reader, Fields.facet(facet));
      while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        starts[ranks.of(each.docID()) + 2] += each.docValueCount();
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] values = new int[starts[ranks.size() + 1]];
    for (Facet facet : Facet.values()) {
      SortedSetDocValues each = DocValues.getSortedSet(reader, Fields.facet(facet));
      int[] numbers = new int[Math.toIntExact(each.getValueCount())];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = numbering.number(facet, each.lookupOrd(i).utf8ToString());
      }
      while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int article = ranks.of(each.docID());
        for (int i = each.docValueCount(); i > 0; i--) {
          values[starts[article + 1]++] = numbers[(int) each.nextOrd()];
        }
      }
    }
    return new SegmentFacets(ranks, starts, values);
  }

  /** Adds one to the count of each value that the article has. */
  void count(int doc, int[] counts) {
    int article = ranks.of(doc);
    for (int i = starts[article]; i < starts[article + 1]; i++) {
      counts[values[i]]++;
    }
  }

  /** Numbers the articles of a segment without their quotes, two bits a document. */
  private static final class Ranks {
    private final long[] bits;
    private final int[] before;
    private int size;

    Ranks(@Nullable BitSet articles, int maxDoc) {
      bits = new long[(maxDoc + 63) / 64];
      before = new int[bits.length];
      for (int doc = 0; articles != null && doc < maxDoc; doc++) {
        if (articles.get(doc)) {
          bits[doc >> 6] |= 1L << doc;
        }
      }
      for (int i = 0; i < bits.length; i++) {
        before[i] = size;
        size += Long.bitCount(bits[i]);
      }
    }

    int size() {
      return size;
    }

    int of(int doc) {
      return before[doc >> 6] + Long.bitCount(bits[doc >> 6] & ((1L << doc) - 1));
    }
  }
}
