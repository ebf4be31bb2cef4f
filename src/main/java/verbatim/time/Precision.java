package verbatim.time;

/** How finely a moment is known, coarsest first. */
public enum Precision {
  /** Only the year. */
  YEAR,
  /** The month of a year. */
  MONTH,
  /** The calendar day. */
  DAY,
  /** The minute on the clock. */
  MINUTE
}
