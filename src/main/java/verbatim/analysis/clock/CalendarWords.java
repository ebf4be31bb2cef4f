package verbatim.analysis.clock;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of days and months, French and English, as they stand in folded text. */
final class CalendarWords {
  /** A regular expression for the name of a day. */
  static final String WEEKDAY =
      "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
          + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\\b\\.?)";

  private static final int LETTERS = 3;

  private static final Map<String, Integer> MONTHS =
      numbers(
          "january janvier janv jan",
          "february fevrier fevr feb fev",
          "march mars mar",
          "april avril apr avr",
          "may mai",
          "june juin jun",
          "july juillet juil jul",
          "august aout aug",
          "september septembre sept sep",
          "october octobre oct",
          "november novembre nov",
          "december decembre dec");
  private static final Map<String, Integer> WEEKDAYS =
      numbers(
          "lundi monday mon",
          "mardi tuesday tue",
          "mercredi wednesday wed",
          "jeudi thursday thu",
          "vendredi friday fri",
          "samedi saturday sat",
          "dimanche sunday sun");

  /** The first three letters of all these names. */
  private static final BitSet BEGINNINGS = beginnings();

  private CalendarWords() {}

  /** Whether the word at an offset can be a day or a month, by its first three letters. */
  static boolean mayBegin(String folded, int offset) {
    int code = code(folded, offset);
    return code >= 0 && BEGINNINGS.get(code);
  }

  /** The number of a month, 1 to 12, by its name or an abbreviation without its stop; 0 if none. */
  static int month(String folded) {
    return MONTHS.getOrDefault(folded, 0);
  }

  /** A day by its name, or by an abbreviation with or without its stop; null when it is none. */
  static @Nullable DayOfWeek weekday(String folded) {
    String name = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    Integer number = WEEKDAYS.get(name);
    return number == null ? null : DayOfWeek.of(number);
  }

  private static Map<String, Integer> numbers(String... names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ")) {
        numbers.put(name, i + 1);
      }
    }
    return numbers;
  }

  private static BitSet beginnings() {
    BitSet codes = new BitSet();
    for (Map<String, Integer> names : List.of(MONTHS, WEEKDAYS)) {
      names.keySet().forEach(name -> codes.set(code(name, 0)));
    }
    return codes;
  }

  /** The first letters as a number; -1 when they are no letters. */
  private static int code(String folded, int offset) {
    if (offset + LETTERS > folded.length()) {
      return -1;
    }
    int code = 0;
    for (int i = offset; i < offset + LETTERS; i++) {
      int letter = folded.charAt(i) - 'a';
      if (letter < 0 || letter >= 26) {
        return -1;
      }
      code = code * 26 + letter;
    }
    return code;
  }
}
