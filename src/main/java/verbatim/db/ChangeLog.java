package verbatim.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The append-only log of what people did, from which undo and redo are made.
 *
 * <p>While a change is being recorded, temporary triggers write each touched row of the logged
 * tables, as it was and as it is, into {@code change_row}; outside of one they refuse the write. So
 * no store can forget to log, and undo needs to know nothing about what a row means: it puts the
 * former rows back, last one first, as a change of its own. Every logged table has an integer
 * primary key {@code id}.
 */
public final class ChangeLog {
  private static final int REACH = 2_000;

  private final Database database;
  private final List<String> tables;

  /** Watches these tables of an open database; a database opened to read needs no watching. */
  public ChangeLog(Database database, List<String> tables) {
    this.database = database;
    this.tables = List.copyOf(tables);
    if (database.access() == Access.WRITE) {
      database.write(handle -> {
        watch(handle);
        return tables;
      });
    }
  }

  /** Does something in one transaction and logs it under a key such as {@code quote.accept}. */
  public <T> T record(String action, Supplier<T> work) {
    return record(action, null, work);
  }

  /** The newest change that can be undone. */
  public Optional<Change> undoable() {
    return database.read(handle -> top(replay(handle).done));
  }

  /** The newest undone change that can be done again. */
  public Optional<Change> redoable() {
    return database.read(handle -> top(replay(handle).undone));
  }

  /** Takes the newest change back; empty when there is none. */
  public Optional<Change> undo() {
    return database.write(handle -> revert(handle, replay(handle).done));
  }

  /** Does the newest undone change again; empty when there is none. */
  public Optional<Change> redo() {
    return database.write(handle -> revert(handle, replay(handle).undone));
  }

  /** The newest changes, newest first. */
  public List<Change> newest(int limit) {
    return database.read(handle ->
        handle
            .createQuery("SELECT id, at, action FROM change ORDER BY id DESC LIMIT :limit")
            .bind("limit", limit)
            .map((rs, c) -> change(rs.getLong(1), rs.getString(2), rs.getString(3)))
            .list());
  }

  private <T> T record(String action, @Nullable Long undoes, Supplier<T> work) {
    return database.write(handle -> {
      handle
          .createUpdate("INSERT INTO change (at, action, undoes) VALUES (:at, :action, :undoes)")
          .bind("at", Instant.now().toString())
          .bind("action", action)
          .bind("undoes", undoes)
          .execute();
      handle.execute("INSERT INTO temp.recording VALUES (last_insert_rowid())");
      try {
        return work.get();
      } finally {
        handle.execute("DELETE FROM temp.recording");
      }
    });
  }

  private Optional<Change> revert(Handle handle, Deque<Change> stack) {
    Change change = stack.peek();
    if (change == null) {
      return Optional.empty();
    }
    record(
        change.action(),
        change.id(),
        () -> {
          rows(handle, change.id()).forEach(row -> restore(handle, row));
          return change;
        });
    return Optional.of(change);
  }

  private record Row(String table, long id, @Nullable String before) {}

  private static List<Row> rows(Handle handle, long change) {
    return handle
        .createQuery(
            "SELECT tbl, row_id, before FROM change_row WHERE change_id = :id ORDER BY n DESC")
        .bind("id", change)
        .map((rs, c) -> new Row(rs.getString(1), rs.getLong(2), rs.getString(3)))
        .list();
  }

  private void restore(Handle handle, Row row) {
    if (!tables.contains(row.table())) {
      throw new IllegalStateException("not a logged table: " + row.table());
    }
    if (row.before() == null) {
      handle.execute("DELETE FROM " + row.table() + " WHERE id = ?", row.id());
      return;
    }
    List<String> columns = columns(handle, row.table());
    String sets =
        columns.stream()
            .filter(c -> !c.equals("id"))
            .map(c -> c + " = excluded." + c)
            .collect(Collectors.joining(", "));
    String values =
        columns.stream()
            .map(c -> "json_extract(:row, '$." + c + "')")
            .collect(Collectors.joining(", "));
    handle
        .createUpdate(
            "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (id) DO UPDATE SET %s"
                .formatted(row.table(), String.join(", ", columns), values, sets))
        .bind("row", row.before())
        .execute();
  }

  private void watch(Handle handle) {
    handle.execute("CREATE TEMP TABLE recording (id INTEGER NOT NULL)");
    for (String table : tables) {
      String before = json("OLD", columns(handle, table));
      String after = json("NEW", columns(handle, table));
      trigger(handle, table, "INSERT", "NEW", "NULL", after);
      trigger(handle, table, "UPDATE", "NEW", before, after);
      trigger(handle, table, "DELETE", "OLD", before, "NULL");
    }
  }

  private static void trigger(
      Handle handle, String table, String event, String row, String before, String after) {
    handle.execute(
        """
        CREATE TEMP TRIGGER log_%1$s_%2$s AFTER %2$s ON main.%1$s BEGIN
          SELECT RAISE(ABORT, 'a decision outside a recorded change')
           WHERE NOT EXISTS (SELECT 1 FROM temp.recording);
          INSERT INTO change_row
          SELECT r.id,
                 (SELECT coalesce(max(n) + 1, 0) FROM change_row WHERE change_id = r.id),
                 '%1$s', %3$s.id, %4$s, %5$s
            FROM temp.recording r;
        END
        """
            .formatted(table, event, row, before, after));
  }

  private static String json(String row, List<String> columns) {
    return columns.stream()
        .map(c -> "'" + c + "', " + row + "." + c)
        .collect(Collectors.joining(", ", "json_object(", ")"));
  }

  private static List<String> columns(Handle handle, String table) {
    return handle
        .createQuery("SELECT name FROM pragma_table_info(:table)")
        .bind("table", table)
        .mapTo(String.class)
        .list();
  }

  private record Stacks(Deque<Change> done, Deque<Change> undone) {}

  /** Plays the end of the log on two stacks: an undo moves a change to the other one. */
  private static Stacks replay(Handle handle) {
    record Logged(Change change, @Nullable Long undoes) {}
    List<Logged> log =
        new ArrayList<>(
            handle
                .createQuery(
                    "SELECT id, at, action, undoes FROM change ORDER BY id DESC LIMIT :reach")
                .bind("reach", REACH)
                .map((rs, c) ->
                    new Logged(
                        change(rs.getLong(1), rs.getString(2), rs.getString(3)), number(rs, 4)))
                .list());
    Collections.reverse(log);
    Stacks stacks = new Stacks(new ArrayDeque<>(), new ArrayDeque<>());
    for (Logged logged : log) {
      Change change = logged.change();
      Long undoes = logged.undoes();
      if (undoes == null) {
        stacks.done.push(change);
        stacks.undone.clear();
      } else if (isTop(stacks.done, undoes)) {
        stacks.done.pop();
        stacks.undone.push(change);
      } else if (isTop(stacks.undone, undoes)) {
        stacks.undone.pop();
        stacks.done.push(change);
      }
    }
    return stacks;
  }

  private static @Nullable Long number(ResultSet rs, int column) throws SQLException {
    long value = rs.getLong(column);
    return rs.wasNull() ? null : value;
  }

  private static boolean isTop(Deque<Change> stack, long id) {
    Change top = stack.peek();
    return top != null && top.id() == id;
  }

  private static Optional<Change> top(Deque<Change> stack) {
    return Optional.ofNullable(stack.peek());
  }

  private static Change change(long id, String at, String action) {
    return new Change(id, Instant.parse(at), action);
  }
}
