package verbatim.ui.kit;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Does something at once, but while it is asked for again and again only when that has ended, such
 * as loading what somebody passes by on the way to something else.
 */
public final class Calm {
  private static final Duration PASSING = Duration.millis(300);

  private final PauseTransition pause = new PauseTransition(PASSING);
  private final Runnable work;
  private boolean asked;

  /** What to do. */
  public Calm(Runnable work) {
    this.work = work;
    pause.setOnFinished(e -> {
      if (asked) {
        asked = false;
        work.run();
      }
    });
  }

  /** Asks for it. */
  public void ask() {
    if (pause.getStatus() == Animation.Status.RUNNING) {
      asked = true;
    } else {
      work.run();
    }
    pause.playFromStart();
  }
}
