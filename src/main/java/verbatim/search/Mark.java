package verbatim.search;

import java.util.Comparator;
import verbatim.text.TextSpan;

/**
 * A word or phrase found in a text.
 *
 * @param span its place
 * @param clause the number of the clause it answers
 */
record Mark(TextSpan span, int clause) implements Comparable<Mark> {
  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::span).thenComparingInt(Mark::clause);

  @Override
  public int compareTo(Mark other) {
    return ORDER.compare(this, other);
  }
}
