package verbatim.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verbatim.job.Progress;

/** One opening of the index; after damage another one takes its place. */
final class OpenIndex implements Closeable {
  /** A crash loses at most the work on so many articles. */
  private static final int COMMIT_EVERY = 50_000;

  private static final Logger LOG = LoggerFactory.getLogger(OpenIndex.class);

  private final Path folder;
  private final BitSetProducer articles = new QueryBitSetProducer(LuceneQueries.article());
  private final FacetColumns columns = new FacetColumns(articles);
  private final @Nullable IndexWriter writer;
  private @Nullable Directory directory;
  private @Nullable SearcherManager searchers;
  private volatile long applied;

  private OpenIndex(Path folder, @Nullable Directory directory, @Nullable IndexWriter writer) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
  }

  /** Opens for writing when asked and nobody else writes, otherwise for reading. */
  static OpenIndex open(Path dir, boolean writable) throws IOException {
    Path folder = IndexFolder.of(dir);
    if (!writable) {
      return new OpenIndex(folder, null, null);
    }
    Directory directory = IndexFolder.forWriting(dir);
    try {
      return writing(folder, directory);
    } catch (LockObtainFailedException e) {
      return new OpenIndex(folder, directory, null);
    } catch (IOException | RuntimeException e) {
      LOG.warn("The search index in {} cannot be read and is made again: {}", dir, e.toString());
      IndexFolder.clear(directory);
      return writing(folder, directory);
    }
  }

  /** Opens all files, so that one cut short is noticed here. */
  private static OpenIndex writing(Path folder, Directory directory) throws IOException {
    IndexWriter writer = IndexFolder.writer(directory);
    try {
      OpenIndex open = new OpenIndex(folder, directory, writer);
      open.searchers = new SearcherManager(writer, null);
      open.applied = IndexFolder.applied(writer.getLiveCommitData());
      return open;
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  boolean isWritable() {
    return writer != null;
  }

  /** Which documents are articles. */
  BitSetProducer articles() {
    return articles;
  }

  /** The facets of the articles. */
  FacetColumns columns() {
    return columns;
  }

  /** Uses the index as it is now; {@code none} when there is none. */
  <T> T read(Reading<T> reading, T none) throws IOException {
    SearcherManager manager = refreshed();
    if (manager == null) {
      return none;
    }
    IndexSearcher searcher = manager.acquire();
    try {
      return reading.read((DirectoryReader) searcher.getIndexReader());
    } finally {
      manager.release(searcher);
    }
  }

  /** For reading only, an index may appear and change at any time, made by somebody else. */
  private synchronized @Nullable SearcherManager refreshed() throws IOException {
    if (writer == null && searchers != null) {
      searchers.maybeRefresh();
    } else if (writer == null && Files.isDirectory(folder)) {
      Directory files = directory == null ? FSDirectory.open(folder) : directory;
      directory = files;
      searchers = DirectoryReader.indexExists(files) ? new SearcherManager(files, null) : null;
    }
    return searchers;
  }

  long applied() throws IOException {
    return writer != null
        ? applied
        : read(r -> IndexFolder.applied(r.getIndexCommit().getUserData().entrySet()), 0L);
  }

  /**
   * Puts articles in the place of what was there under their numbers.
   *
   * @throws java.util.concurrent.CancellationException when cancelled, with all that came before
   *     committed
   */
  void apply(Iterator<SearchDocument> changed, long upTo, long total, Progress progress)
      throws IOException {
    IndexWriter to = writer;
    if (to == null) {
      throw new IllegalStateException("the search index is open for reading only");
    }
    long done = 0;
    long last = applied;
    while (changed.hasNext() && !progress.isCancelled()) {
      SearchDocument next = changed.next();
      String id = Long.toString(next.article().id());
      to.updateDocuments(new Term(Fields.ID, id), ArticleBlock.of(next));
      last = Math.max(last, next.version());
      progress.report(++done, total, next.article().title());
      if (done % COMMIT_EVERY == 0) {
        commit(to, last - 1);
      }
    }
    // Several articles may share a version, so the last one seen may not be complete.
    commit(to, progress.isCancelled() ? Math.max(applied, last - 1) : upTo);
    progress.check();
  }

  private void commit(IndexWriter to, long version) throws IOException {
    to.setLiveCommitData(IndexFolder.commitData(version).entrySet());
    to.commit();
    applied = version;
    if (searchers != null) {
      searchers.maybeRefreshBlocking();
    }
  }

  /** Whether every file is still what was written; reads all of them. */
  boolean isIntact() {
    try {
      return read(
          reader -> {
            for (LeafReaderContext leaf : reader.leaves()) {
              ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return true;
          },
          true);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  @Override
  public synchronized void close() throws IOException {
    IOUtils.close(searchers, writer == null ? null : writer::rollback, directory);
  }

  /** A use of the index. */
  interface Reading<T> {
    T read(DirectoryReader reader) throws IOException;
  }
}
