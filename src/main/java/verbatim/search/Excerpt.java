package verbatim.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/** Chooses what to show of a text. */
final class Excerpt {
  private static final int WIDTH = 240;
  private static final int LEAST_PARAGRAPH = 60;
  private static final int LONGEST_WORD = 30;

  /** How far a text is searched for its first sentence. */
  private static final int FAR = 4000;

  private final String text;
  private final List<Mark> marks;
  private final List<TextSpan> entries;

  Excerpt(String text, List<Mark> marks, List<TextSpan> entries) {
    this.text = text;
    this.marks = marks;
    this.entries = entries;
  }

  /** The passages with the most of what was sought, at most so many, apart from each other. */
  List<Snippet> best(int most) {
    List<Snippet> snippets = new ArrayList<>();
    List<TextSpan> taken = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      TextSpan core = densest(taken);
      if (core == null) {
        break;
      }
      Snippet snippet = around(core, null);
      taken.add(snippet.span());
      snippets.add(snippet);
    }
    return snippets;
  }

  /** A passage that shows a quote, or of a long one the part with the most marks. */
  Snippet quote(TextSpan quote) {
    if (quote.length() <= WIDTH) {
      return around(quote, quote);
    }
    List<Mark> inside = marks.stream().filter(m -> quote.contains(m.span())).toList();
    TextSpan core = new Excerpt(text, inside, entries).densest(List.of());
    int start = core == null ? quote.start() : core.start();
    return around(core == null ? new TextSpan(start, start + WIDTH / 2) : core, quote);
  }

  /** The first paragraph that is a sentence: headlines and datelines are told elsewhere. */
  List<Snippet> opening() {
    int first = -1;
    int end;
    for (int at = 0; at < Math.min(text.length(), FAR); at = end + 1) {
      int newline = text.indexOf('\n', at);
      end = newline < 0 ? text.length() : newline;
      TextSpan line = strip(at, end);
      first = first < 0 && line.length() > 0 ? line.start() : first;
      if (line.length() >= LEAST_PARAGRAPH && isEnd(text.charAt(line.end() - 1))) {
        first = line.start();
        break;
      }
    }
    return first < 0 ? List.of() : List.of(around(new TextSpan(first, first + 1), null));
  }

  private TextSpan strip(int start, int end) {
    int from = start;
    while (from < end && isSpace(text.charAt(from))) {
      from++;
    }
    return trimmed(from, end, new TextSpan(from, from));
  }

  private static boolean isEnd(char c) {
    return ".!?…»”\"".indexOf(c) >= 0;
  }

  private @Nullable TextSpan densest(List<TextSpan> taken) {
    TextSpan best = null;
    int most = 0;
    for (int i = 0; i < marks.size(); i++) {
      int start = marks.get(i).span().start();
      Set<Integer> clauses = new HashSet<>();
      int end = marks.get(i).span().end();
      int j = i;
      for (; j < marks.size() && marks.get(j).span().end() - start <= WIDTH * 3 / 4; j++) {
        clauses.add(marks.get(j).clause());
        end = Math.max(end, marks.get(j).span().end());
      }
      int score = 100 * Math.max(1, clauses.size()) + Math.min(99, j - i);
      TextSpan core = new TextSpan(start, end);
      if (score > most && taken.stream().noneMatch(t -> t.overlaps(core))) {
        most = score;
        best = core;
      }
    }
    return best;
  }

  private Snippet around(TextSpan core, @Nullable TextSpan quote) {
    int room = Math.max(0, WIDTH - core.length()) / 2;
    int start = Math.max(0, core.start() - room);
    int end = Math.min(text.length(), core.end() + 2 * room - (core.start() - start));
    int lineStart = text.lastIndexOf('\n', core.start() - 1) + 1;
    int lineEnd = text.indexOf('\n', core.end());
    lineEnd = lineEnd < 0 ? text.length() : lineEnd;
    if (lineEnd - lineStart >= LEAST_PARAGRAPH) {
      start = Math.max(start, lineStart);
      end = Math.min(lineEnd, Math.max(end, Math.min(text.length(), start + WIDTH)));
    }
    TextSpan span = trimmed(wordStart(start, core.start()), wordEnd(end, core.end()), core);
    return snippet(span, core, quote);
  }

  private Snippet snippet(TextSpan span, TextSpan core, @Nullable TextSpan quote) {
    List<TextSpan> shown = new ArrayList<>();
    for (Mark mark : marks) {
      TextSpan place = mark.span();
      if (!span.contains(place)) {
        continue;
      }
      TextSpan last = shown.isEmpty() ? null : shown.getLast();
      if (last == null || place.start() - span.start() >= last.end()) {
        shown.add(new TextSpan(place.start() - span.start(), place.end() - span.start()));
      } else if (place.end() - span.start() > last.end()) {
        shown.set(shown.size() - 1, new TextSpan(last.start(), place.end() - span.start()));
      }
    }
    int first = shown.isEmpty() ? core.start() : span.start() + shown.getFirst().start();
    TextSpan entry = entries.stream().filter(e -> e.contains(first)).findFirst().orElse(null);
    return new Snippet(span.in(text), span, shown, quote, entry);
  }

  /** Not in the middle of a word, unless it is a very long one, and never in one of a pair. */
  private int wordStart(int start, int core) {
    if (start == 0 || isSpace(text.charAt(start - 1))) {
      return start;
    }
    int i = start;
    while (i < core && i < start + LONGEST_WORD && !isSpace(text.charAt(i))) {
      i++;
    }
    int chosen = i < core && isSpace(text.charAt(i)) ? i : Math.min(start, core);
    boolean split =
        chosen > 0 && chosen < text.length() && Character.isLowSurrogate(text.charAt(chosen));
    return split ? chosen - 1 : chosen;
  }

  private int wordEnd(int end, int core) {
    if (end >= text.length() || isSpace(text.charAt(end))) {
      return Math.min(end, text.length());
    }
    int i = end;
    while (i > core && i > end - LONGEST_WORD && !isSpace(text.charAt(i - 1))) {
      i--;
    }
    int chosen = i > core && isSpace(text.charAt(i - 1)) ? i : Math.max(end, core);
    boolean split = chosen < text.length() && Character.isLowSurrogate(text.charAt(chosen));
    return split ? chosen + 1 : chosen;
  }

  private TextSpan trimmed(int start, int end, TextSpan core) {
    int from = start;
    while (from < core.start() && isSpace(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > core.end() && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new TextSpan(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
