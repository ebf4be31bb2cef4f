package verbatim.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import verbatim.job.Progress;

/** One line on a terminal that says how far a long work is; nothing where there is no terminal. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int WIDTH = 78;

  /** Wipes the line on which the cursor stands. */
  static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private final Interruption interruption;
  private long last = System.nanoTime() - PAUSE;

  ProgressLine(PrintStream err, boolean shown, Interruption interruption) {
    this.err = err;
    this.shown = shown;
    this.interruption = interruption;
    interruption.heed();
  }

  @Override
  public synchronized void report(long done, long total, String item) {
    long now = System.nanoTime();
    if (!shown || now - last < PAUSE) {
      return;
    }
    last = now;
    String count =
        total < 0
            ? String.format(Locale.ROOT, "%d", done)
            : String.format(Locale.ROOT, "%d/%d", done, total);
    String line = Plain.line(count + "  " + item);
    int end = line.offsetByCodePoints(0, Math.min(WIDTH, line.codePointCount(0, line.length())));
    err.print(CLEAR + line.substring(0, end));
    err.flush();
  }

  @Override
  public boolean isCancelled() {
    return interruption.isAsked();
  }

  /** Wipes the line. */
  @Override
  public synchronized void close() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
