package verbatim.text;

/**
 * A place in a text.
 *
 * @param start offset of the first {@code char}, from 0
 * @param end offset after the last {@code char}; equal to {@code start} for an empty span
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  /**
   * Checks the order of the two offsets.
   *
   * @throws IllegalArgumentException when start is negative or behind end
   */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of {@code char}s. */
  public int length() {
    return end - start;
  }

  /** Whether there is no {@code char} in this span. */
  public boolean isEmpty() {
    return start == end;
  }

  /** The words at this place. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Whether at least one {@code char} belongs to both. */
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** Whether every {@code char} of the other span belongs to this one. */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the offset is that of a {@code char} of this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** How many {@code char}s belong to both. */
  public int shared(TextSpan other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The same words in a text that begins {@code by} {@code char}s earlier. */
  public TextSpan shift(int by) {
    return new TextSpan(start + by, end + by);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
