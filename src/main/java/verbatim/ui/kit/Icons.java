package verbatim.ui.kit;

import org.kordamp.ikonli.javafx.FontIcon;

/** The pictures on buttons, all from the Feather pack. */
public final class Icons {
  private Icons() {}

  /**
   * An icon in the colour of the words beside it.
   *
   * @param literal such as {@code fth-check}
   * @throws IllegalArgumentException when there is no icon of this name
   */
  public static FontIcon of(String literal) {
    return new FontIcon(literal);
  }
}
