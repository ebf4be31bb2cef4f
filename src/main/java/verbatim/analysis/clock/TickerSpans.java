package verbatim.analysis.clock;

import java.util.ArrayList;
import java.util.List;
import verbatim.text.TextSpan;

/**
 * How far the entries of a ticker reach. An entry has all the lines up to the next head, without
 * the headings that stand above that head. The last one has no head after it: it gets as many
 * paragraphs as the longest of the others, and what follows belongs to the article.
 */
final class TickerSpans {
  private static final int LONGEST_HEADING = 80;

  private TickerSpans() {}

  static List<TextSpan> of(String folded, List<Line> lines, List<TickerHead> heads) {
    long spacedHeads = heads.stream().filter(h -> lines.get(h.line()).spaced()).count();
    boolean spaced = spacedHeads * 2 > heads.size();
    List<TextSpan> spans = new ArrayList<>();
    int longest = 1;
    for (int i = 0; i < heads.size(); i++) {
      int first = heads.get(i).line();
      boolean last = i + 1 == heads.size();
      int next = last ? lines.size() : heads.get(i + 1).line();
      int paragraphs = 0;
      int end = first;
      for (int line = first; line < next; line++) {
        boolean begins = line == first || !spaced || lines.get(line).spaced();
        boolean over = last && paragraphs == longest;
        boolean heading = line > first && isHeading(folded, lines, line, first, next);
        if (begins && (over || heading)) {
          break;
        }
        paragraphs += begins ? 1 : 0;
        end = line;
      }
      longest = Math.max(longest, paragraphs);
      spans.add(new TextSpan(lines.get(first).start(), lines.get(end).end()));
    }
    return spans;
  }

  /** A short line without a stop, between a paragraph before it and one or a head after it. */
  private static boolean isHeading(String folded, List<Line> lines, int line, int first, int next) {
    boolean follows = line + 1 < lines.size();
    boolean afterTitle = line == first + 1 && isShort(folded, lines.get(first));
    boolean inList =
        (line + 1 < next && isShort(folded, lines.get(line + 1)))
            || (line - 1 > first && isShort(folded, lines.get(line - 1)));
    return follows && !afterTitle && !inList && isShort(folded, lines.get(line));
  }

  private static boolean isShort(String folded, Line line) {
    char first = folded.charAt(line.start());
    char last = folded.charAt(line.end() - 1);
    return line.length() <= LONGEST_HEADING
        && Character.isLetterOrDigit(first)
        && (Character.isLetterOrDigit(last) || last == '?' || last == '!' || last == ')');
  }
}
