package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Mark.Family;

/** Finds the quotation marks of a block and tells from their neighbours what each can be. */
final class Marks {
  /** What is left of a mark that no partner is found for. */
  private static final double STRAY = 3.2;

  private static final double UNLIKELY = 4;

  /** English words that begin with an apostrophe. */
  private static final Set<String> ELIDED = Set.of("em", "til", "tis", "twas", "cause", "bout");

  /** No paragraph of an article has more; what does is no article. */
  private static final int MOST = 20_000;

  /** The characters that can be a mark of any kind. */
  private static final boolean[] MAYBE = new boolean[0x2040];

  static {
    for (char c : "\"'<>«»“”„‟‹›’‘".toCharArray()) {
      MAYBE[c] = true;
    }
  }

  private final String text;
  private final Block block;
  private final int first;

  private Marks(String text, Block block, int first) {
    this.text = text;
    this.block = block;
    this.first = first;
  }

  /** Whether this character is a quotation mark whenever it is not an apostrophe or a prime. */
  static boolean isMark(char c) {
    return switch (c) {
      case '"', '«', '»', '“', '”', '„', '‟', '‹', '›', '＂', '〝', '〞' -> true;
      default -> false;
    };
  }

  private static boolean mayBeMark(char c) {
    return c < MAYBE.length ? MAYBE[c] : c >= '〝';
  }

  /** Looks at the end of each token only: no mark stands between two letters of a word. */
  static List<Mark> of(Words words, Block block) {
    String text = words.text();
    Marks marks = new Marks(text, block, words.start(block.body()));
    List<Mark> found = new ArrayList<>();
    int behind = block.start();
    for (int i = block.first(); i < block.last() && found.size() < MOST; i++) {
      int at = words.end(i) - 1;
      char c = text.charAt(at);
      Mark mark = mayBeMark(c) && at >= behind ? marks.read(at, c) : null;
      if (mark != null) {
        found.add(mark);
        behind = mark.end();
      }
    }
    return found;
  }

  private @Nullable Mark read(int at, char c) {
    return switch (c) {
      case '«' -> mark(at, 1, Family.GUILLEMET, 0, opensReversed(at) ? 0.4 : 1.5);
      case '»' -> mark(at, 1, Family.GUILLEMET, leads(at) || looksOpening(at) ? 0.4 : 1.5, 0);
      case '“', '‟' -> mark(at, 1, Family.CURLY, 0, looksClosing(at) ? 0.3 : 1.5);
      case '”', '〞' -> mark(at, 1, Family.CURLY, looksOpening(at) ? 0.6 : 2, 0);
      case '„', '〝' -> mark(at, 1, Family.CURLY, 0, UNLIKELY);
      case '"', '＂' -> straight(at, 1);
      case '\'' ->
          at + 1 < block.end() && text.charAt(at + 1) == '\'' ? straight(at, 2) : single(at);
      case '’', '‘' -> single(at);
      case '‹' -> mark(at, 1, Family.ANGLE, 0, 1.5);
      case '›' -> mark(at, 1, Family.ANGLE, 1.5, 0);
      case '<' -> doubled(at, c) ? mark(at, 2, Family.GUILLEMET, 0, UNLIKELY) : null;
      case '>' -> doubled(at, c) ? mark(at, 2, Family.GUILLEMET, UNLIKELY, 0) : null;
      default -> null;
    };
  }

  private boolean doubled(int at, char c) {
    return at + 1 < block.end() && text.charAt(at + 1) == c;
  }

  private @Nullable Mark straight(int at, int length) {
    char before = before(at);
    if (isInch(at)) {
      return null;
    }
    char after = after(at + length - 1);
    boolean spaceBefore = isGap(before) || "([{-–—/'’:=".indexOf(before) >= 0;
    boolean spaceAfter = isGap(after) || ",.;:!?)]}…-–—".indexOf(after) >= 0;
    double open = 1;
    double close = 1;
    if (spaceBefore && !spaceAfter) {
      open = 0;
      close = 3;
    } else if (spaceAfter && !spaceBefore) {
      open = 3;
      close = 0;
    } else if (!spaceBefore && Character.isLetter(after) && ".!?…,".indexOf(before) >= 0) {
      // A space is missing: ."Then
      close = 0.5;
    }
    double stray = Character.isDigit(before) ? 0.8 : STRAY;
    return new Mark(at, length, Family.STRAIGHT, open, close, stray, leads(at));
  }

