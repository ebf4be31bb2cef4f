package verbatim.text;

/** What a {@code char} is, with a short way for the letters of ASCII. */
public final class Letters {
  private Letters() {}

  /** The same as {@link Character#isLetterOrDigit(char)}. */
  public static boolean isWord(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
        : Character.isLetterOrDigit(c);
  }

  /** The same as {@link Character#isUpperCase(char)}. */
  public static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
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
}
