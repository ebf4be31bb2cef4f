package verbatim.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verbatim.job.Progress;

/**
 * The full-text index of one archive.
 *
 * <p>It may be used from any thread. Searches see what was last {@link #apply applied}, also while
 * more is being applied. A damaged index is never an error: it is emptied, {@link #applied} is 0
 * again, and the owner of the store sends everything anew.
 */
public final class SearchIndex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

  private final Path dir;
  private final boolean writable;
  private volatile OpenIndex open;

  private SearchIndex(Path dir, boolean writable) throws IOException {
    this.dir = dir;
    this.writable = writable;
    this.open = OpenIndex.open(dir, writable);
  }

  /**
   * Opens the index in a folder, making one when there is none and it may write. While somebody
   * else writes to it the index is opened for reading only, see {@link #isWritable}.
   *
   * @param dir the folder for indexes of all schemas; nothing else may be in it
   * @throws UncheckedIOException when the folder cannot be read or written at all
   */
  public static SearchIndex open(Path dir, boolean writable) {
    try {
      return new SearchIndex(dir, writable);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the search index in " + dir, e);
    }
  }

  /** Whether changes can be applied. */
  public boolean isWritable() {
    return open.isWritable();
  }

  /** The number of the last change in the index; 0 when everything has to be sent. */
  public long applied() {
    return with(OpenIndex::applied, 0L);
  }

  /**
   * Puts articles into the index in the place of their earlier forms. Other threads see them when
   * it returns, or every 50,000 articles.
   *
   * @param changed in ascending order of {@link SearchDocument#version}
   * @param upTo the number of the last change once all are applied
   * @param total how many there are, or -1 when unknown; only for the progress
   * @throws CancellationException when cancelled; what was applied so far stays, and {@link
   *     #applied} says from where to go on
   * @throws UncheckedIOException when the disk refuses, for instance because it is full; the index
   *     then goes on with what was last committed
   * @throws IllegalStateException when the index is open for reading only
   */
  public synchronized void apply(
      Iterator<SearchDocument> changed, long upTo, long total, Progress progress) {
    OpenIndex used = open;
    try {
      used.apply(changed, upTo, total, progress);
    } catch (IOException e) {
      renew(used);
      throw new UncheckedIOException("cannot write the search index in " + dir, e);
    } catch (AlreadyClosedException e) {
      renew(used);
      throw new UncheckedIOException("cannot write the search index in " + dir, new IOException(e));
    }
  }

  /**
   * Finds articles. Every text is a query; what cannot be taken at its word is noted in the result.
   *
   * @throws CancellationException when the request was cancelled meanwhile
   */
  public SearchResults search(SearchRequest request) {
    ParsedQuery query = QueryParser.parse(request.query());
    SearchResults none = new SearchResults(request.query(), 0, List.of(), Map.of(), query.notes());
    return with(o -> o.read(r -> new Search(r, o, request, query).run(), none), none);
  }

  /**
   * The numbers of all articles that match, in ascending order.
   *
   * @throws CancellationException when the request was cancelled meanwhile
   */
  public long[] matching(SearchRequest request) {
    ParsedQuery query = QueryParser.parse(request.query());
    long[] none = {};
    return with(o -> o.read(r -> new Search(r, o, request, query).ids(), none), none);
  }

  /**
   * How the word at the caret may go on: the names of fields and the values they have in the
   * archive, the most frequent first.
   *
   * @param caret offset in the query
   */
  public List<Completion> complete(String query, int caret, int limit) {
    CompletionRequest request = CompletionRequest.at(query, caret);
    return with(
        o -> o.read(r -> new Completions(r, o.columns(), limit).of(request), List.of()), List.of());
  }

  /** Whether every file is still what was written; reads all of them, so it may take a while. */
  public boolean isIntact() {
    return open.isIntact();
  }

  /**
   * Forgets everything, so that {@link #applied} is 0 and all articles have to be sent again.
   *
   * @throws IllegalStateException when the index is open for reading only
   */
  public synchronized void clear() {
    if (!open.isWritable()) {
      throw new IllegalStateException("the search index is open for reading only");
    }
    reopen(true);
  }

  @Override
  public void close() {
    try {
      open.close();
    } catch (IOException e) {
      LOG.warn("The search index in {} was not closed in order: {}", dir, e.toString());
    }
  }

  private <T> T with(Use<T> use, T none) {
    OpenIndex used = open;
    try {
      return use.of(used);
    } catch (CancellationException e) {
      throw e;
    } catch (IOException e) {
      return afterFailure(used, use, none, new UncheckedIOException(e));
    } catch (RuntimeException e) {
      return afterFailure(used, use, none, e);
    }
  }

  /** Damage explains any failure; without damage it is ours and must be seen. */
  private <T> T afterFailure(OpenIndex used, Use<T> use, T none, RuntimeException failure) {
    if (used == open && used.isIntact()) {
      throw failure;
    }
    renew(used);
    try {
      return use.of(open);
    } catch (CancellationException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      LOG.warn("The search index in {} cannot be read: {}", dir, e.toString());
      return none;
    }
  }

  private synchronized void renew(OpenIndex used) {
    if (used == open) {
      boolean damaged = used.isWritable() && !used.isIntact();
      if (damaged) {
        LOG.warn("The search index in {} is damaged and is made again", dir);
      }
      reopen(damaged);
    }
  }

  private void reopen(boolean empty) {
    try {
      open.close();
      if (empty) {
        IndexFolder.clear(dir);
      }
      open = OpenIndex.open(dir, writable);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the search index in " + dir, e);
    }
  }

  private interface Use<T> {
    T of(OpenIndex index) throws IOException;
  }
}
