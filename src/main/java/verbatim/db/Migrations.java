package verbatim.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import verbatim.db.DatabaseException.Reason;

/** Brings a file to the newest schema: {@code 001.sql}, {@code 002.sql}, … beside this package. */
final class Migrations {
  private Migrations() {}

  static void create(Connections connections) {
    try (Handle handle = connections.open(Access.WRITE)) {
      handle.execute("PRAGMA application_id = " + Connections.APPLICATION_ID);
      apply(handle, 1, connections.file());
    }
  }

  static void migrate(Connections connections) {
    int version = version(connections);
    requireNotNewer(version, connections.file());
    if (script(version + 1) == null) {
      return;
    }
    try (Handle handle = connections.open(Access.WRITE)) {
      backUp(handle, version, connections.file());
      apply(handle, version + 1, connections.file());
    }
  }

  static void requireCurrent(Connections connections) {
    int version = version(connections);
    requireNotNewer(version, connections.file());
    if (script(version + 1) != null) {
      throw new DatabaseException(Reason.OLDER, connections.file(), null);
    }
  }

  private static int version(Connections connections) {
    try (Handle handle = connections.open(Access.READ)) {
      return handle.createQuery("PRAGMA user_version").mapTo(int.class).one();
    }
  }

  private static void requireNotNewer(int version, Path file) {
    if (script(version) == null) {
      throw new DatabaseException(version < 1 ? Reason.NOT_AN_ARCHIVE : Reason.NEWER, file, null);
    }
  }

  /** Each script is one transaction, kept only when the whole file is sound after it. */
  private static void apply(Handle handle, int from, Path file) {
    int number = from;
    for (String sql = script(number); sql != null; sql = script(++number)) {
      String script = sql + "\nPRAGMA user_version = " + number + ";";
      handle.useTransaction(h -> {
        run(h, script);
        requireSound(h, file);
      });
    }
  }

  private static void run(Handle handle, String script) {
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.executeUpdate(script);
    } catch (SQLException e) {
      throw new IllegalStateException("migration failed", e);
    }
  }

  private static void requireSound(Handle handle, Path file) {
    List<String> integrity =
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list();
    boolean orphans = !handle.createQuery("PRAGMA foreign_key_check").mapToMap().list().isEmpty();
    if (!integrity.equals(List.of("ok")) || orphans) {
      throw new DatabaseException(Reason.DAMAGED, file, null);
    }
  }

  private static void backUp(Handle handle, int version, Path file) {
    Path copy = file.resolveSibling(file.getFileName() + ".v" + version + ".backup");
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw Failures.translate(e, file);
    }
    handle.createUpdate("VACUUM INTO :copy").bind("copy", copy.toString()).execute();
  }

  private static @Nullable String script(int number) {
    String name = String.format(Locale.ROOT, "%03d.sql", number);
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
