package verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words to look for: regular expressions in folded words, each of which is tried only at the start
 * of a word with the right first letters.
 */
public final class Phrase {
  private static final int LETTERS = 27;

  private final List<Pattern> patterns;

  /** For each first letter whether any expression begins with it. */
  private final boolean[] firsts = new boolean[LETTERS];

  /** For the first two letters the expressions that begin with them, one bit each. */
  private final int[] beginnings = new int[LETTERS * LETTERS];

  /**
   * A phrase.
   *
   * @param firstWords everything that it can begin with, separated by spaces; two letters of each
   *     are looked at
   * @param regex may look behind and ahead, and end with {@code $} where the search is to stop; its
   *     first group is what is found, else the whole
   */
  public Phrase(String firstWords, String regex) {
    patterns = List.of(Pattern.compile(regex));
    for (String word : firstWords.split(" ")) {
      firsts[number(word.charAt(0))] = true;
      beginnings[code(word.charAt(0), word.length() < 2 ? ' ' : word.charAt(1))] = 1;
    }
  }

  private Phrase(List<Phrase> phrases) {
    patterns = new ArrayList<>();
    for (Phrase phrase : phrases) {
      for (int i = 0; i < LETTERS; i++) {
        firsts[i] |= phrase.firsts[i];
      }
      for (int i = 0; i < beginnings.length; i++) {
        beginnings[i] |= phrase.beginnings[i] << patterns.size();
      }
      patterns.addAll(phrase.patterns);
    }
  }

  /** Any of up to 32 phrases; of two that begin at the same place the one given first. */
  public static Phrase anyOf(Phrase... phrases) {
    return new Phrase(List.of(phrases));
  }

  /**
   * Where the phrase first stands from an offset on; null when it does not.
   *
   * @param stop offset behind the last {@code char} that may belong to it
   */
  public @Nullable TextSpan next(String folded, int from, int stop) {
    @Nullable Matcher[] matchers = null;
    for (int at = from; at < stop; at++) {
      if (firsts[number(folded.charAt(at))]) {
        char after = at + 1 < stop ? folded.charAt(at + 1) : ' ';
        int some = beginnings[code(folded.charAt(at), after)];
        if (some != 0 && !Letters.isWord(folded, at - 1)) {
          matchers = matchers == null ? new Matcher[patterns.size()] : matchers;
          TextSpan found = first(folded, at, stop, some, matchers);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  /**
   * What the first of some expressions finds at an offset; null when none does.
   *
   * @param matchers those made for this search so far
   */
  private @Nullable TextSpan first(
      String folded, int at, int stop, int some, @Nullable Matcher[] matchers) {
    for (int left = some; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      Matcher matcher = matchers[i];
      if (matcher == null) {
        matcher = patterns.get(i).matcher(folded);
        matchers[i] = matcher;
      }
      if (matcher.region(at, stop).useTransparentBounds(true).lookingAt()) {
        int group = Math.min(1, matcher.groupCount());
        return new TextSpan(matcher.start(group), matcher.end(group));
      }
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
