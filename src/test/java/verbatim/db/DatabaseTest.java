package verbatim.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.db.DatabaseException.Reason;

class DatabaseTest {
  @TempDir Path folder;

  @Test
  void theSchemaIsTheGoldenOne() throws IOException {
    try (Database database = Database.create(file())) {
      List<String> schema =
          database.read(h ->
              h.createQuery(
                      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"
                          + " AND name NOT LIKE 'sqlite_%' ORDER BY type, name")
                  .mapTo(String.class)
                  .list());
      String now = String.join(";\n\n", schema) + ";\n";
      Path golden = Path.of("src/test/resources/verbatim/db/schema.golden.sql");
      if ("apply".equals(System.getProperty("verbatim.golden"))) {
        Files.writeString(golden, now);
      }
      assertThat(now)
          .as("if the change is meant, run with -Dverbatim.golden=apply")
          .isEqualTo(Files.readString(golden));
    }
  }

  @Test
  void everyTableIsStrict() {
    try (Database database = Database.create(file())) {
      List<String> lax =
          database.read(h ->
              h.createQuery(
                      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                          + " AND NOT strict AND name NOT LIKE 'sqlite_%'")
                  .mapTo(String.class)
                  .list());
      assertThat(lax).isEmpty();
    }
  }

  @Test
  void whatIsThrownInsideATransactionTakesEverythingBack() {
    try (Database database = Database.create(file())) {
      assertThatThrownBy(() ->
              database.write(h -> {
                h.execute("INSERT INTO source (name) VALUES ('A')");
                throw new IllegalArgumentException("stop");
              }))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(sources(database)).isEmpty();
    }
  }

  @Test
  void nestedWritesAndReadsJoinTheTransaction() {
    try (Database database = Database.create(file())) {
      long seen =
          database.inTransaction(() -> {
            add(database, "A");
            add(database, "B");
            return (long) sources(database).size();
          });
      assertThat(seen).isEqualTo(2);
    }
  }

  @Test
  void aReaderSeesTheLastCommittedState() {
    try (Database database = Database.create(file())) {
      add(database, "A");
      database.write(h -> {
        h.execute("INSERT INTO source (name) VALUES ('B')");
        List<String> elsewhere =
            java.util.concurrent.CompletableFuture.supplyAsync(() -> sources(database)).join();
        assertThat(elsewhere).containsExactly("A");
        return elsewhere;
      });
      assertThat(sources(database)).containsExactly("A", "B");
    }
  }

  @Test
  void foreignKeysAreEnforced() {
    try (Database database = Database.create(file())) {
      assertThatThrownBy(() ->
              database.write(h -> h.execute("INSERT INTO article_text (id, text) VALUES (7, 'x')")))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("FOREIGN KEY");
    }
  }

  @Test
  void severalMayReadWhileOneWrites() {
    try (Database writer = Database.create(file());
        Database one = Database.open(file(), Access.READ);
        Database two = Database.open(file(), Access.READ)) {
      add(writer, "A");
      assertThat(sources(one)).containsExactly("A");
      assertThat(sources(two)).containsExactly("A");
      assertReason(Reason.READ_ONLY, () -> add(one, "B"));
      assertReason(Reason.LOCKED, () -> Database.open(file(), Access.WRITE));
    }
    Database.open(file(), Access.WRITE).close();
  }

  @Test
  void aMissingFileIsMissing() {
    assertReason(Reason.MISSING, () -> Database.open(file(), Access.WRITE));
    assertThat(file()).doesNotExist();
  }

