package verbatim.dossier.export;

/** Text as a page can show it: what no document may contain is replaced by a visible sign. */
final class Visible {
  private static final char UNKNOWN = '\ufffd';
  private static final int CONTROL_PICTURES = 0x2400;

  /** Signs that make what follows run from left to right, or from right to left, whatever it is. */
  private static final String OVERRIDES = "\u202d\u202e";

  private Visible() {}

  /**
   * Line ends become {@code \n}; control characters become their pictures; half characters and code
   * points that Unicode keeps from texts become U+FFFD, and so do the signs that show letters in
   * another order than they are written in.
   */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
        shown.append('\n');
      } else if (c == '\n' || c == '\t') {
        shown.append((char) c);
      } else if (c < 0x20) {
        shown.append((char) (CONTROL_PICTURES + c));
      } else if (c == 0x7f) {
        shown.append('\u2421');
      } else {
        shown.appendCodePoint(isUnsafe(c) ? UNKNOWN : c);
      }
    }
    return shown.toString();
  }

  /**
   * Whether HTML forbids the code point, line ends and control characters aside, or it deceives.
   */
  static boolean isUnsafe(int c) {
    boolean half = c >= 0xd800 && c <= 0xdfff;
    boolean none = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    return half || none || (c >= 0x7f && c <= 0x9f) || OVERRIDES.indexOf(c) >= 0;
  }
}
