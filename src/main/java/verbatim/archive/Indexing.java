package verbatim.archive;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import verbatim.annotation.Annotation;
import verbatim.annotation.AnnotationKind;
import verbatim.annotation.AnnotationStore;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.annotation.QuoteStore;
import verbatim.article.Article;
import verbatim.article.ArticleStore;
import verbatim.article.Entry;
import verbatim.article.EntryStore;
import verbatim.db.Access;
import verbatim.job.Progress;
import verbatim.search.SearchDocument;
import verbatim.search.SearchIndex;
import verbatim.search.Spoken;
import verbatim.speaker.Speaker;
import verbatim.speaker.SpeakerStore;

/** Tells the search index what changed since it last heard; the index itself is only a cache. */
final class Indexing implements AutoCloseable {
  private static final int PAGE = 200;

  private final SearchIndex index;
  private final Access access;
  private final ArticleStore articles;
  private final EntryStore entries;
  private final QuoteStore quotes;
  private final AnnotationStore annotations;
  private final SpeakerStore speakers;

  Indexing(
      Path folder,
      Access access,
      ArticleStore articles,
      EntryStore entries,
      QuoteStore quotes,
      AnnotationStore annotations,
      SpeakerStore speakers) {
    this.index = SearchIndex.open(folder, access == Access.WRITE);
    this.access = access;
    this.articles = articles;
    this.entries = entries;
    this.quotes = quotes;
    this.annotations = annotations;
    this.speakers = speakers;
  }

  SearchIndex index() {
    return index;
  }

  /** How many articles the index has yet to hear of. */
  long behind() {
    return articles.countChangedAfter(index.applied());
  }

  /** Brings the index up to the store; one call at a time. */
  synchronized void catchUp(Progress progress) {
    long upTo = articles.version();
    long behind = behind();
    if (access == Access.WRITE && behind > 0) {
      index.apply(new Changed(index.applied(), upTo), upTo, behind, progress);
    }
  }

  @Override
  public void close() {
    index.close();
  }

  private SearchDocument document(long id, List<Speaker> authority) {
    Article article = articles.find(id).orElseThrow();
    List<Spoken> spoken =
        quotes.of(id).stream()
            .filter(q -> q.status() != QuoteStatus.REJECTED && q.kind().isSpeech())
            .map(q -> spoken(q, authority))
            .toList();
    List<String> tags =
        annotations.of(id).stream()
            .filter(a -> a.kind() == AnnotationKind.TAG)
            .map(Annotation::body)
            .distinct()
            .toList();
    return new SearchDocument(
        article,
        articles.version(id),
        articles.text(id),
        spoken,
        tags,
        entries.of(id).stream().map(Entry::span).toList());
  }

  private static Spoken spoken(Quote quote, List<Speaker> authority) {
    List<String> variants =
        authority.stream()
            .filter(s -> quote.speaker() != null && s.id() == quote.speaker())
            .flatMap(s -> Stream.concat(Stream.of(s.name()), s.variants().stream()))
            .toList();
    return new Spoken(
        quote.span(), quote.text(), quote.speakerName(), variants, quote.decision() != null);
  }

  /** The changed articles in the order of their changes, read a page at a time. */
  private final class Changed implements Iterator<SearchDocument> {
    private final List<Speaker> authority = speakers.all();
    private final Deque<Long> page = new ArrayDeque<>();
    private final long upTo;
    private long from;

    Changed(long from, long upTo) {
      this.from = from;
      this.upTo = upTo;
    }

    @Override
    public boolean hasNext() {
      if (page.isEmpty() && from < upTo) {
        page.addAll(articles.changedAfter(from, PAGE));
        from = page.isEmpty() ? upTo : articles.version(page.getLast());
      }
      return !page.isEmpty();
    }

    @Override
    public SearchDocument next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return document(page.removeFirst(), authority);
    }
  }
}
