package verbatim.text;

import java.util.List;
import java.util.Locale;

/** The language of a text, as far as the program reads differently for it. */
public enum Language {
  FRENCH(
      "fr",
      "le la les des du et est une un dans pour que qui sur au aux avec par ce cette il elle"
          + " ne pas plus sont ont mais ou son sa ses leur nous vous je selon été être"),
  ENGLISH(
      "en",
      "the of and to in is that was for it on with as he she his her at by from they are were"
          + " has have had be but not this which said an will would their we you"),
  GERMAN(
      "de",
      "der die das und ist nicht mit den dem von zu ein eine auf für sich auch des im wird"
          + " sind war hat haben aber nach bei wie er sie wir ich"),
  SPANISH(
      "es",
      "el los las del y es una que en por con para se su al lo como más pero sus ha fue son no"
          + " está este esta según muy"),
  ITALIAN(
      "it",
      "il gli dei della di e è una che in per con non si sono del al da ha anche come ma più"
          + " questo questa nel alla"),
  /** Any other, or too little text to tell. */
  UNKNOWN("und", "");

  private static final int SAMPLE = 20_000;

  /** How many letters fit into a key, and how many bits each takes. */
  private static final int LONGEST = 7;

  private static final int LETTER = 9;

  private static final int SLOTS = 10;

  private static final List<Language> ALL = List.of(values());

  /** The stop words of all languages, scattered by their keys. */
  private static final long[] KEYS = new long[1 << SLOTS];

  /** For each of them the languages that have it, one bit a language. */
  private static final int[] LANGUAGES = new int[1 << SLOTS];

  /** The letters of Latin script in lower case; 0 for what is no letter. */
  private static final char[] LOWER = new char[1 << LETTER];

  private final String code;
  private final String words;

  Language(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The ISO 639 code; {@code und} when unknown. */
  public String code() {
    return code;
  }

  /** The language of an ISO 639 code or a locale tag such as {@code fr-BE}. */
  public static Language ofCode(String code) {
    String head = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    for (Language language : values()) {
      if (language.code.equals(head)) {
        return language;
      }
    }
    return UNKNOWN;
  }

  /**
   * Guesses from the share of each language's most frequent words in the first 20,000 {@code
   * char}s. Words that several languages share count for each of them.
   */
  public static Language of(String text) {
    int[] hits = new int[ALL.size()];
    int tokens = 0;
    int end = Math.min(text.length(), SAMPLE);
    long key = 0;
    int length = 0;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      int lower = c < LOWER.length ? LOWER[c] : Character.isLetter(c) ? 1 : 0;
      if (lower > 0) {
        key = (key << LETTER) | lower;
        length++;
      } else if (length > 0) {
        tokens++;
        int languages = length > LONGEST ? 0 : LANGUAGES[slot(key)];
        for (; languages != 0; languages &= languages - 1) {
          hits[Integer.numberOfTrailingZeros(languages)]++;
        }
        key = 0;
        length = 0;
      }
    }
    int best = 0;
    for (int l = 1; l < hits.length; l++) {
      best = hits[l] > hits[best] ? l : best;
    }
    int needed = Math.max(2, (tokens + 9) / 10);
    return hits[best] < needed ? UNKNOWN : ALL.get(best);
  }

  static {
    for (char c = 0; c < LOWER.length; c++) {
      LOWER[c] =
          Character.isLetter(c) ? (char) Math.min(LOWER.length - 1, Character.toLowerCase(c)) : 0;
    }
    for (int l = 0; l < ALL.size(); l++) {
      for (String word : words(ALL.get(l))) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
          key = (key << LETTER) | LOWER[word.charAt(i)];
        }
        KEYS[slot(key)] = key;
        LANGUAGES[slot(key)] |= 1 << l;
      }
    }
  }

  private static String[] words(Language language) {
    return language == UNKNOWN ? new String[0] : language.words.split(" ");
  }

  /** Where a key stands, or would. */
  private static int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOTS));
    while (KEYS[slot] != key && KEYS[slot] != 0) {
      slot = (slot + 1) & (KEYS.length - 1);
    }
    return slot;
  }
}
