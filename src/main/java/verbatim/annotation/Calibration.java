package verbatim.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a confidence is worth in this archive: of proposals with it, how many were right. Fitted by
 * isotonic regression with the pool-adjacent-violators algorithm (Ayer et al., 1955), read between
 * its points in straight lines.
 *
 * @param points by ascending confidence, shares never falling; none leaves confidences as they are
 */
public record Calibration(List<Point> points) {
  /** Fewer decisions than this say too little. */
  public static final int LEAST_DECISIONS = 200;

  /** Leaves every confidence as it is. */
  public static final Calibration SHIPPED = new Calibration(List.of());

  /** One more right and one more wrong in each pool, so that none is beyond doubt. */
  private static final double DOUBT = 1;

  /** Copies the points. */
  public Calibration {
    points = List.copyOf(points);
  }

  /** Of proposals with this confidence, the share that was right. */
  public record Point(double confidence, double share) {}

  /** A decided proposal. */
  public record Outcome(double confidence, boolean right) {}

  /** Fits the outcomes; the shipped calibration when they are too few. */
  public static Calibration fit(List<Outcome> outcomes) {
    if (outcomes.size() < LEAST_DECISIONS) {
      return SHIPPED;
    }
    List<Outcome> sorted = new ArrayList<>(outcomes);
    sorted.sort(Comparator.comparingDouble(Outcome::confidence));
    List<Pool> pools = new ArrayList<>();
    for (Outcome outcome : sorted) {
      Pool pool = new Pool(outcome.confidence, outcome.right ? 1 : 0, 1);
      while (!pools.isEmpty() && pools.getLast().violates(pool)) {
        pool = pools.removeLast().plus(pool);
      }
      pools.add(pool);
    }
    List<Point> points = new ArrayList<>();
    for (Pool pool : pools) {
      double share = (pool.right + DOUBT) / (pool.size + 2 * DOUBT);
      double least = points.isEmpty() ? 0 : points.getLast().share;
      points.add(new Point(pool.sum / pool.size, Math.max(least, share)));
    }
    return new Calibration(points);
  }

  /** What this confidence is worth. */
  public double of(double confidence) {
    if (points.isEmpty()) {
      return confidence;
    }
    Point before = points.getFirst();
    for (Point point : points) {
      if (point.confidence >= confidence) {
        double width = point.confidence - before.confidence;
        double part = width <= 0 ? 1 : (confidence - before.confidence) / width;
        double between = before.share + Math.max(0, part) * (point.share - before.share);
        // Rounding must not lift it over what the next stretch begins with.
        return Math.min(between, point.share);
      }
      before = point;
    }
    return before.share;
  }

  private record Pool(double sum, double right, double size) {
    boolean violates(Pool next) {
      return sum / size == next.sum / next.size || right / size >= next.right / next.size;
    }

    Pool plus(Pool next) {
      return new Pool(sum + next.sum, right + next.right, size + next.size);
    }
  }
}
