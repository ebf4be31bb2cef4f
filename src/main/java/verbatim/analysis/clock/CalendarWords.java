package verbatim.analysis.clock;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.List;

/** The names of days and months, French and English, as they stand in folded text. */
final class CalendarWords {
  /** A regular expression for the name of a day. */
  static final String WEEKDAY =
      "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
          + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\\b\\.?)";

  /** A regular expression for the name of a month or its abbreviation. */
  static final String MONTH =
      "(?:january|janvier|janv|jan|february|fevrier|fevr|feb|fev|march|mars|mar|april|avril|apr|avr"
          + "|may|mai|june|juin|jun|july|juillet|juil|jul|august|aout|aug|september|septembre|sept"
          + "|sep|october|octobre|oct|november|novembre|nov|december|decembre|dec)\\b\\.?";

  private static final int LETTERS = 3;

  private static final List<String> MONTHS =
      List.of(
          "jan",
          "feb|fev",
          "mar",
          "apr|avr",
          "may|mai",
          "jun|juin",
          "jul|juil",
          "aug|aou",
          "sep",
          "oct",
          "nov",
          "dec");
  private static final List<String> WEEKDAYS =
      List.of("lun|mon", "mar|tue", "mer|wed", "jeu|thu", "ven|fri", "sam|sat", "dim|sun");

  /** The first three letters of all these names. */
  private static final BitSet BEGINNINGS = beginnings();

  private CalendarWords() {}

  /** Whether the word at an offset can be a day or a month, by its first three letters. */
  static boolean mayBegin(String folded, int offset) {
    int code = code(folded, offset);
    return code >= 0 && BEGINNINGS.get(code);
  }

  /** The number of the month, 1 to 12, of a name that {@link #MONTH} accepts. */
  static int month(String folded) {
    return 1 + find(MONTHS, folded);
  }

  /** The day of a name that {@link #WEEKDAY} accepts. */
  static DayOfWeek weekday(String folded) {
    return DayOfWeek.of(1 + find(WEEKDAYS, folded));
  }

  private static int find(List<String> beginnings, String word) {
    for (int i = 0; i < beginnings.size(); i++) {
      for (String beginning : beginnings.get(i).split("\\|")) {
        if (word.startsWith(beginning)) {
          return i;
        }
      }
    }
    throw new IllegalArgumentException("no day or month: " + word);
  }

  private static BitSet beginnings() {
    BitSet codes = new BitSet();
    for (List<String> names : List.of(MONTHS, WEEKDAYS)) {
      for (String name : names) {
        for (String beginning : name.split("\\|")) {
          codes.set(code(beginning, 0));
        }
      }
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
