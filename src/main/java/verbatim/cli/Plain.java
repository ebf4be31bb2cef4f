package verbatim.cli;

/** Words from files made harmless for a terminal. */
final class Plain {
  private Plain() {}

  /** The words on one line, without control characters that could steer a terminal. */
  static String line(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) && Character.isISOControl(c);
      plain.append(space ? ' ' : Character.isISOControl(c) ? '\ufffd' : c);
    }
    return plain.toString();
  }
}