  private @Nullable Mark single(int at) {
    char c = text.charAt(at);
    char before = before(at);
    char after = after(at);
    boolean letterBefore = Character.isLetterOrDigit(before);
    boolean letterAfter = Character.isLetterOrDigit(after);
    if ((letterBefore && letterAfter) || isElision(at) || isFeet(at)) {
      return null;
    }
    boolean opens = !letterBefore && (isGap(before) || "([{-–—«“\"’'‘:".indexOf(before) >= 0);
    double open = c == '’' ? UNLIKELY : opens && (letterAfter || c == '‘') ? 0.1 : UNLIKELY;
    boolean closes = !isGap(before) && !letterAfter;
    double close = c == '‘' || !closes ? UNLIKELY : singleClose(before, after);
    return open == UNLIKELY && close == UNLIKELY
        ? null
        : new Mark(at, 1, Family.SINGLE, open, close, 0.45, leads(at));
  }

  /** English {@code '90s}, {@code rock 'n' roll}, {@code 'em}: letters are left out. */
  private boolean isElision(int at) {
    if (Character.isDigit(after(at)) && Character.isDigit(after(at + 1))) {
      char behind = after(at + 2);
      return behind == 's' || (!Character.isLetterOrDigit(behind) && isGap(before(at)));
    }
    boolean open = (after(at) | 32) == 'n' && isApostrophe(after(at + 1));
    boolean close =
        (before(at) | 32) == 'n' && at - 2 >= block.start() && isApostrophe(text.charAt(at - 2));
    return open || close || ELIDED.contains(wordAfter(at));
  }

  private String wordAfter(int at) {
    int end = at + 1;
    while (end < block.end() && end - at < 6 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at + 1, end).toLowerCase(Locale.ROOT);
  }

  /** {@code 6' 2"}: inches behind feet. */
  private boolean isInch(int at) {
    int i = at - 1;
    while (i > block.start() && (Character.isDigit(text.charAt(i)) || text.charAt(i) == ' ')) {
      i--;
    }
    return i < at - 1 && i > block.start() && isApostrophe(text.charAt(i)) && isFeet(i);
  }

  /** {@code 6' 2"}: a number follows a number. */
  private boolean isFeet(int at) {
    return Character.isDigit(before(at))
        && (Character.isDigit(after(at)) || (after(at) == ' ' && Character.isDigit(after(at + 1))));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  /** An apostrophe after a plural in s is likelier than a closing mark there. */
  private static double singleClose(char before, char after) {
    if (!Character.isLetterOrDigit(before)) {
      return 0;
    }
    return before == 's' && isGap(after) ? 0.6 : 0.2;
  }

  private Mark mark(int at, int length, Family family, double open, double close) {
    return new Mark(at, length, family, open, close, STRAY, leads(at));
  }

  private boolean opensReversed(int at) {
    return !isGap(before(at)) && (isGap(after(at)) || ",.;:!?".indexOf(after(at)) >= 0);
  }

  private boolean looksOpening(int at) {
    return (isGap(before(at)) || before(at) == '(') && Character.isLetterOrDigit(after(at));
  }

  private boolean looksClosing(int at) {
    return !isGap(before(at)) && !Character.isLetterOrDigit(after(at));
  }

  private boolean leads(int at) {
    return at == first;
  }

  private char before(int at) {
    return at > block.start() ? text.charAt(at - 1) : ' ';
  }

  private char after(int at) {
    return at + 1 < block.end() ? text.charAt(at + 1) : ' ';
  }

  private static boolean isGap(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }
}
