package verbatim.ui.shell;

import verbatim.ui.kit.Command;
import verbatim.ui.kit.Place;

/**
 * A place in the rail.
 *
 * @param go leads there
 * @param isWork whether it stands at the top of the rail
 */
record Spot(Place place, String icon, Command go, boolean isWork) {
  /** Message key of the place's short name. */
  String name() {
    return "shell.place." + place.id();
  }
}
