package verbatim.analysis.quote;

/**
 * A quotation mark and what it can be.
 *
 * @param at offset of its first {@code char}
 * @param length 1, or 2 for {@code ''} and {@code <<}
 * @param family which marks it can pair with
 * @param open how unlikely it is that it opens, 0 and more
 * @param close how unlikely it is that it closes
 * @param stray how unlikely it is that it is no quotation mark at all
 * @param leads whether it is the first thing in its block
 */
record Mark(
    int at, int length, Family family, double open, double close, double stray, boolean leads) {

  /** Marks of the same family make a clean pair. */
  enum Family {
    STRAIGHT,
    CURLY,
    GUILLEMET,
    SINGLE,
    ANGLE
  }

  int end() {
    return at + length;
  }

  /** Single marks may be apostrophes; they never cross a paragraph or miss their partner. */
  boolean isSingle() {
    return family == Family.SINGLE || family == Family.ANGLE;
  }
}
