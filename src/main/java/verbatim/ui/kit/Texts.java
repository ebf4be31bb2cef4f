package verbatim.ui.kit;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import verbatim.wording.Words;

/**
 * The window's words, switchable in place. The key {@code search.prompt} stands in the bundle
 * {@code verbatim/ui/search/texts_en.properties} and its French twin.
 */
public final class Texts {
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
}
