package verbatim.db;

import static verbatim.db.DatabaseException.Reason.LOCKED;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * One SQLite file in WAL mode: a single writing connection, and reading connections as needed, each
 * seeing the last committed state.
 *
 * <p>Usable from any thread. A transaction belongs to the thread that began it; calls inside it
 * join it. Failures arrive as {@link DatabaseException}.
 */
public final class Database implements AutoCloseable {
  private final Path file;
  private final Access access;
  private final Connections connections;
  private final @Nullable FileChannel lock;
  private final @Nullable Handle writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedQueue<Handle> readers = new ConcurrentLinkedQueue<>();
  private final ScopedValue<Handle> current = ScopedValue.newInstance();

  private Database(Path file, Access access, Connections connections, @Nullable FileChannel lock) {
    this.file = file;
    this.access = access;
    this.connections = connections;
    this.lock = lock;
    this.writer = access == Access.WRITE ? connections.open(Access.WRITE) : null;
  }

  /**
   * Makes a new database with the newest schema.
   *
   * @throws DatabaseException when the file exists or cannot be written
   */
  public static Database create(Path file) {
    if (Files.exists(file)) {
      throw new DatabaseException(DatabaseException.Reason.EXISTS, file, null);
    }
    FileChannel lock = lock(file);
    try {
      Connections connections = new Connections(file);
      Migrations.create(connections);
      return new Database(file, Access.WRITE, connections, lock);
    } catch (RuntimeException e) {
      close(lock);
      throw Failures.translate(e, file);
    }
  }

  /**
   * Opens an existing database, brought to the newest schema first when it may be written; a copy
   * of the older file is kept beside it.
   *
   * @throws DatabaseException when it is missing, damaged, newer than this program, somebody else's
   *     or locked; the file is then untouched
   */
  public static Database open(Path file, Access access) {
    if (!Files.isRegularFile(file)) {
      throw new DatabaseException(DatabaseException.Reason.MISSING, file, null);
    }
    FileChannel lock = access == Access.WRITE ? lock(file) : null;
    try {
      Connections connections = new Connections(file);
      connections.check();
      if (access == Access.WRITE) {
        Migrations.migrate(connections);
      } else {
        Migrations.requireCurrent(connections);
      }
      return new Database(file, access, connections, lock);
    } catch (RuntimeException e) {
      close(lock);
      throw Failures.translate(e, file);
    }
  }

  /** The database file. */
  public Path file() {
    return file;
  }

  /** What this database was opened for. */
  public Access access() {
    return access;
  }

  /** Reads one consistent state; inside a transaction, that transaction's. */
  public <T> T read(Function<Handle, T> work) {
    try {
      if (current.isBound()) {
        return work.apply(current.get());
      }
      Handle polled = readers.poll();
      Handle reader = polled == null ? connections.open(Access.READ) : polled;
      try {
        return ScopedValue.where(current, reader)
            .call(() -> reader.inTransaction(h -> work.apply(h)));
      } finally {
        readers.add(reader);
      }
    } catch (JdbiException e) {
      throw Failures.translate(e, file);
    }
  }

  /**
   * Writes in one transaction, which all calls inside join; rolled back when anything is thrown.
   */
  public <T> T write(Function<Handle, T> work) {
    if (writer == null) {
      throw new DatabaseException(DatabaseException.Reason.READ_ONLY, file, null);
    }
    try {
      if (writing.isHeldByCurrentThread()) {
        return work.apply(writer);
      }
      writing.lock();
      try {
        return ScopedValue.where(current, writer)
            .call(() -> writer.inTransaction(h -> work.apply(h)));
      } finally {
        writing.unlock();
      }
    } catch (JdbiException e) {
      throw Failures.translate(e, file);
    }
  }

  /** Puts several calls of stores into one transaction. */
  public <T> T inTransaction(Supplier<T> work) {
    return write(h -> work.get());
  }

  /** The failure to report when something beside the file, in the same archive, failed to write. */
  public static DatabaseException failure(IOException cause, Path file) {
    return Failures.translate(cause, file);
  }

  /** Closes the connections and lets other processes write. */
  @Override
  public void close() {
    for (Handle reader = readers.poll(); reader != null; reader = readers.poll()) {
      reader.close();
    }
    if (writer != null) {
      writer.close();
    }
    close(lock);
  }

  private static FileChannel lock(Path file) {
    Path path = file.resolveSibling(file.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (channel.tryLock() != null) {
          return channel;
        }
      } catch (OverlappingFileLockException e) {
        // the same answer as for a lock of another process
      }
      channel.close();
      throw new DatabaseException(LOCKED, file, null);
    } catch (IOException e) {
      throw Failures.translate(e, file);
    }
  }

  private static void close(@Nullable FileChannel lock) {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      // the lock ends with the process at the latest
    }
  }
}
