package verbatim.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
  private static final Map<String, List<Language>> STOP_WORDS = stopWords();

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
    Map<Language, Integer> hits = new EnumMap<>(Language.class);
    int tokens = 0;
    int end = Math.min(text.length(), SAMPLE);
    int start = -1;
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        tokens++;
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        STOP_WORDS.getOrDefault(word, List.of()).forEach(l -> hits.merge(l, 1, Integer::sum));
        start = -1;
      }
    }
    int needed = Math.max(2, (tokens + 9) / 10);
    return hits.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= needed)
        .map(Map.Entry::getKey)
        .orElse(UNKNOWN);
  }

  private static Map<String, List<Language>> stopWords() {
    Map<String, List<Language>> byWord = new HashMap<>();
    for (Language language : values()) {
      for (String word : language.words.split(" ")) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(language);
      }
    }
    return byWord;
  }
}
