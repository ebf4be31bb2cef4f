package verbatim.ui.kit;

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
    Runnable action) {}
