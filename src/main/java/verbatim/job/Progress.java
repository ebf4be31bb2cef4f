package verbatim.job;

import java.util.concurrent.CancellationException;

/** The listener of a long work: told how far it is, asked whether to go on. */
public interface Progress {
  /** Hears nothing and never cancels. */
  Progress NONE =
      new Progress() {
        @Override
        public void report(long done, long total, String item) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Tells how far the work is; cheap enough to call for every item.
   *
   * @param done items finished
   * @param total items in all, or -1 while unknown
   * @param item what is at hand, such as a file's name; may be empty
   */
  void report(long done, long total, String item);

  /** Whether the person at the desk wants the work to stop at the next safe place. */
  boolean isCancelled();

  /**
   * Stops here when the work was cancelled.
   *
   * @throws CancellationException when it was
   */
  default void check() {
    if (isCancelled()) {
      throw new CancellationException("cancelled");
    }
  }
}
