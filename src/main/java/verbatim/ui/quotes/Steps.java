package verbatim.ui.quotes;

import java.util.ArrayDeque;
import java.util.Deque;
import verbatim.ui.kit.Jobs;

/** Writes decisions one after another, in the order made, beside the screen. */
final class Steps {
  private final Jobs jobs;
  private final Deque<Step> waiting = new ArrayDeque<>();
  private boolean writing;

  private record Step(Runnable work, Runnable then) {}

  Steps(Jobs jobs) {
    this.jobs = jobs;
  }

  /**
   * Adds a step; call on the screen's thread.
   *
   * @param then runs on the screen's thread when it ended, well or badly
   */
  void add(Runnable work, Runnable then) {
    waiting.add(new Step(work, then));
    next();
  }

  private void next() {
    Step step = writing ? null : waiting.poll();
    if (step == null) {
      return;
    }
    writing = true;
    jobs.read(
        () -> {
          try {
            step.work().run();
            return step;
          } finally {
            // A failure is shown by the jobs; the steps behind it go on all the same.
            jobs.onScreen(() -> ended(step));
          }
        },
        done -> {});
  }

  private void ended(Step step) {
    writing = false;
    step.then().run();
    next();
  }
}
