package verbatim.archive;

/**
 * Does something beside a long work at once, then every few seconds, and never for more than a
 * sixth of the time.
 */
final class Pace {
  private static final long LEAST_NANOS = 2_000_000_000L;
  private static final int REST = 5;

  private long next = System.nanoTime();

  void nowAndThen(Runnable aside) {
    long start = System.nanoTime();
    if (start - next < 0) {
      return;
    }
    aside.run();
    long end = System.nanoTime();
    next = end + Math.max(LEAST_NANOS, REST * (end - start));
  }
}
