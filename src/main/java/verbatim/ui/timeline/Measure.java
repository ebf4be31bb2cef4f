package verbatim.ui.timeline;

import verbatim.timeline.Event;

/**
 * How much room words take, by arithmetic alone: rows are laid out long before anything is drawn.
 *
 * @param line height of one line of a card's words in pixels
 * @param character width of its characters in the mean
 * @param lane width of a lane
 * @param first the first lane in sight
 * @param end the lane behind the last one in sight
 */
record Measure(double line, double character, double lane, int first, int end) {
  /** Before anything is known of the window. */
  static final Measure FIRST = new Measure(17, 5.8, 176, 0, Integer.MAX_VALUE);

  /** Left and right of a card, within its lane. */
  static final double BESIDE = 4;

  /** Within a card: above and below its words, before them (with the bar) and behind them. */
  static final double ABOVE = 4;

  static final double BEFORE = 11;
  static final double BEHIND = 5;

  /** Characters that a line of several loses in the mean when words go to the next one whole. */
  private static final double RAGGED = 2.5;

  private static final double NARROW = 240;

  /** Width of the badge of a card. */
  double badge() {
    return Math.ceil(character * 6);
  }

  /** Whether a lane is in sight. */
  boolean sees(int number) {
    return number >= first && number < end;
  }

  /** How many lines the opening of an event needs, never more than a card shows. */
  int lines(Event event) {
    double room = lane - 2 * BESIDE - BEFORE - BEHIND - (event.quotes() > 0 ? badge() : 0);
    double inLine = room / character;
    int length = event.opening().length();
    int needed = length <= inLine ? 1 : (int) Math.ceil(length / Math.max(8, inLine - RAGGED));
    return Math.clamp(needed, 1, lane < NARROW ? 3 : 2);
  }

  /**
   * Height of a card.
   *
   * @param timed whether it tells its time above the words
   */
  double card(int lines, boolean timed) {
    return (lines + (timed ? 1 : 0)) * line + 2 * ABOVE;
  }
}
