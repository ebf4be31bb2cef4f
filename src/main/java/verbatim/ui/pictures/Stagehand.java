package verbatim.ui.pictures;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import verbatim.ui.kit.Jobs;
import verbatim.ui.shell.Shell;

/** Does things on the screen's thread for somebody on another one, who waits. */
final class Stagehand {
  /** What grows in steps, such as a list that learns its height, is calm after this many. */
  private static final int SETTLING = 4;

  private Stagehand() {}

  /** Starts the toolkit, when it is not running yet. */
  static void start() {
    CompletableFuture<Boolean> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(true));
    } catch (IllegalStateException e) {
      // It runs already.
      started.complete(true);
    }
    started.join();
    Platform.setImplicitExit(false);
  }

  /** Does something there and gives its result. */
  static <T> T on(Jobs screen, Supplier<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    screen.onScreen(() -> complete(done, work));
    return await(done);
  }

  /**
   * Whatever happens there, whoever waits hears of it; such as that the system has no library to
   * lay out text with.
   */
  private static <T> void complete(CompletableFuture<T> done, Supplier<T> work) {
    try {
      done.complete(work.get());
    } catch (RuntimeException | Error e) {
      done.completeExceptionally(e);
    }
  }

  private static <T> T await(CompletableFuture<T> done) {
    try {
      return done.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }

  /** Waits until no job is under way and the layout is calm. */
  static void settle(Jobs screen, Shell shell) {
    CompletableFuture<Shell> calm = new CompletableFuture<>();
    screen.onScreen(() -> settle(shell, SETTLING, calm));
    await(calm);
  }

  /** Takes a picture once everything is calm. */
  static WritableImage picture(Jobs screen, Shell shell) {
    settle(screen, shell);
    // Not the scene's: without a window it keeps the size of its first picture.
    return on(screen, () -> shell.scene().getRoot().snapshot(new SnapshotParameters(), null));
  }

  private static void settle(Shell shell, int steps, CompletableFuture<Shell> calm) {
    Runnable next =
        () -> {
          shell.scene().getRoot().applyCss();
          shell.scene().getRoot().layout();
          if (steps == 0) {
            calm.complete(shell);
          } else {
            nextPulse(() -> settle(shell, steps - 1, calm));
          }
        };
    Jobs jobs = shell.jobs();
    if (jobs == null) {
      next.run();
    } else {
      jobs.whenIdle(next);
    }
  }

  private static void nextPulse(Runnable then) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        stop();
        then.run();
      }
    }.start();
  }
}
