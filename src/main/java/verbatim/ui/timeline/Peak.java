package verbatim.ui.timeline;

import java.util.List;

/** Where on a sheet the most sources speak at the same time, which is where comparing begins. */
final class Peak {
  private Peak() {}

  /**
   * The first line of the stretch, as high as what is seen at once, in which the most cells hold
   * something; 0 when no day is known.
   *
   * @param sight height of the stretch in pixels
   */
  static int of(Sheet sheet, double sight) {
    List<Line> lines = sheet.lines();
    int best = 0;
    long most = 0;
    long held = 0;
    int behind = 0;
    for (int first = 0; first < lines.size(); first++) {
      while (behind < lines.size() && sheet.top(behind) - sheet.top(first) < sight) {
        held += cells(lines.get(behind++));
      }
      if (held > most) {
        most = held;
        best = first;
      }
      held -= cells(lines.get(first));
    }
    return best;
  }

  private static long cells(Line line) {
    return line instanceof Line.Cards row && row.slot().hasDay()
        ? row.cells().stream().filter(cell -> !cell.isEmpty()).count()
        : 0;
  }
}
