package verbatim.ui.kit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
  private static final int STOP_SECONDS = 5;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ObservableList<Task<?>> running = FXCollections.observableArrayList();
  private final Map<String, AtomicLong> slots = new ConcurrentHashMap<>();
  private final AtomicInteger pending = new AtomicInteger();
  private final List<Runnable> waiting = new ArrayList<>();
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
  @CanIgnoreReturnValue
  public <T> Task<T> run(String title, Function<Progress, T> work, Consumer<T> done) {
    Task<T> task =
        new Task<>() {
          @Override
          public boolean cancel(boolean interrupt) {
            // An interrupt closes the files that the thread has open, the index's too; the work
            // asks by itself whether to stop.
            return super.cancel(false);
          }

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
    begin(() -> {
      task.run();
      onScreen(this::end);
    });
    return task;
  }

  /** Short work, such as reading from the archive, then showing. */
  public <T> void read(Supplier<T> work, Consumer<T> show) {
    begin(() -> {
      try {
        T result = work.get();
        finish(() -> show.accept(result));
      } catch (CancellationException e) {
        LOG.debug("cancelled", e);
        finish(() -> {});
      } catch (RuntimeException e) {
        finish(() -> fail(e));
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

  /**
   * Runs something on the screen's thread once nothing is under way any more, so that whoever takes
   * a picture or looks at a result in a test need not guess how long to wait. Call it there.
   */
  public void whenIdle(Runnable then) {
    waiting.add(then);
    tellIdle();
  }

  /** Cancels what is running and waits, for a few seconds at most, until it has stopped. */
  @Override
  public void close() {
    List.copyOf(running).forEach(t -> t.cancel());
    threads.shutdown();
    try {
      if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("jobs still run");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void begin(Runnable work) {
    if (!threads.isShutdown()) {
      pending.incrementAndGet();
      threads.execute(work);
    }
  }

  private void finish(Runnable then) {
    Platform.runLater(() -> {
      try {
        then.run();
      } finally {
        end();
      }
    });
  }

  private void end() {
    pending.decrementAndGet();
    tellIdle();
  }

  private void tellIdle() {
    if (pending.get() == 0 && !waiting.isEmpty()) {
      List<Runnable> told = List.copyOf(waiting);
      waiting.clear();
      told.forEach(Runnable::run);
    }
  }

  private void finish(Task<?> task, Runnable then) {
    running.remove(task);
    then.run();
  }

  private void fail(Throwable failure) {
    if (threads.isShutdown()) {
      LOG.debug("failed after the end", failure);
      return;
    }
    LOG.error("a job failed", failure);
    failed.accept(failure);
  }
}
