package verbatim.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words to look for: a regular expression in folded words that is tried only at the start of a word
 * with the right first letters.
 */
public final class Phrase {
  private static final int LETTERS = 27;

  private final Pattern pattern;
  private final boolean[] beginnings = new boolean[LETTERS * LETTERS];

  /**
   * A phrase.
   *
   * @param firstWords everything that it can begin with, separated by spaces; two letters of each
   *     are looked at
   * @param regex may look behind and ahead, and end with {@code $} where the search is to stop; its
   *     first group is what is found, else the whole
   */
  public Phrase(String firstWords, String regex) {
    pattern = Pattern.compile(regex);
    for (String word : firstWords.split(" ")) {
      beginnings[code(word.charAt(0), word.length() < 2 ? ' ' : word.charAt(1))] = true;
    }
  }

  /**
   * Where the phrase first stands from an offset on; null when it does not.
   *
   * @param stop offset behind the last {@code char} that may belong to it
   */
  public @Nullable TextSpan next(String folded, int from, int stop) {
    Matcher matcher = null;
    char before = from > 0 ? folded.charAt(from - 1) : ' ';
    for (int at = from; at < stop; at++) {
      char c = folded.charAt(at);
      char after = at + 1 < stop ? folded.charAt(at + 1) : ' ';
      if (!Letters.isWord(before) && beginnings[code(c, after)]) {
        matcher = matcher == null ? pattern.matcher(folded) : matcher;
        if (matcher.region(at, stop).useTransparentBounds(true).lookingAt()) {
          int group = Math.min(1, matcher.groupCount());
          return new TextSpan(matcher.start(group), matcher.end(group));
        }
      }
      before = c;
    }
    return null;
  }

  private static int code(char first, char second) {
    return number(first) * LETTERS + number(second);
  }

  private static int number(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
  }
}