  @Test
  void somebodyElsesFilesAreRefusedAndStayAsTheyAre() throws IOException {
    Files.writeString(file(), "Not a database, but a letter to the editor.");
    byte[] before = Files.readAllBytes(file());
    assertReason(Reason.NOT_AN_ARCHIVE, () -> Database.open(file(), Access.WRITE));
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void anotherProgramsDatabaseIsRefused() {
    try (Database database = Database.create(file())) {
      database.write(h -> h.execute("PRAGMA application_id = 77"));
    }
    assertReason(Reason.NOT_AN_ARCHIVE, () -> Database.open(file(), Access.WRITE));
  }

  @Test
  void aNewerSchemaIsRefusedByName() throws IOException {
    try (Database database = Database.create(file())) {
      database.write(h -> h.execute("PRAGMA user_version = 900"));
    }
    byte[] before = Files.readAllBytes(file());
    assertReason(Reason.NEWER, () -> Database.open(file(), Access.WRITE));
    assertReason(Reason.NEWER, () -> Database.open(file(), Access.READ));
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void anOlderFileIsBackedUpBeforeItIsBroughtToTheNewestSchema() throws IOException {
    older();
    assertReason(Reason.OLDER, () -> Database.open(file(), Access.READ));
    try (Database database = Database.open(file(), Access.WRITE)) {
      assertThat(sources(database)).containsExactly("A");
      assertThat(
              database.<Integer>read(
                  h -> h.createQuery("PRAGMA user_version").mapTo(Integer.class).one()))
          .isGreaterThan(1);
    }
    Path backup = file().resolveSibling("archive.sqlite.v1.backup");
    try (Handle kept = new Connections(backup).open(Access.READ)) {
      assertThat(kept.createQuery("PRAGMA user_version").mapTo(int.class).one()).isEqualTo(1);
      assertThat(kept.createQuery("SELECT name FROM source").mapTo(String.class).list())
          .containsExactly("A");
    }
  }

  @Test
  void theSchemaIsTheSameWhetherMadeOrMigrated() throws IOException {
    older();
    Database.open(file(), Access.WRITE).close();
    Path fresh = folder.resolve("fresh.sqlite");
    Database.create(fresh).close();
    assertThat(schema(file())).isEqualTo(schema(fresh));
  }

  private static List<String> schema(Path file) {
    try (Handle h = new Connections(file).open(Access.READ)) {
      return h.createQuery("SELECT type || name || sql FROM sqlite_schema WHERE sql IS NOT NULL")
          .mapTo(String.class)
          .list();
    }
  }

  /** A file as the first version wrote it. */
  private void older() throws IOException {
    try (Handle handle = new Connections(file()).open(Access.WRITE);
        InputStream script = Database.class.getResourceAsStream("001.sql")) {
      handle.execute("PRAGMA application_id = " + Connections.APPLICATION_ID);
      String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      handle.getConnection().createStatement().executeUpdate(sql);
      handle.execute("PRAGMA user_version = 1");
      handle.execute("INSERT INTO source (name) VALUES ('A')");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDamagedFileIsRefusedAndStaysAsItIs() throws IOException {
    try (Database database = Database.create(file())) {
      add(database, "A");
    }
    try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
      raw.seek(100);
      raw.write(new byte[3_000]);
    }
    byte[] before = Files.readAllBytes(file());
    assertReason(Reason.DAMAGED, () -> Database.open(file(), Access.WRITE));
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void aTruncatedFileIsRefused() throws IOException {
    try (Database database = Database.create(file())) {
      add(database, "A");
    }
    try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
      raw.setLength(raw.length() / 2);
    }
    assertReason(Reason.DAMAGED, () -> Database.open(file(), Access.WRITE));
  }

  @Test
  void noSpaceLeftIsSaidAndNothingHalfWritten() {
    try (Database database = Database.create(file())) {
      add(database, "A");
      database.write(h -> h.execute("PRAGMA max_page_count = 1"));
      assertReason(
          Reason.FULL,
          () ->
              database.inTransaction(() -> {
                for (int i = 0; i < 5_000; i++) {
                  add(database, "A source with a long name, number " + i);
                }
                return database;
              }));
      assertThat(sources(database)).containsExactly("A");
    }
  }

  @Test
  void namesWithSpacesMarksAndEmojiAreFine() {
    Path oddFolder = folder.resolve("what? 100 % 📰 été #1");
    Path odd = oddFolder.resolve("a b.sqlite");
    assertThat(oddFolder.toFile().mkdirs()).isTrue();
    try (Database database = Database.create(odd)) {
      add(database, "A");
    }
    try (Database database = Database.open(odd, Access.READ)) {
      assertThat(sources(database)).containsExactly("A");
    }
    assertThat(odd).exists();
  }

  private Path file() {
    return folder.resolve("archive.sqlite");
  }

  private static void add(Database database, String name) {
    database.write(h -> h.execute("INSERT INTO source (name) VALUES (?)", name));
  }

  private static List<String> sources(Database database) {
    return database.read(
        h -> h.createQuery("SELECT name FROM source ORDER BY name").mapTo(String.class).list());
  }

  private static void assertReason(
      Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .asInstanceOf(InstanceOfAssertFactories.type(DatabaseException.class))
        .extracting(DatabaseException::reason)
        .isEqualTo(reason);
  }
}
