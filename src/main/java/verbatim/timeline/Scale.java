package verbatim.timeline;

/** How much time one row of a timeline stands for, finest first. */
public enum Scale {
  /** Every minute has its row. */
  MINUTE,
  /** The sixty minutes of an hour share a row. */
  HOUR,
  /** A calendar day is a row. */
  DAY,
  /** A month is a row. */
  MONTH,
  /** A year is a row. */
  YEAR;

  /** The next finer one, or the finest. */
  public Scale finer() {
    return switch (this) {
      case MINUTE, HOUR -> MINUTE;
      case DAY -> HOUR;
      case MONTH -> DAY;
      case YEAR -> MONTH;
    };
  }

  /** The next coarser one, or the coarsest. */
  public Scale coarser() {
    return switch (this) {
      case MINUTE -> HOUR;
      case HOUR -> DAY;
      case DAY -> MONTH;
      case MONTH, YEAR -> YEAR;
    };
  }
}
