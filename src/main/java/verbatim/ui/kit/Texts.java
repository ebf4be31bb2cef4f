package verbatim.ui.kit;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCombination;
import verbatim.wording.Words;

/**
 * The window's words, switchable in place. The key {@code search.prompt} stands in the bundle
 * {@code verbatim/ui/search/texts_en.properties} and its French twin.
 */
public final class Texts {
  /** Caps that are not called the same everywhere, as the toolkit names them. */
  private static final Map<String, String> CAPS =
      Map.of(
          "Shift", "kit.key.shift",
          "Home", "kit.key.home",
          "End", "kit.key.end",
          "Delete", "kit.key.delete");

  private final ObjectProperty<Locale> locale;
  private final Map<String, Words> bundles = new ConcurrentHashMap<>();

  /** Begins in this language. */
  public Texts(Locale locale) {
    this.locale = new SimpleObjectProperty<>(locale);
  }

  /** The language shown; everything bound by {@link #bind} follows it. */
  public ObjectProperty<Locale> localeProperty() {
    return locale;
  }

  /** The words for a key in the language shown now. */
  public String say(String key, Object... arguments) {
    Locale now = locale.get();
    String place = key.substring(0, key.indexOf('.'));
    return bundles
        .computeIfAbsent(
            place + ' ' + now.toLanguageTag(),
            k -> Words.of("verbatim.ui." + place + ".texts", now))
        .say(key, arguments);
  }

  /** The words for a key, following the language. */
  public StringBinding bind(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> say(key, arguments), locale);
  }

  /** The keys of a command as they stand on the keyboards of the language; empty without any. */
  public String keys(Command command) {
    KeyCombination key = command.key();
    String shown = key == null ? "" : key.getDisplayText();
    for (Map.Entry<String, String> cap : CAPS.entrySet()) {
      shown = shown.replaceFirst("\\b" + cap.getKey() + "\\b", say(cap.getValue()));
    }
    return shown;
  }

  /** The keys of a command, following the language. */
  public StringBinding bindKeys(Command command) {
    return Bindings.createStringBinding(() -> keys(command), locale);
  }

  /** The name of a command with its keys, where it has any, following the language. */
  public StringBinding bindName(Command command) {
    return Bindings.createStringBinding(
        () -> {
          String keys = keys(command);
          return say(command.id()) + (keys.isEmpty() ? "" : "  (" + keys + ")");
        },
        locale);
  }
}
