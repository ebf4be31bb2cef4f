package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a text into blocks at its line breaks. */
final class Blocks {
  /** Looked for in the first characters of a line only. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\[?\\d{1,2}(?:\\s?[hH]\\s?(?:\\d{2})?|[:.]\\d{2}(?::\\d{2})?)"
              + "(?:\\s?(?:[aApP]\\.?[mM]\\.?|GMT|BST|EST|EDT|ET|CET|CEST|UTC))?\\]?\\s*"
              + "(?:[:\\-–—|]+|$|(?<=[hH]\\d{0,2}\\s|\\d:\\d\\d\\s|[aApP][mM]\\s|\\]\\s)"
              + "(?=\\p{Lu}|[\"«“‘]))");

  private static final int CLOCK_LENGTH = 28;
  private static final int HEADING_WORDS = 16;
  private static final int SAMPLE = 40_000;

  private final String text;
  private final Words words;
  private final List<Block> blocks = new ArrayList<>();

  /** Whether all lines end with a line feed and nothing else. */
  private final boolean onlyFeeds;

  private int island;
  private @Nullable Block heading;

  private Blocks(Words words) {
    this.text = words.text();
    this.words = words;
    this.onlyFeeds = hasOnlyFeeds();
  }

  static List<Block> of(Words words) {
    Blocks reader = new Blocks(words);
    List<int[]> lines = reader.lines();
    for (int i = 0; i < lines.size(); i++) {
      reader.add(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
    }
    return reader.blocks;
  }

  private void add(int[] line, int @Nullable [] next) {
    int first = words.at(line[0]);
    int last = words.at(line[1]);
    if (last < words.count() && words.start(last) < line[1]) {
      last++;
    }
    int body = words.at(afterClock(line[0], line[1]));
    boolean entry = body > first;
    if (entry) {
      island++;
      heading = null;
    }
    boolean above =
        next != null && looksLikeHeading(body, last) && afterClock(next[0], next[1]) == next[0];
    Block block = new Block(line[0], line[1], first, last, body, island, heading, above);
    blocks.add(block);
    if (above) {
      heading = block;
    }
  }

  /** The offset behind the clock time that opens a line; its start when there is none. */
  private int afterClock(int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) <= ' ') {
      i++;
    }
    if (i == end || (!Character.isDigit(text.charAt(i)) && text.charAt(i) != '[')) {
      return start;
    }
    Matcher clock = CLOCK.matcher(text).region(i, Math.min(end, i + CLOCK_LENGTH));
    boolean whole =
        clock.lookingAt()
            && (clock.end() < clock.regionEnd()
                || clock.end() == end
                || !Character.isLetterOrDigit(text.charAt(clock.end() - 1)));
    return whole ? clock.end() : start;
  }

  private boolean looksLikeHeading(int first, int last) {
    int end = last - 1;
    if (last - first == 0 || last - first > HEADING_WORDS || words.is(end, Trait.STOP)) {
      return false;
    }
    return words.isWord(end) || words.isChar(end, ')') || words.isChar(end, '?');
  }

  /** The lines of the text, or its paragraphs where lines are broken at a fixed width. */
  private List<int[]> lines() {
    List<int[]> lines = new ArrayList<>();
    int start = words.section().start();
    int end = words.section().end();
    boolean wrapped = isWrapped();
    boolean spaced = !wrapped && isSpaced();
    for (int i = nextBreak(start, end); i <= end; i = nextBreak(i + 1, end)) {
      boolean joined = wrapped || (spaced && i < end && beginsWithSpace(i + 1));
      boolean goesOn = joined && i < end && !blankAfter(i);
      if (!goesOn) {
        if (words.start(words.at(start)) < i) {
          lines.add(new int[] {start, i});
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /** Where the next line ends; the end of the section for the last one, or behind it. */
  private int nextBreak(int from, int end) {
    if (onlyFeeds) {
      int feed = text.indexOf('\n', Math.min(from, end), end);
      return feed < 0 ? Math.max(from, end) : feed;
    }
    int i = from;
    while (i < end && !isBreak(i)) {
      i++;
    }
    return i;
  }

  private boolean hasOnlyFeeds() {
    for (char c : "\r\f\u2028\u2029".toCharArray()) {
      if (text.indexOf(c, words.section().start(), words.section().end()) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isBreak(int i) {
    char c = text.charAt(i);
    return c == '\n'
        || c == '\u2029'
        || c == '\u2028'
        || c == '\f'
        || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  private boolean blankAfter(int lineBreak) {
    for (int i = lineBreak + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (c > ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether some lines, but not most of them, begin with one space: they go on from the last. */
  private boolean isSpaced() {
    int spaced = 0;
    int lines = 0;
    int end = Math.min(words.section().end(), words.section().start() + SAMPLE);
    int start = words.section().start();
    for (int i = text.indexOf('\n', start, end); i >= 0; i = text.indexOf('\n', i + 1, end)) {
      if (!blankAfter(i)) {
        lines++;
        spaced += beginsWithSpace(i + 1) ? 1 : 0;
      }
    }
    return spaced > 1 && 3 * spaced < 2 * lines;
  }

  /** Whether a line begins with a single space and a word or a mark. */
  private boolean beginsWithSpace(int start) {
    if (start + 1 >= text.length() || text.charAt(start) != ' ') {
      return false;
    }
    char c = text.charAt(start + 1);
    return Character.isLetterOrDigit(c) || Marks.isMark(c);
  }

  /** Whether most lines that are followed by another are about as long as the longest. */
  private boolean isWrapped() {
    int full = 0;
    int others = 0;
    int start = words.section().start();
    int end = Math.min(words.section().end(), start + SAMPLE);
    for (int i = text.indexOf('\n', start, end); i >= 0; i = text.indexOf('\n', start, end)) {
      int length = i - start;
      if (length > 100) {
        return false;
      }
      if (length > 0 && !blankAfter(i)) {
        full += length >= 55 ? 1 : 0;
        others += length < 55 ? 1 : 0;
      }
      start = i + 1;
    }
    return full >= 3 && full > 4 * others;
  }
}
