package verbatim.ui.kit;

import javafx.scene.control.Label;

/** A small rounded label: a status, a count, a kind. */
public final class Badge extends Label {
  /**
   * A badge.
   *
   * @param kinds any of {@code accent}, {@code success}, {@code warning}, {@code danger}
   */
  public Badge(String words, String... kinds) {
    super(words);
    getStyleClass().add("badge");
    getStyleClass().addAll(kinds);
    setMinWidth(USE_PREF_SIZE);
  }
}
