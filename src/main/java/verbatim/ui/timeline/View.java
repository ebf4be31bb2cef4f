package verbatim.ui.timeline;

/**
 * The part of a sheet that is in sight.
 *
 * @param lane width of a lane; all measures are pixels
 * @param left how far the sheet is scrolled to the side
 * @param top how far it is scrolled down
 * @param wide what is seen of the lanes
 * @param high what is seen of the rows
 */
record View(Sheet sheet, double lane, double left, double top, double wide, double high) {
  /** The narrowest lane whose cards can be read. */
  private static final double LEAST = 152;

  /**
   * How wide lanes are: as many as can be read share all the width there is, so that none is cut
   * where the sheet begins or ends.
   */
  static double lane(int lanes, double wide) {
    int seen = (int) Math.clamp(Math.floor(wide / LEAST), 1, Math.max(1, lanes));
    return Math.max(LEAST, wide / seen);
  }

  /** The first lane in sight. */
  int first() {
    return (int) Math.floor((left + 0.5) / lane);
  }

  /** The lane behind the last one in sight. */
  int end() {
    return Math.min(sheet.lanes().size(), (int) Math.ceil((left + wide - 0.5) / lane));
  }

  /** Where a lane begins. */
  double x(int number) {
    return number * lane - left;
  }

  /** Where a line begins. */
  double y(int line) {
    return sheet.top(line) - top;
  }
}
