package verbatim.ui.reader;

import verbatim.text.TextSpan;

/**
 * Something drawn on a stretch of a text.
 *
 * @param span where
 * @param styles style classes, apart by spaces
 * @param level which line under the words it is, from 0 for the nearest; {@link #TINT} when it lies
 *     behind the words
 */
record Ink(TextSpan span, String styles, int level) {
  static final int TINT = -1;

  static Ink tint(TextSpan span, String styles) {
    return new Ink(span, styles, TINT);
  }

  /** Whether it is the quote that keys act on. */
  boolean isCurrent() {
    return styles.endsWith(" current");
  }

  boolean isTint() {
    return level == TINT;
  }
}
