package verbatim.analysis.figure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.Language;

/**
 * A number in a text, without its unit.
 *
 * @param start offset of its first {@code char} in the folded text
 * @param end offset after its last one, million and the like included
 * @param value the number
 * @param grouped whether its thousands are set apart
 * @param scale the factor of million and the like, already in the value; one without
 */
record Numeral(int start, int end, BigDecimal value, boolean grouped, BigDecimal scale) {
  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,3}(?:([ .,'])\\d{3})(?:\\2\\d{3})*+(?![\\d]))(?:[.,](\\d{1,4}))?(?!\\d)"
              + "|(\\d{1,15})(?:([.,])(\\d{1,6}))?(?!\\d)");
  private static final int MOST_DIGITS = 15;
  private static final Pattern SCALE =
      Pattern.compile(
          "(?: ?(millions?|milliards?|mille|billions?|trillions?|thousand)|(bn|tn|mn|m|k))(?![a-z0-9])");
  private static final Pattern SPELLED =
      Pattern.compile("[a-z]+(?:[ -][a-z]+){0,7}?[ -](millions?|milliards?|billions?)(?![a-z])");
  private static final Pattern AND_A_HALF = Pattern.compile(" et demie?(?![a-z])");

  /** The number whose first digit or letter stands there; null when it is none. */
  static @Nullable Numeral at(Passage text, int offset, Language language) {
    if (!Character.isDigit(text.at(offset))) {
      return spelled(text, offset, language);
    }
    int plain = plainEnd(text, offset);
    if (plain > offset) {
      BigDecimal value = new BigDecimal(text.words().substring(offset, plain));
      return measured(text, offset, plain, value, false, language);
    }
    Matcher m = DIGITS.matcher(text.words()).region(offset, text.length());
    if (!m.lookingAt()) {
      return null;
    }
    int end = m.end();
    BigDecimal value;
    boolean grouped = false;
    if (m.group(4) != null) {
      value = decimal(m.group(4), m.group(6));
    } else if (isDecimal(text, m, language)) {
      value = new BigDecimal(m.group(1).replace(',', '.'));
    } else {
      value = decimal(m.group(1).replaceAll("\\D", ""), m.group(3));
      grouped = true;
    }
    return measured(text, offset, end, value, grouped, language);
  }

  /**
   * Where a number of a few digits ends that has neither groups nor decimals; the offset itself for
   * any other.
   */
  private static int plainEnd(Passage text, int offset) {
    int end = offset;
    while (isDigit(text.at(end)) && end - offset < MOST_DIGITS) {
      end++;
    }
    boolean more = " .,'".indexOf(text.at(end)) >= 0 && isDigit(text.at(end + 1));
    return more || isDigit(text.at(end)) ? offset : end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** With the million and the like behind it, if there is one. */
  private static Numeral measured(
      Passage text, int offset, int end, BigDecimal value, boolean grouped, Language language) {
    int word = text.at(end) == ' ' ? end + 1 : end;
    if ("mbtk".indexOf(text.at(word)) < 0) {
      return new Numeral(offset, end, value, grouped, BigDecimal.ONE);
    }
    Matcher scale = SCALE.matcher(text.words()).region(end, text.length());
    if (scale.lookingAt() && (scale.group(1) != null || isAmount(text, offset, scale))) {
      String unit = scale.group(1) == null ? scale.group(2) : scale.group(1);
      return scaled(text, offset, scale.end(), value, grouped, scale(unit, language));
    }
    return new Numeral(offset, end, value, grouped, BigDecimal.ONE);
  }

  private static @Nullable Numeral spelled(Passage text, int offset, Language language) {
    Matcher spelled = SPELLED.matcher(text.words()).region(offset, text.length());
    if (!spelled.lookingAt()) {
      return null;
    }
    SpelledNumber number = SpelledNumber.before(text, spelled.start(1) - 1, offset);
    return number == null || number.start() != offset
        ? null
        : scaled(
            text, offset, spelled.end(), number.value(), false, scale(spelled.group(1), language));
  }

  /** So many millions, and half of one more where it says so. */
  private static Numeral scaled(
      Passage text, int start, int end, BigDecimal value, boolean grouped, BigDecimal scale) {
    Matcher half = AND_A_HALF.matcher(text.words()).region(end, text.length());
    boolean more = half.lookingAt();
    BigDecimal whole = more ? value.add(new BigDecimal("0.5")) : value;
    return new Numeral(start, more ? half.end() : end, whole, grouped, BigDecimal.ONE).times(scale);
  }

  boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  Numeral times(BigDecimal factor) {
    BigDecimal product = value.multiply(factor).stripTrailingZeros();
    BigDecimal plain = product.scale() < 0 ? product.setScale(0) : product;
    return new Numeral(start, end, plain, grouped, scale.multiply(factor));
  }

  /** One sign with three digits behind it: thousands, or decimals where the language has it so. */
  private static boolean isDecimal(Passage text, Matcher m, Language language) {
    String digits = m.group(1);
    boolean once = digits.indexOf(m.group(2)) == digits.lastIndexOf(m.group(2));
    boolean sign = m.group(2).equals(language == Language.ENGLISH ? "." : ",");
    boolean dot = m.group(2).equals(".");
    boolean percent = text.at(m.end()) == '%' || text.words().startsWith(" %", m.end());
    return once && m.group(3) == null && (sign || (dot && percent));
  }

  /** A letter for millions, as in £2m: not the metres of a race. */
  private static boolean isAmount(Passage text, int offset, Matcher scale) {
    boolean money = "£$€".indexOf(text.at(offset - 1)) >= 0;
    boolean letter = scale.group(2).equals("m") || scale.group(2).equals("k");
    int next = scale.end() + 1;
    int end = text.wordEnd(next);
    String word = text.words(next, end);
    return money || !letter || word.equals("people") || word.matches("(?:vot|view|us|pound)\\w*s");
  }

  private static BigDecimal decimal(String whole, @Nullable String fraction) {
    return new BigDecimal(fraction == null ? whole : whole + "." + fraction);
  }

  private static BigDecimal scale(String word, Language language) {
    boolean longScale = language == Language.FRENCH;
    int power =
        switch (word.charAt(0)) {
          case 'k', 't' -> word.startsWith("tri") || word.equals("tn") ? 12 : 3;
          case 'b' -> word.startsWith("billion") && longScale ? 12 : 9;
          default -> word.startsWith("milliard") ? 9 : word.equals("mille") ? 3 : 6;
        };
    return BigDecimal.TEN.pow(power);
  }
}
