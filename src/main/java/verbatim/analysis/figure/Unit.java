package verbatim.analysis.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a figure: percent, points or money.
 *
 * @param name {@code %}, {@code point} or a currency's sign or name in the singular
 * @param end offset after it in the folded text
 */
record Unit(String name, int end) {
  static final String PERCENT = "%";

  private static final Pattern BEHIND =
      Pattern.compile(
          " {0,2}(?:(?<percent>%|pour cent(?![a-z])|per cent(?![a-z])|percent(?![a-z])|pc(?![a-z]))"
              + "|(?<points>points?(?![a-z]))"
              + "|(?:de |d' ?)?(?<money>[€$£]|euros?(?![a-z])|dollars?(?![a-z])|pounds?(?![a-z])"
              + "|livres sterling|francs?(?: suisses)?(?![a-z])))");

  /** The unit behind a number that ends there; null when there is none. */
  static @Nullable Unit behind(Passage text, int offset) {
    if (!mayBegin(text, offset)) {
      return null;
    }
    Matcher m = BEHIND.matcher(text.words()).region(offset, text.length());
    if (!m.lookingAt()) {
      return null;
    }
    if (m.group("percent") != null) {
      return new Unit(PERCENT, m.end());
    }
    return m.group("points") != null
        ? new Unit("point", m.end())
        : new Unit(currency(m.group("money")), m.end());
  }

  /** Spares most numbers the full look. */
  private static boolean mayBegin(Passage text, int offset) {
    int at = offset;
    while (at < offset + 2 && text.at(at) == ' ') {
      at++;
    }
    return "%€$£pdelf".indexOf(text.at(at)) >= 0;
  }

  /** The sign of a currency in front of a number ({@code £3.2bn}); null when there is none. */
  static @Nullable String before(Passage text, int offset) {
    char c = text.at(offset - 1);
    return "£$€".indexOf(c) >= 0 ? String.valueOf(c) : null;
  }

  private static String currency(String word) {
    return switch (word) {
      case "euro", "euros" -> "€";
      case "pound", "pounds", "livres sterling" -> "£";
      default -> word.startsWith("franc") ? "franc" : word.startsWith("dollar") ? "$" : word;
    };
  }
}
