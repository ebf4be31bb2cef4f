package verbatim.annotation;

import java.util.List;

/**
 * What a lesson would change, nothing of which is done yet.
 *
 * @param lesson to adopt
 * @param total how many open proposals would change
 * @param first those that would change most: another speaker first, then another confidence
 */
public record Prospect(Lesson lesson, long total, List<Revision> first) {
  /** Copies the list. */
  public Prospect {
    first = List.copyOf(first);
  }
}
