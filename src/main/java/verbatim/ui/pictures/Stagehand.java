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
    screen.onScreen(() -> {
      try {
        done.complete(work.get());
      } catch (RuntimeException e) {
        done.completeExceptionally(e);
      }
    });
    try {
      return done.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Waits until no job is under way and the layout is calm, then takes the picture. */
  static WritableImage picture(Jobs screen, Shell shell) {
    CompletableFuture<WritableImage> taken = new CompletableFuture<>();
    screen.onScreen(() -> settle(shell, SETTLING, taken));
    return taken.join();
  }

  private static void settle(Shell shell, int steps, CompletableFuture<WritableImage> taken) {
    Runnable next =
        () -> {
          shell.scene().getRoot().applyCss();
          shell.scene().getRoot().layout();
          if (steps == 0) {
            // Not the scene's: without a window it keeps the size of its first picture.
            taken.complete(shell.scene().getRoot().snapshot(new SnapshotParameters(), null));
          } else {
            nextPulse(() -> settle(shell, steps - 1, taken));
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
