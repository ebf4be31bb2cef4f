package verbatim.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Opens connections to one file, all with the same pragmas. */
final class Connections {
  /** "Vbtm" in the file's header tells it apart from other SQLite databases. */
  static final int APPLICATION_ID = 0x5662746d;

  private static final int BUSY_MILLIS = 10_000;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final Path file;

  Connections(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /** A connection; the caller closes it. */
  Handle open(Access access) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    if (access == Access.WRITE) {
      config.setJournalMode(JournalMode.WAL);
      // FULL: a decision that was confirmed survives a power cut
      config.setSynchronous(SynchronousMode.FULL);
      config.setTransactionMode(TransactionMode.IMMEDIATE);
    } else {
      config.setReadOnly(true);
    }
    Properties properties = config.toProperties();
    Jdbi jdbi = Jdbi.create(url(access), properties);
    jdbi.setStatementBuilderFactory(connection -> new KeptStatements());
    return jdbi.open();
  }

  /**
   * Looks before anything is written whether this is a database of ours in one piece.
   *
   * @throws DatabaseException when it is not
   */
  void check() {
    byte[] head = new byte[MAGIC.length];
    try (InputStream in = Files.newInputStream(file)) {
      in.readNBytes(head, 0, head.length);
    } catch (IOException e) {
      throw Failures.translate(e, file);
    }
    if (!Arrays.equals(head, MAGIC)) {
      throw new DatabaseException(DatabaseException.Reason.NOT_AN_ARCHIVE, file, null);
    }
    try (Handle handle = open(Access.READ)) {
      int id = handle.createQuery("PRAGMA application_id").mapTo(int.class).one();
      if (id != APPLICATION_ID) {
        throw new DatabaseException(DatabaseException.Reason.NOT_AN_ARCHIVE, file, null);
      }
      handle.createQuery("SELECT count(*) FROM sqlite_schema").mapTo(int.class).one();
    }
  }

  /** As a URI, because the driver reads a question mark in a plain path as the end of the name. */
  private String url(Access access) {
    // On a read-only medium SQLite cannot make its shared memory file; nobody else can write
    // either.
    boolean frozen = access == Access.READ && !Files.isWritable(file.toAbsolutePath().getParent());
    return "jdbc:sqlite:" + file.toUri() + (frozen ? "?immutable=1" : "");
  }
}
