package verbatim.ui.shell;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verbatim.archive.Archive;
import verbatim.archive.Changes.Step;
import verbatim.archive.Stats;
import verbatim.ui.kit.Jobs;

/** An open archive as the window sees it: its counts, its steps to undo, its jobs. */
final class Session implements AutoCloseable {
  private final Archive archive;
  private final Jobs jobs;
  private final Runnable listener = this::changed;
  private final AtomicBoolean told = new AtomicBoolean();
  private final ReadOnlyObjectWrapper<@Nullable Stats> stats = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private Runnable shown = () -> {};

  /** Begins to watch; call on the screen's thread. */
  Session(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
    archive.changes().listen(listener);
    readState();
  }

  Archive archive() {
    return archive;
  }

  Jobs jobs() {
    return jobs;
  }

  /** Counts; null until first read. */
  ReadOnlyObjectProperty<@Nullable Stats> stats() {
    return stats.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty undoable() {
    return undoable.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty redoable() {
    return redoable.getReadOnlyProperty();
  }

  /**
   * Hears, on the screen's thread, that the archive changed; many changes at once are told once.
   */
  void onChange(Runnable shown) {
    this.shown = shown;
  }

  /** Takes the newest step back and says which one it was. */
  void undo(Consumer<Step> done) {
    step(archive.changes()::undo, done);
  }

  /** Does the step taken back last again. */
  void redo(Consumer<Step> done) {
    step(archive.changes()::redo, done);
  }

  private void step(Supplier<Optional<Step>> work, Consumer<Step> done) {
    jobs.read(work, step -> step.ifPresent(done));
  }

  private void changed() {
    if (told.compareAndSet(false, true)) {
      jobs.onScreen(() -> {
        told.set(false);
        readState();
        shown.run();
      });
    }
  }

  private record State(Stats stats, boolean undoable, boolean redoable) {}

  private void readState() {
    jobs.latest(
        "state",
        stale ->
            new State(
                archive.stats(),
                archive.changes().undoable().isPresent(),
                archive.changes().redoable().isPresent()),
        state -> {
          stats.set(state.stats());
          undoable.set(state.undoable());
          redoable.set(state.redoable());
        });
  }

  /** Stops the jobs, then closes the archive. */
  @Override
  public void close() {
    archive.changes().forget(listener);
    jobs.close();
    archive.close();
  }
}
