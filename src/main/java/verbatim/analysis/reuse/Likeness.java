package verbatim.analysis.reuse;

/**
 * How two quotes that give the same utterance differ.
 *
 * @param kind what one did to the words of the other
 * @param score how much of the words they share, 0 to 1
 */
public record Likeness(Kind kind, double score) {
  /** What one of two quotes of an utterance did to the words of the other. */
  public enum Kind {
    /** The same words, but for marks, accents, case and what stands in brackets. */
    SAME,
    /** One leaves words out that the other has. */
    SHORTER,
    /** Other words, another tense or person. */
    REWORDED,
    /** Both give a part of the same words, among words that the other does not have. */
    OVERLAPPING
  }
}
