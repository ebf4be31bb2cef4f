package verbatim.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import verbatim.ui.kit.Place;

/**
 * Whether the reader stands beside the place. Where one goes through articles it does so by itself,
 * once there is something to read and room for both; elsewhere the whole width belongs to the place
 * until an article is opened. What a person wanted otherwise is kept for each place.
 */
final class Unfolded {
  private final ReadOnlyBooleanWrapper unfolded = new ReadOnlyBooleanWrapper();
  private final Map<Place, Boolean> wanted = new HashMap<>();
  private @Nullable Place place;
  private boolean opened;
  private boolean room = true;

  ReadOnlyBooleanProperty property() {
    return unfolded.getReadOnlyProperty();
  }

  /** The person came to a place. */
  void enter(Place now) {
    place = now;
    tell();
  }

  /** There is room for both, or not. */
  void fit(boolean both) {
    room = both;
    tell();
  }

  /**
   * An article was opened.
   *
   * @param seen whether it must be in sight
   */
  void open(boolean seen) {
    opened = true;
    if (seen) {
      want(true);
    }
    tell();
  }

  /** Folds the reader away, or brings it back. */
  void flip() {
    want(!unfolded.get());
  }

  /** Gives the width back to a place that the reader does not belong to. */
  boolean leave() {
    boolean leaves = unfolded.get() && place != null && !standsByItself(place);
    if (leaves) {
      want(false);
    }
    return leaves;
  }

  private void want(boolean seen) {
    if (place != null) {
      wanted.put(place, seen);
    }
    tell();
  }

  private void tell() {
    unfolded.set(place != null && wanted.getOrDefault(place, standsByItself(place) && opened));
  }

  private boolean standsByItself(Place beside) {
    return beside.readsAlong() && room;
  }
}
