package verbatim.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import verbatim.db.Change;
import verbatim.db.ChangeLog;

/** What people did, one undoable step each; whoever shows the archive hears of every step. */
public final class Changes {
  private final ChangeLog log;
  private final Runnable afterCommit;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ScopedValue<Boolean> recording = ScopedValue.newInstance();

  Changes(ChangeLog log, Runnable afterCommit) {
    this.log = log;
    this.afterCommit = afterCommit;
  }

  /**
   * Something a person did.
   *
   * @param action a key such as {@code quote.accept}
   * @param at when
   */
  public record Step(String action, Instant at) {
    static Step of(Change change) {
      return new Step(change.action(), change.at());
    }
  }

  /** Hears, on the thread that made it, of everything that changes from now on. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /** Hears no longer. */
  public void forget(Runnable listener) {
    listeners.remove(listener);
  }

  /** The newest step that can be taken back. */
  public Optional<Step> undoable() {
    return log.undoable().map(Step::of);
  }

  /** The newest step that can be done again. */
  public Optional<Step> redoable() {
    return log.redoable().map(Step::of);
  }

  /** Takes the newest step back; empty when there is none. */
  public Optional<Step> undo() {
    return told(log::undo).map(Step::of);
  }

  /** Does the step taken back last again; empty when there is none. */
  public Optional<Step> redo() {
    return told(log::redo).map(Step::of);
  }

  /** The newest steps, newest first. */
  public List<Step> newest(int limit) {
    return log.newest(limit).stream().map(Step::of).toList();
  }

  /** Records a step; steps made inside it belong to it. */
  <T> T make(String action, Supplier<T> work) {
    return recording.isBound()
        ? work.get()
        : told(() -> ScopedValue.where(recording, true).call(() -> log.record(action, work)));
  }

  /** Tells that facts or findings changed, which is no step of a person. */
  void tell() {
    afterCommit.run();
    listeners.forEach(Runnable::run);
  }

  private <T> T told(Supplier<T> work) {
    T result = work.get();
    tell();
    return result;
  }
}
