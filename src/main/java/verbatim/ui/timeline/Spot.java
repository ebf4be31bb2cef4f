package verbatim.ui.timeline;

/**
 * Where a card lies on the sheet.
 *
 * @param line index of the line
 * @param lane index of the lane
 * @param card index within the cell
 */
record Spot(int line, int lane, int card) {}
