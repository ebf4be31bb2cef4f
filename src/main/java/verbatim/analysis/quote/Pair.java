package verbatim.analysis.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * The words between two marks, or one paragraph of them.
 *
 * @param span without marks and outer spaces
 * @param from offset where the marks begin; equal to the start of the span without an opening mark
 * @param to offset where the marks end
 * @param block the paragraph it lies in
 * @param depth 0, or how many other pairs it lies in
 * @param continued whether it goes on from the pair before
 * @param goesOn whether the next pair goes on from it
 * @param single whether its marks are single ones
 * @param repairs what was wrong with the marks
 */
record Pair(
    TextSpan span,
    int from,
    int to,
    Block block,
    int depth,
    boolean continued,
    boolean goesOn,
    boolean single,
    List<Evidence.Repair> repairs) {

  /** Whether a mark or the end of the sentence says where it ends. */
  boolean has(Evidence.Fault fault) {
    return repairs.stream().anyMatch(r -> r.fault() == fault);
  }

  /** Whether both lie in the same paragraph. */
  boolean isBeside(Pair other) {
    return block.first() == other.block.first();
  }

  /** The same pair at another place in the same paragraph. */
  Pair at(TextSpan other, int otherTo) {
    return new Pair(other, from, otherTo, block, depth, continued, goesOn, single, repairs);
  }

  /** The same pair inside others. */
  Pair nested(int levels) {
    return new Pair(span, from, to, block, levels, continued, goesOn, single, repairs);
  }

  static @Nullable TextSpan trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isGap(text.charAt(start))) {
      start++;
    }
    while (end > start && isGap(text.charAt(end - 1))) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return new TextSpan(start, end);
      }
    }
    return null;
  }

  private static boolean isGap(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }
}
