package verbatim.search;

import verbatim.text.TextSpan;

/**
 * A piece of a query.
 *
 * @param shape what it is
 * @param text the word, the words of the phrase or the name of the field
 * @param place in the query
 * @param number the slop of a phrase or the distance of near; -1 when not given
 * @param open for a phrase, that its end is missing
 */
record QueryToken(Shape shape, String text, TextSpan place, int number, boolean open) {

  enum Shape {
    WORD,
    PHRASE,
    FIELD,
    EXACT,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    NEAR,
    /** Behind the last piece. */
    END
  }

  QueryToken(Shape shape, String text, TextSpan place) {
    this(shape, text, place, -1, false);
  }

  boolean is(Shape other) {
    return shape == other;
  }
}
