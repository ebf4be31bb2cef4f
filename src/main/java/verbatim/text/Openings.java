package verbatim.text;

/** The first words of a text on one line, for lists and titles. */
public final class Openings {
  private Openings() {}

  /**
   * The words from {@code from} on, white space folded to single spaces, cut at a word and marked
   * with an ellipsis when longer than {@code most} {@code char}s; empty when there are none.
   *
   * @param end offset behind the last {@code char} to look at
   */
  public static String of(String text, int from, int end, int most) {
    StringBuilder out = new StringBuilder(most + 1);
    int lastWordEnd = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\ufeff') {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          lastWordEnd = out.length();
          out.append(' ');
        }
        continue;
      }
      if (out.length() >= most) {
        out.setLength(lastWordEnd > most / 2 ? lastWordEnd : wholeCharacters(out));
        return out.append('…').toString();
      }
      out.append(c);
    }
    return out.toString().strip();
  }

  private static int wholeCharacters(StringBuilder out) {
    int last = out.length() - 1;
    return Character.isHighSurrogate(out.charAt(last)) ? last : out.length();
  }
}
