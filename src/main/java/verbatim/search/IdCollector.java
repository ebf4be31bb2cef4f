package verbatim.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the numbers of articles. */
final class IdCollector extends SimpleCollector {
  private long[] ids = new long[1024];
  private int count;
  private NumericDocValues values = DocValues.emptyNumeric();

  /** All numbers gathered, ascending. */
  long[] sorted() {
    long[] sorted = Arrays.copyOf(ids, count);
    Arrays.sort(sorted);
    return sorted;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    values = DocValues.getNumeric(context.reader(), Fields.NUMBER);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (values.advanceExact(doc)) {
      if (count == ids.length) {
        ids = Arrays.copyOf(ids, 2 * count);
      }
      ids[count++] = values.longValue();
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
