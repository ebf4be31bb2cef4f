package verbatim.annotation;

/**
 * A quote and its place in the queue; the next page begins behind it.
 *
 * @param rank what the queue is ordered by, highest first; quotes of one rank by article and place
 */
public record Queued(Quote quote, double rank) {}
