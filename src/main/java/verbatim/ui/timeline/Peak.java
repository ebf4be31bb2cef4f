package verbatim.ui.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where on a sheet the most sources speak at the same time: there comparing begins. */
final class Peak {
  private Peak() {}

  /**
   * A card of the fullest lane in the stretch, as high as what is seen at once, in which the most
   * cells hold something; the stretch begins with its line. Null when no day is known.
   *
   * @param sight height of the stretch in pixels
   */
  static @Nullable Spot of(Sheet sheet, double sight) {
    List<Line> lines = sheet.lines();
    int best = 0;
    int end = 0;
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
        end = behind;
      }
      held -= cells(lines.get(first));
    }
    return most == 0 ? null : new Spot(best, fullest(sheet, best, end), 0);
  }

  private static int fullest(Sheet sheet, int from, int to) {
    long[] held = new long[sheet.lanes().size()];
    for (Line line : sheet.lines().subList(from, to)) {
      for (int lane = 0; line instanceof Line.Cards row && lane < held.length; lane++) {
        held[lane] += row.cells().get(lane).size();
      }
    }
    int fullest = 0;
    for (int lane = 1; lane < held.length; lane++) {
      fullest = held[lane] > held[fullest] ? lane : fullest;
    }
    return fullest;
  }

  private static long cells(Line line) {
    return line instanceof Line.Cards row && row.slot().hasDay()
        ? row.cells().stream().filter(cell -> !cell.isEmpty()).count()
        : 0;
  }
}
