package verbatim.annotation;

import verbatim.text.TextSpan;

/**
 * A place that can be proved: its position, the exact words and what stands around them, as in the
 * TextPositionSelector and TextQuoteSelector of the W3C Web Annotation Data Model.
 *
 * @param span where in the article's text
 * @param exact the words there
 * @param prefix up to 32 {@code char}s before them
 * @param suffix up to 32 {@code char}s behind them
 */
public record Anchor(TextSpan span, String exact, String prefix, String suffix) {
  private static final int CONTEXT = 32;

  /** The anchor of a span of a text. */
  public static Anchor of(String text, TextSpan span) {
    int from = boundary(text, Math.max(0, span.start() - CONTEXT));
    int to = boundary(text, Math.min(text.length(), span.end() + CONTEXT));
    return new Anchor(
        span, span.in(text), text.substring(from, span.start()), text.substring(span.end(), to));
  }

  /** Whether the text still says the same at this place. */
  public boolean holdsIn(String text) {
    return span.end() <= text.length()
        && text.startsWith(exact, span.start())
        && exact.length() == span.length()
        && text.startsWith(prefix, span.start() - prefix.length())
        && text.startsWith(suffix, span.end());
  }

  /** Moves an offset that would split a surrogate pair in front of the pair. */
  private static int boundary(String text, int offset) {
    boolean splits =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return splits ? offset - 1 : offset;
  }
}
