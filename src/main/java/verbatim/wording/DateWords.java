package verbatim.wording;

import java.util.Locale;
import verbatim.analysis.clock.DateFinding;
import verbatim.article.DateOrigin;
import verbatim.text.Openings;

/** Says where dates come from. */
public final class DateWords {
  private static final int SURROUNDINGS = 24;
  private static final int MOST = 90;

  private DateWords() {}

  /** A day and what speaks for it, such as the words of the text around it. */
  public static String offer(DateFinding found, String text, Locale locale) {
    int from = Math.max(0, found.span().start() - SURROUNDINGS);
    int to = Math.min(text.length(), found.span().end() + SURROUNDINGS);
    String around = Openings.of(text, wordStart(text, from), wordEnd(text, to), MOST);
    return words(locale)
        .say("offer." + found.source().name(), MomentWords.full(found.moment(), locale), around);
  }

  /** Where the date of an article comes from, to stand behind the date. */
  public static String origin(DateOrigin origin, Locale locale) {
    return words(locale).say("origin." + origin.name());
  }

  private static int wordStart(String text, int from) {
    int at = from;
    while (at > 0 && at > from - SURROUNDINGS && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordEnd(String text, int to) {
    int at = to;
    while (at < text.length()
        && at < to + SURROUNDINGS
        && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Words words(Locale locale) {
    return Words.of("verbatim.wording.dates", locale);
  }
}
