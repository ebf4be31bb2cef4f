package verbatim.ui.kit;

import java.util.Arrays;

/**
 * Where a window lies on the screen, in pixels.
 *
 * @param x left edge; negative positions exist on desks with several screens
 * @param maximized whether it fills the screen, whatever the other numbers say
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {
  /** Of the first start: left to the system, at a size that fits a small laptop. */
  public static final WindowPlace FIRST = new WindowPlace(-1, -1, 1280, 800, false);

  private static final int LEAST = 200;

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException when these words are no window that can be seen
   */
  public static WindowPlace parse(String words) {
    int[] n = Arrays.stream(words.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    if (n.length != 5 || n[2] < LEAST || n[3] < LEAST) {
      throw new IllegalArgumentException("no window: " + words);
    }
    return new WindowPlace(n[0], n[1], n[2], n[3], n[4] == 1);
  }

  @Override
  public String toString() {
    return x + " " + y + " " + width + " " + height + " " + (maximized ? 1 : 0);
  }
}
