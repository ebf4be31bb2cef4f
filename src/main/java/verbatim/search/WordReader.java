package verbatim.search;

/**
 * Reads the words of a text one after the other, folded, with their places.
 *
 * <p>A word is a run of letters and digits. It goes on over an apostrophe ({@code aujourd'hui},
 * {@code don't}) but not behind an elided word ({@code l'élection}) nor before an English
 * possessive {@code s}, and over a point or comma between digits ({@code 58,65}); nothing else,
 * least of all a point between letters ({@code juin.Mardi}), holds two words together.
 */
final class WordReader {
  private static final int LONGEST = 255;

  private final CharSequence text;
  private final int limit;
  private final StringBuilder folded = new StringBuilder();
  private int next;
  private int start;
  private int end;
  private boolean plain;
  private boolean clitic;

  WordReader(CharSequence text) {
    this(text, 0, text.length());
  }

  WordReader(CharSequence text, int from, int to) {
    this.text = text;
    this.next = from;
    this.limit = to;
  }

  /** Goes to the next word; false behind the last. */
  boolean next() {
    while (next < limit && !Letters.isWord(at(next))) {
      next += Character.charCount(at(next));
    }
    if (next >= limit) {
      return false;
    }
    start = next;
    folded.setLength(0);
    plain = true;
    clitic = false;
    read();
    end = next;
    clitic |= "s".contentEquals(folded) && start > 0 && Letters.isApostrophe(at(start - 1));
    return true;
  }

  /** Offset of the first {@code char} of the word. */
  int start() {
    return start;
  }

  /** Offset behind the last {@code char} of the word. */
  int end() {
    return end;
  }

  /** The folded word; another one after {@link #next}. */
  CharSequence folded() {
    return folded;
  }

  /** Whether folding changed no more than the case. */
  boolean isPlain() {
    return plain;
  }

  /** The word in lower case with its accents. */
  String spelled() {
    return plain ? folded.toString() : Letters.spell(text.subSequence(start, end).toString());
  }

  /** Whether the word only leans on its neighbour: the {@code l} of {@code l'élection}. */
  boolean isClitic() {
    return clitic;
  }

  private void read() {
    boolean number = true;
    while (next < limit && folded.length() < LONGEST) {
      int c = at(next);
      if (Letters.isWord(c)) {
        if (Letters.standsAlone(c)) {
          if (next == start) {
            append(c);
          }
          return;
        }
        number &= Character.isDigit(c);
        append(c);
      } else if (Letters.isInside(c) && goesOn(next + 1)) {
        append(c);
      } else if (Letters.isApostrophe(c) && goesOn(next + 1)) {
        clitic = Letters.isElided(folded.toString());
        if (clitic || isPossessive(next + 1)) {
          return;
        }
        append(c);
      } else if ((c == '.' || c == ',') && number && isDigit(next + 1)) {
        append(c);
      } else {
        return;
      }
    }
  }

  private void append(int c) {
    if (Character.isSupplementaryCodePoint(c)) {
      folded.appendCodePoint(Character.toLowerCase(c));
      next += 2;
      return;
    }
    String fold = Letters.fold((char) c);
    folded.append(fold);
    plain &=
        Letters.isApostrophe(c)
            || (fold.length() == 1 && fold.charAt(0) == Character.toLowerCase((char) c));
    next++;
  }

  private boolean goesOn(int i) {
    return i < limit && (Letters.isWord(at(i)) || (Letters.isInside(at(i)) && goesOn(i + 1)));
  }

  private boolean isDigit(int i) {
    return i < limit && Character.isDigit(at(i));
  }

  private boolean isPossessive(int i) {
    return (at(i) == 's' || at(i) == 'S') && (i + 1 >= limit || !Letters.isWord(at(i + 1)));
  }

  private int at(int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c) && i + 1 < limit ? Character.codePointAt(text, i) : c;
  }
}
