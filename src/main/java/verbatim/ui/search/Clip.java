package verbatim.ui.search;

import java.util.List;
import verbatim.search.Snippet;
import verbatim.text.TextSpan;

/**
 * What a row shows of a passage that was found: one line of words around the first of its marks,
 * with dots where words were left out.
 *
 * @param marks places in the text, in order
 */
record Clip(String text, List<TextSpan> marks) {
  private static final int LONGEST = 176;

  /** Words before the first mark. */
  private static final int LEAD = 48;

  private static final String DOTS = "…";

  /** The part around the first mark, or the beginning without one. */
  static Clip of(Snippet snippet) {
    String line = oneLine(snippet.text());
    int first = snippet.marks().isEmpty() ? 0 : snippet.marks().getFirst().start();
    int start =
        line.length() <= LONGEST || first <= LEAD ? 0 : wordAfter(line, first - LEAD, first);
    int end =
        line.length() - start <= LONGEST
            ? line.length()
            : before(line, start + LONGEST, snippet.marks());
    String before = start > 0 ? DOTS : "";
    String after = end == 0 || isEnd(line.charAt(end - 1)) ? "" : DOTS;
    int by = before.length() - start;
    List<TextSpan> marks =
        snippet.marks().stream()
            .filter(m -> m.end() <= end)
            .map(m -> new TextSpan(m.start() + by, m.end() + by))
            .toList();
    return new Clip(before + line.substring(start, end) + after, marks);
  }

  private static int wordAfter(String line, int from, int latest) {
    int space = line.indexOf(' ', from);
    return space < 0 || space >= latest ? from : space + 1;
  }

  /** The end of the last word that fits; what was found is shown whole or not at all. */
  private static int before(String line, int to, List<TextSpan> marks) {
    int space = line.lastIndexOf(' ', to);
    int end = space < to - LEAD ? to : space;
    return marks.stream()
        .filter(m -> m.start() > 0 && m.start() < end && m.end() > end)
        .mapToInt(TextSpan::start)
        .findFirst()
        .orElse(end);
  }

  private static boolean isEnd(char c) {
    return ".!?…»”\"".indexOf(c) >= 0;
  }

  /** The same length as before, so that the marks stay where they are. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}
