package verbatim.analysis.quote;

/** What a pair of quotation marks, or an unmarked stretch of speech, is. */
public enum QuoteKind {
  /** A clause that stands by itself in somebody's words. */
  DIRECT,
  /** Quoted words inside a clause of the narrator. */
  PARTIAL,
  /** An entry of a live ticker of the form {@code Name: "words"}. */
  TICKER,
  /** Reported speech without marks. */
  INDIRECT,
  /** A title, a term or irony: marks, but nobody's speech. */
  SCARE,
  /** Speech for which the text names no source at all. */
  UNATTRIBUTED;

  /** Whether somebody's own words are given between marks. */
  public boolean isSpeech() {
    return this != SCARE && this != INDIRECT;
  }
}
