package verbatim.ui.quotes;

import verbatim.text.TextSpan;

/** Moves the edges of a span over a text, word by word or character by character. */
final class Edges {
  private Edges() {}

  /** Which edge moves. */
  enum Edge {
    START,
    END
  }

  /** How far it moves; negative steps lead towards the start of the text. */
  enum Step {
    WORD_BACK,
    WORD_ON,
    CHARACTER_BACK,
    CHARACTER_ON
  }

  /** The span after a step; unchanged when nothing would be left of it or the text ends. */
  static TextSpan moved(String text, TextSpan span, Edge edge, Step step) {
    if (edge == Edge.START) {
      int start = from(text, span.start(), step, true);
      return start < span.end() ? new TextSpan(start, span.end()) : span;
    }
    int end = from(text, span.end(), step, false);
    return end > span.start() ? new TextSpan(span.start(), end) : span;
  }

  private static int from(String text, int at, Step step, boolean beginning) {
    return switch (step) {
      case CHARACTER_ON -> at < text.length() ? text.offsetByCodePoints(at, 1) : at;
      case CHARACTER_BACK -> at > 0 ? text.offsetByCodePoints(at, -1) : at;
      case WORD_ON -> beginning ? nextStart(text, at) : nextEnd(text, at);
      case WORD_BACK -> beginning ? previousStart(text, at) : previousEnd(text, at);
    };
  }

  private static int nextEnd(String text, int at) {
    int i = at;
    while (i < text.length() && isSpace(text, i)) {
      i++;
    }
    while (i < text.length() && !isSpace(text, i)) {
      i++;
    }
    return i;
  }

  private static int previousEnd(String text, int at) {
    int i = at;
    while (i > 0 && !isSpace(text, i - 1)) {
      i--;
    }
    while (i > 0 && isSpace(text, i - 1)) {
      i--;
    }
    return i;
  }

  private static int nextStart(String text, int at) {
    int i = at;
    while (i < text.length() && !isSpace(text, i)) {
      i++;
    }
    while (i < text.length() && isSpace(text, i)) {
      i++;
    }
    return i;
  }

  private static int previousStart(String text, int at) {
    int i = at;
    while (i > 0 && isSpace(text, i - 1)) {
      i--;
    }
    while (i > 0 && !isSpace(text, i - 1)) {
      i--;
    }
    return i;
  }

  private static boolean isSpace(String text, int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
