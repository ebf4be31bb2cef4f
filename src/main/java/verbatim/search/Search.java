package verbatim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;

/** One search in one state of the index. */
final class Search {
  private final DirectoryReader reader;
  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final LuceneQueries queries;
  private final Stems stems = new Stems();
  private final BitSetProducer articles;
  private final FacetColumns columns;
  private final IndexSearcher searcher;

  Search(DirectoryReader reader, OpenIndex open, SearchRequest request, ParsedQuery parsed) {
    this.reader = reader;
    this.articles = open.articles();
    this.columns = open.columns();
    this.request = request;
    this.parsed = parsed;
    this.queries = new LuceneQueries(new TermQueries(reader, stems), articles);
    this.searcher = new IndexSearcher(reader);
    searcher.setTimeout(request.cancelled()::getAsBoolean);
  }

  /** Counts all, describes the first. */
  SearchResults run() throws IOException {
    check();
    Query query = searcher.rewrite(queries.ofArticles(parsed.clause()));
    FacetCounter counter = new FacetCounter(columns, reader.leaves());
    searcher.search(query, new Gathering<>(counter));
    check();
    ScoreDoc[] top = counter.total() == 0 ? new ScoreDoc[0] : top(query);
    check();
    HitReader hits =
        new HitReader(searcher, articles, quotes(), marker(Scope.TEXT), marker(Scope.SAID));
    List<Hit> described = new ArrayList<>();
    for (ScoreDoc doc : top) {
      check();
      described.add(hits.read(doc));
    }
    return new SearchResults(
        request.query(), counter.total(), described, counter.counts(), parsed.notes());
  }

  /** The numbers of all articles found. */
  long[] ids() throws IOException {
    check();
    Query query = queries.ofArticles(parsed.clause());
    IdCollector ids = searcher.search(query, new Gathering<>(new IdCollector()));
    check();
    return ids.sorted();
  }

  private ScoreDoc[] top(Query query) throws IOException {
    int limit = Math.clamp(request.limit(), 1, Math.max(1, reader.maxDoc()));
    return switch (request.sort()) {
      case RELEVANCE ->
          searcher.search(query, new TopScoreDocCollectorManager(limit, limit)).scoreDocs;
      case NEWEST -> searcher.search(query, byTime(true, limit)).scoreDocs;
      case OLDEST -> searcher.search(query, byTime(false, limit)).scoreDocs;
    };
  }

  private static TopFieldCollectorManager byTime(boolean newestFirst, int limit) {
    SortField minute =
        new SortField(
            Fields.MINUTE,
            SortField.Type.LONG,
            newestFirst,
            newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    SortField id = new SortField(Fields.NUMBER, SortField.Type.LONG);
    return new TopFieldCollectorManager(
        new org.apache.lucene.search.Sort(minute, id), limit, limit);
  }

  private Marker marker(Scope scope) {
    return new Marker(Marker.leaves(parsed.clause(), Scope.TEXT, scope), stems);
  }

  private List<Weight> quotes() throws IOException {
    List<Weight> quotes = new ArrayList<>();
    for (Clause.Quoted quoted : Marker.quoted(parsed.clause())) {
      Query query = searcher.rewrite(queries.ofQuotes(quoted));
      quotes.add(searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    return quotes;
  }

  private void check() {
    if (searcher.timedOut() || request.cancelled().getAsBoolean()) {
      throw new CancellationException("nobody waits for this search any more");
    }
  }
}
