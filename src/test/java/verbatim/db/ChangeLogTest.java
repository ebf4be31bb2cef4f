package verbatim.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLogTest {
  @TempDir Path folder;
  private Database database;
  private ChangeLog log;

  @BeforeEach
  void open() {
    database = Database.create(folder.resolve("archive.sqlite"));
    log = new ChangeLog(database, List.of("speaker", "speaker_variant", "dossier"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aDecisionOutsideAChangeIsRefused() {
    assertThatThrownBy(() -> add("Anne")).hasMessageContaining("outside a recorded change");
    assertThat(names()).isEmpty();
  }

  @Test
  void undoAndRedoWalkThroughTheSteps() {
    log.record("add", () -> add("Anne"));
    log.record("add", () -> add("Bert"));
    log.record("rename", () -> rename("Anne", "Anna"));
    assertThat(names()).containsExactly("Anna", "Bert");

    assertThat(log.undo()).map(Change::action).contains("rename");
    assertThat(names()).containsExactly("Anne", "Bert");
    log.undo();
    assertThat(names()).containsExactly("Anne");
    assertThat(log.redo()).map(Change::action).contains("add");
    assertThat(names()).containsExactly("Anne", "Bert");
    log.redo();
    assertThat(names()).containsExactly("Anna", "Bert");
    assertThat(log.redo()).isEmpty();
  }

  @Test
  void aNewStepForgetsWhatWasUndone() {
    log.record("add", () -> add("Anne"));
    log.undo();
    log.record("add", () -> add("Bert"));
    assertThat(log.redoable()).isEmpty();
    assertThat(names()).containsExactly("Bert");
  }

  @Test
  void rowsThatDependOnEachOtherComeBackInOrder() {
    log.record(
        "add",
        () -> {
          add("Anne");
          return database.write(
              h -> h.execute("INSERT INTO speaker_variant (speaker_id, name) VALUES (1, 'A.')"));
        });
    log.record(
        "remove",
        () ->
            database.write(h -> {
              h.execute("DELETE FROM speaker_variant");
              return h.execute("DELETE FROM speaker");
            }));
    log.undo();
    assertThat(names()).containsExactly("Anne");
    assertThat(count("speaker_variant")).isEqualTo(1);
    log.undo();
    assertThat(count("speaker_variant")).isZero();
  }

  @Test
  void aFailedStepLeavesNoTrace() {
    assertThatThrownBy(() ->
            log.record(
                "add",
                () -> {
                  add("Anne");
                  throw new IllegalStateException("stop");
                }))
        .hasMessage("stop");
    assertThat(names()).isEmpty();
    assertThat(log.newest(10)).isEmpty();
    assertThatThrownBy(() -> add("Bert")).hasMessageContaining("outside a recorded change");
  }

  @Test
  void theLogCannotBeEdited() {
    log.record("add", () -> add("Anne"));
    assertThatThrownBy(() -> database.write(h -> h.execute("DELETE FROM change_row")))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> database.write(h -> h.execute("UPDATE change SET action = 'x'")))
        .hasMessageContaining("append-only");
  }

  @Test
  void undoneStepsSurviveReopening() {
    log.record("add", () -> add("Anne"));
    log.record("add", () -> add("Bert"));
    log.undo();
    close();
    database = Database.open(folder.resolve("archive.sqlite"), Access.WRITE);
    log = new ChangeLog(database, List.of("speaker", "speaker_variant", "dossier"));
    assertThat(log.redo()).isPresent();
    assertThat(names()).containsExactly("Anne", "Bert");
  }

  /** A model of the log: any walk of steps, undos and redos ends where a list of states says. */
  @Test
  void anyWalkEndsWhereAPlainHistoryWould() {
    Random random = new Random(29_01_2017);
    List<List<String>> states = new ArrayList<>(List.of(List.of()));
    int now = 0;
    for (int step = 0; step < 300; step++) {
      switch (random.nextInt(4)) {
        case 0, 1 -> {
          String name = "Person " + step;
          log.record("add", () -> add(name));
          while (states.size() > now + 1) {
            states.removeLast();
          }
          List<String> next = new ArrayList<>(states.get(now));
          next.add(name);
          states.add(next);
          now++;
        }
        case 2 -> {
          Optional<Change> undone = log.undo();
          assertThat(undone.isPresent()).isEqualTo(now > 0);
          now = Math.max(0, now - 1);
        }
        default -> {
          Optional<Change> redone = log.redo();
          assertThat(redone.isPresent()).isEqualTo(now + 1 < states.size());
          now = Math.min(states.size() - 1, now + 1);
        }
      }
      assertThat(names()).containsExactlyInAnyOrderElementsOf(states.get(now));
    }
  }

  private int add(String name) {
    return database.write(h -> h.execute("INSERT INTO speaker (name) VALUES (?)", name));
  }

  private int rename(String from, String to) {
    return database.write(h -> h.execute("UPDATE speaker SET name = ? WHERE name = ?", to, from));
  }

  private List<String> names() {
    return database.read(
        h -> h.createQuery("SELECT name FROM speaker ORDER BY name").mapTo(String.class).list());
  }

  private int count(String table) {
    return database.read(
        h -> h.createQuery("SELECT count(*) FROM " + table).mapTo(int.class).one());
  }
}
