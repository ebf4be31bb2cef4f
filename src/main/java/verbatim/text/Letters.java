package verbatim.text;

/** What a {@code char} is, looked up in a table for the scripts and marks of European languages. */
public final class Letters {
  /** Behind the last mark of punctuation that is common in Latin script. */
  private static final int TABLE = 0x2070;

  private static final byte WORD = 1;
  private static final byte UPPER = 2;
  private static final byte LOWER = 4;
  private static final byte PART = 8;
  private static final byte GAP = 16;

  private static final byte[] KINDS = kinds();

  private Letters() {}

  /** The same as {@link Character#isLetterOrDigit(char)}. */
  public static boolean isWord(char c) {
    return is(c, WORD);
  }

  /** The same as {@link Character#isUpperCase(char)}. */
  public static boolean isUpper(char c) {
    return is(c, UPPER);
  }

  /** The same as {@link Character#isLowerCase(char)}. */
  public static boolean isLower(char c) {
    return is(c, LOWER);
  }

  /** Whether it is a letter or belongs to one: a combining accent, a soft hyphen. */
  public static boolean isLetter(char c) {
    return is(c, PART);
  }

  /** Whether it is a space of any kind or a control character. */
  public static boolean isGap(char c) {
    return is(c, GAP);
  }

  /** Whether a letter or a digit stands at an offset; false outside the text. */
  public static boolean isWord(String text, int offset) {
    return offset >= 0 && offset < text.length() && isWord(text.charAt(offset));
  }

  /** The offset behind the letters and digits that stand from an offset on. */
  public static int wordEnd(String text, int offset) {
    int end = offset;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean is(char c, byte kind) {
    return ((c < TABLE ? KINDS[c] : kind(c)) & kind) != 0;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[TABLE];
    for (char c = 0; c < TABLE; c++) {
      kinds[c] = kind(c);
    }
    return kinds;
  }

  private static byte kind(char c) {
    boolean part =
        Character.isLetter(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || c == '\u00ad';
    boolean gap = Character.isSpaceChar(c) || Character.isISOControl(c);
    return (byte)
        ((Character.isLetterOrDigit(c) ? WORD : 0)
            | (Character.isUpperCase(c) ? UPPER : 0)
            | (Character.isLowerCase(c) ? LOWER : 0)
            | (part ? PART : 0)
            | (gap ? GAP : 0));
  }
}
