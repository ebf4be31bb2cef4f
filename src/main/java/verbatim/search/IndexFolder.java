package verbatim.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/** The folder of one index on the disk, of which everything may be thrown away. */
final class IndexFolder {
  /** Rises with every change to what is indexed or how. */
  static final String SCHEMA = "2";

  private static final String APPLIED = "applied";

  /** Keeps a phrase from reaching from the text into the title. */
  private static final int GAP = 1000;

  private static final double BUFFER_MEGABYTES = 64;

  private IndexFolder() {}

  /** The folder of the present schema. */
  static Path of(Path dir) {
    return dir.resolve(SCHEMA);
  }

  /** The folder of the present schema, made when missing; folders of others are removed. */
  static Directory forWriting(Path dir) throws IOException {
    Path here = of(dir);
    Files.createDirectories(here);
    try (DirectoryStream<Path> others = Files.newDirectoryStream(dir, "[0-9]*")) {
      for (Path other : others) {
        if (!other.equals(here) && Files.isDirectory(other)) {
          delete(other);
        }
      }
    }
    // A lock file is always empty; a damaged one would never be granted again.
    Path lock = here.resolve(IndexWriter.WRITE_LOCK_NAME);
    if (Files.exists(lock) && Files.size(lock) > 0) {
      Files.delete(lock);
    }
    return FSDirectory.open(here);
  }

  /** Goes on with what is there. */
  static IndexWriter writer(Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new WithGap());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  /** Empties the folder of the present schema. */
  static void clear(Path dir) throws IOException {
    try (Directory directory = FSDirectory.open(of(dir))) {
      clear(directory);
    }
  }

  /** Removes every file while nobody else can write. */
  static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  /** What a commit says of the last change in it. */
  static Map<String, String> commitData(long applied) {
    return Map.of(APPLIED, Long.toString(applied));
  }

  /** The number of the last change that a commit holds; 0 without a word of it. */
  static long applied(@Nullable Iterable<Map.Entry<String, String>> commitData) {
    if (commitData != null) {
      for (Map.Entry<String, String> entry : commitData) {
        if (entry.getKey().equals(APPLIED)) {
          return Long.parseLong(entry.getValue());
        }
      }
    }
    return 0;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Words come ready made; this only says how far apart two values of a field are. */
  private static final class WithGap extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new KeywordTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
