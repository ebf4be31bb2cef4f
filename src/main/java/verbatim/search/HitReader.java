package verbatim.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/** Describes the few articles that are shown. */
final class HitReader {
  private static final int MOST_SNIPPETS = 3;

  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final BitSetProducer articles;
  private final List<Weight> quoteQueries;
  private final Marker ofText;
  private final Marker ofQuotes;

  /**
   * @param quoteQueries what is asked of quotes
   */
  HitReader(
      IndexSearcher searcher,
      BitSetProducer articles,
      List<Weight> quoteQueries,
      Marker ofText,
      Marker ofQuotes)
      throws IOException {
    this.searcher = searcher;
    this.stored = searcher.storedFields();
    this.articles = articles;
    this.quoteQueries = quoteQueries;
    this.ofText = ofText;
    this.ofQuotes = ofQuotes;
  }

  Hit read(ScoreDoc found) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
    int doc = found.doc - leaf.docBase;
    Document document = stored.document(found.doc, Set.of(Fields.ORIGINAL, Fields.ENTRIES));
    String text = document.get(Fields.ORIGINAL);
    Collection<TextSpan> quotes = quotes(leaf, doc, text.length());
    Language language = language(leaf, doc);
    List<Mark> marks =
        new ArrayList<>(ofText.marks(text, new TextSpan(0, text.length()), language));
    quotes.forEach(q -> marks.addAll(ofQuotes.marks(text, q, language)));
    marks.sort(null);
    Excerpt excerpt = new Excerpt(text, marks, entries(document.getBinaryValue(Fields.ENTRIES)));
    float score = Float.isNaN(found.score) ? 0 : found.score;
    return new Hit(
        id(leaf, doc), score, snippets(excerpt, quotes), found(marks, quotes), quotes.size());
  }

  /** The words, and the quotes where only their speaker was asked for. */
  private List<TextSpan> found(List<Mark> marks, Collection<TextSpan> quotes) {
    List<TextSpan> all = new ArrayList<>(marks.stream().map(Mark::span).toList());
    if (ofQuotes.isIdle()) {
      all.addAll(quotes);
      all.sort(null);
    }
    List<TextSpan> found = new ArrayList<>();
    for (TextSpan span : all) {
      if (found.isEmpty() || span.start() >= found.getLast().end()) {
        found.add(span);
      } else if (span.end() > found.getLast().end()) {
        found.add(new TextSpan(found.removeLast().start(), span.end()));
      }
    }
    return found;
  }

  private List<Snippet> snippets(Excerpt excerpt, Collection<TextSpan> quotes) {
    List<Snippet> snippets = new ArrayList<>();
    quotes.stream().limit(MOST_SNIPPETS).map(excerpt::quote).forEach(snippets::add);
    if (!ofText.isIdle() || quotes.isEmpty()) {
      for (Snippet more : excerpt.best(MOST_SNIPPETS)) {
        boolean seen = snippets.stream().anyMatch(s -> s.span().overlaps(more.span()));
        if (!seen && snippets.size() < MOST_SNIPPETS) {
          snippets.add(more);
        }
      }
    }
    return snippets.isEmpty() ? excerpt.opening() : snippets;
  }

  private Collection<TextSpan> quotes(LeafReaderContext leaf, int doc, int length)
      throws IOException {
    Set<TextSpan> spans = new TreeSet<>();
    int first = doc == 0 ? 0 : articles.getBitSet(leaf).prevSetBit(doc - 1) + 1;
    for (Weight query : quoteQueries) {
      @Nullable Scorer scorer = first < doc ? query.scorer(leaf) : null;
      if (scorer == null) {
        continue;
      }
      DocIdSetIterator each = scorer.iterator();
      NumericDocValues places = DocValues.getNumeric(leaf.reader(), Fields.SPAN);
      for (int quote = each.advance(first); quote < doc; quote = each.nextDoc()) {
        if (places.advanceExact(quote)) {
          TextSpan span = ArticleBlock.span(places.longValue());
          if (span.end() <= length) {
            spans.add(span);
          }
        }
      }
    }
    return spans;
  }

  private static long id(LeafReaderContext leaf, int doc) throws IOException {
    NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
    return ids.advanceExact(doc) ? ids.longValue() : 0;
  }

  private static Language language(LeafReaderContext leaf, int doc) throws IOException {
    SortedSetDocValues codes = DocValues.getSortedSet(leaf.reader(), Fields.facet(Facet.LANGUAGE));
    return codes.advanceExact(doc)
        ? Language.ofCode(codes.lookupOrd(codes.nextOrd()).utf8ToString())
        : Language.UNKNOWN;
  }

  private static List<TextSpan> entries(BytesRef packed) {
    ByteBuffer bytes = ByteBuffer.wrap(packed.bytes, packed.offset, packed.length);
    List<TextSpan> entries = new ArrayList<>();
    while (bytes.hasRemaining()) {
      entries.add(ArticleBlock.span(bytes.getLong()));
    }
    return entries;
  }
}
