package verbatim.analysis.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number in words before {@code million} or {@code billion}: {@code vingt-deux}, {@code
 * quatre-vingt-dix}, {@code two hundred and fifty}, {@code half a}.
 *
 * @param start offset of its first letter in the folded text
 * @param end offset after its last one
 */
record SpelledNumber(int start, int end, BigDecimal value) {
  private static final int MOST_WORDS = 8;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What is below a hundred, by its word; of both languages, which never disagree. */
  private static final Map<String, Integer> UNITS = units();

  private static Map<String, Integer> units() {
    Map<String, Integer> units = new HashMap<>();
    count(
        units,
        "- un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
    count(
        units,
        "- one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            + " sixteen seventeen eighteen nineteen");
    units.remove("-");
    units.put("une", 1);
    units.put("a", 1);
    String[] tens =
        "vingt trente quarante cinquante soixante twenty thirty forty fifty sixty".split(" ");
    for (int i = 0; i < tens.length; i++) {
      units.put(tens[i], 20 + i % 5 * 10);
    }
    units.putAll(Map.of("vingts", 20, "septante", 70, "huitante", 80, "nonante", 90));
    units.putAll(Map.of("seventy", 70, "eighty", 80, "ninety", 90));
    return units;
  }

  private static void count(Map<String, Integer> units, String words) {
    int value = 0;
    for (String word : words.split(" ")) {
      units.put(word, value++);
    }
  }

  /** The longest number whose last word ends at an offset; null when that word is none. */
  static @Nullable SpelledNumber before(Passage text, int end, int from) {
    SpelledNumber longest = null;
    int start = end;
    for (int words = 0; words < MOST_WORDS; words++) {
      int stop = words == 0 ? start : start - 1;
      boolean joined = words == 0 || text.at(stop) == ' ' || text.at(stop) == '-';
      int first = stop;
      while (first > from && isLetter(text.at(first - 1))) {
        first--;
      }
      if (!joined || first == stop || Passage.isWord(text.at(first - 1))) {
        break;
      }
      start = first;
      String word = text.words(start, stop);
      if (!isPart(word)) {
        break;
      }
      SpelledNumber number = read(text, start, end);
      longest = number == null ? longest : number;
    }
    return longest;
  }

  private static boolean isPart(String word) {
    return switch (word) {
      case "et", "and", "half", "demi", "cent", "cents", "hundred", "mille", "thousand" -> true;
      default -> UNITS.containsKey(word);
    };
  }

  private static @Nullable SpelledNumber read(Passage text, int start, int end) {
    Sum sum = new Sum();
    for (String word : text.words(start, end).split("[ -]")) {
      if (!sum.add(word)) {
        return null;
      }
    }
    BigDecimal value = sum.value();
    return value.signum() == 0 || sum.open ? null : new SpelledNumber(start, end, value);
  }

  /** Adds word by word, as long as the words can be one number. */
  private static final class Sum {
    private int thousands;
    private int rest;
    private boolean half;
    private boolean open;

    BigDecimal value() {
      BigDecimal whole = BigDecimal.valueOf(thousands + rest);
      return half ? whole.add(HALF) : whole;
    }

    boolean add(String word) {
      boolean joint = word.equals("et") || word.equals("and");
      boolean behindJoint = open;
      open = joint;
      return switch (word) {
        case "et" -> rest % 100 >= 20 && rest % 10 == 0;
        case "and" -> thousands + rest > 0;
        case "half" -> begin(behindJoint || thousands + rest == 0);
        case "demi" -> demi();
        // Nobody says "un cent": in "il y a cent" the "a" is a verb.
        case "cent", "cents" -> rest != 1 && hundreds();
        case "hundred" -> hundreds();
        case "mille" -> rest != 1 && thousand();
        case "thousand" -> thousand();
        case "a" -> article(behindJoint);
        default -> add(UNITS.getOrDefault(word, 0));
      };
    }

    /** {@code and a half}, {@code half a}, or {@code a hundred}. */
    private boolean article(boolean behindJoint) {
      open = behindJoint;
      return half || behindJoint || add(1);
    }

    private boolean begin(boolean may) {
      boolean first = may && !half;
      half = true;
      return first;
    }

    private boolean demi() {
      boolean one = thousands == 0 && rest <= 1 && !half;
      rest = 0;
      half = true;
      return one;
    }

    private boolean hundreds() {
      boolean may = rest < 100 && !half;
      rest = Math.max(1, rest) * 100;
      return may;
    }

    private boolean thousand() {
      boolean may = thousands == 0 && !half;
      thousands = Math.max(1, rest) * 1000;
      rest = 0;
      return may;
    }

    private boolean add(int unit) {
      int tens = rest % 100;
      if (unit == 20 && tens == 4) {
        rest += 76;
        return !half;
      }
      boolean behindTens = tens >= 20 && tens % 10 == 0 && unit < 10;
      boolean behindTwenties = (tens == 60 || tens == 80) && unit < 20;
      boolean behindTen = tens % 20 == 10 && unit >= 7 && unit < 10;
      rest += unit;
      return unit > 0 && !half && (tens == 0 || behindTens || behindTwenties || behindTen);
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
