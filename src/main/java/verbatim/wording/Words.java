package verbatim.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * One message bundle in one language.
 *
 * <p>Patterns are those of {@link MessageFormat}: an apostrophe is written twice.
 */
public final class Words {
  private final ResourceBundle bundle;
  private final Locale locale;

  private Words(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * The bundle of this name in French for French locales and in English for all others.
   *
   * @param name of the bundle as a resource, such as {@code verbatim.wording.Faults}
   */
  public static Words of(String name, Locale locale) {
    return new Words(bundle(name, locale), isFrench(locale) ? locale : Locale.UK);
  }

  /** The same bundle for a library that does its own formatting. */
  public static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        name,
        isFrench(locale) ? Locale.FRENCH : Locale.ENGLISH,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Whether words for this locale are French. */
  public static boolean isFrench(Locale locale) {
    return locale.getLanguage().equals("fr");
  }

  /**
   * The words for a key, with the arguments in their places.
   *
   * @throws java.util.MissingResourceException when the bundle has no such key
   */
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** Whether the bundle has words for this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** Every key of the bundle. */
  public Set<String> keys() {
    return bundle.keySet();
  }
}
