package verbatim.ui.kit;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do: one entry of the table that menus, toolbars, the palette and the help
 * are made from.
 *
 * @param id message key of its name, such as {@code quotes.accept}; unique
 * @param icon Ikonli literal such as {@code fth-check}; null without an icon
 * @param key its key or combination; null without one
 * @param enabled whether it can be done now
 * @param action what it does, on the screen's thread
 */
public record Command(
    String id,
    @Nullable String icon,
    @Nullable KeyCombination key,
    ObservableValue<Boolean> enabled,
    Runnable action) {
  private static final ObservableValue<Boolean> ALWAYS = new ReadOnlyBooleanWrapper(true);

  /**
   * A command that can always be done.
   *
   * @param key such as {@code Shortcut+K}
   */
  public static Command of(
      String id, @Nullable String icon, @Nullable String key, Runnable action) {
    return new Command(id, icon, key == null ? null : KeyCombination.valueOf(key), ALWAYS, action);
  }

  /** The same, possible only at times. */
  public Command when(ObservableValue<Boolean> possible) {
    return new Command(id, icon, key, possible, action);
  }

  /** The same, with something to be done first. */
  public Command after(Runnable before) {
    Runnable both =
        () -> {
          before.run();
          action.run();
        };
    return new Command(id, icon, key, enabled, both);
  }

  /** Does it, when it can be done now. */
  public void run() {
    if (enabled.getValue()) {
      action.run();
    }
  }
}
