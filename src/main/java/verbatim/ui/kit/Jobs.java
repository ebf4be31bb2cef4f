package verbatim.ui.kit;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verbatim.job.Progress;

/** Runs work beside the screen and brings results and failures back to it. */
public final class Jobs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ObservableList<Task<?>> running = FXCollections.observableArrayList();
  private final Map<String, AtomicLong> slots = new ConcurrentHashMap<>();
  private final Consumer<Throwable> failed;

  /** Failures that nobody else handles are shown by {@code failed}, on the screen's thread. */
  public Jobs(Consumer<Throwable> failed) {
    this.failed = failed;
  }

  /** Long work that is running, for the status bar; changes on the screen's thread. */
  public ObservableList<Task<?>> running() {
    return running;
  }

  /**
   * Long work with progress that a person can watch and cancel; call on the screen's thread.
   *
   * @param title shown while it runs
   * @param done hears the result on the screen's thread; not called when cancelled or failed
   */
  public <T> Task<T> run(String title, Function<Progress, T> work, Consumer<T> done) {
    Task<T> task =
        new Task<>() {
          @Override
          protected T call() {
            updateTitle(title);
            return work.apply(
                new Progress() {
                  @Override
                  public void report(long reached, long total, String item) {
                    updateProgress(reached, total);
                    updateMessage(item);
                  }

                  @Override
                  public boolean isCancelled() {
                    return isDone();
                  }
                });
          }
        };
    task.setOnSucceeded(e -> finish(task, () -> done.accept(task.getValue())));
    task.setOnCancelled(e -> running.remove(task));
    task.setOnFailed(e -> finish(task, () -> fail(task.getException())));
    running.add(task);
    threads.execute(task);
    return task;
  }

  /** Short work, such as reading from the archive, then showing. */
  public <T> void read(Supplier<T> work, Consumer<T> show) {
    threads.execute(() -> {
      try {
        T result = work.get();
        Platform.runLater(() -> show.accept(result));
      } catch (CancellationException e) {
        LOG.debug("cancelled", e);
      } catch (RuntimeException e) {
        Platform.runLater(() -> fail(e));
      }
    });
  }

  /**
   * Short work of which only the newest counts, such as a search while typing: an older one in the
   * same slot is told to stop, and its result is dropped.
   *
   * @param work gets a question whether it is stale
   */
  public <T> void latest(String slot, Function<BooleanSupplier, T> work, Consumer<T> show) {
    AtomicLong newest = slots.computeIfAbsent(slot, s -> new AtomicLong());
    long mine = newest.incrementAndGet();
    BooleanSupplier stale = () -> newest.get() != mine;
    read(
        () -> {
          if (stale.getAsBoolean()) {
            throw new CancellationException("stale");
          }
          return work.apply(stale);
        },
        result -> {
          if (!stale.getAsBoolean()) {
            show.accept(result);
          }
        });
  }

  /** Runs something on the screen's thread, at once when already there. */
  public void onScreen(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }

  /** Cancels what is running. */
  @Override
  public void close() {
    running.forEach(t -> t.cancel());
    threads.shutdown();
  }

  private void finish(Task<?> task, Runnable then) {
    running.remove(task);
    then.run();
  }

  private void fail(Throwable failure) {
    LOG.error("a job failed", failure);
    failed.accept(failure);
  }
}
