package verbatim.fixity;

import verbatim.text.TextSpan;

/** Something in the archive that cannot be proved any more. */
public sealed interface FixityProblem {
  /** Number of the article. */
  long article();

  /** The imported bytes are gone. */
  record OriginalMissing(long article, String sha256) implements FixityProblem {}

  /** The imported bytes are not what they were. */
  record OriginalChanged(long article, String sha256) implements FixityProblem {}

  /** The stored text is not what the imported bytes say. */
  record TextChanged(long article) implements FixityProblem {}

  /**
   * The words of a decision no longer stand where they did.
   *
   * @param what {@code quote}, {@code annotation} or {@code dossier}
   * @param exact the words
   */
  record AnchorMoved(long article, String what, TextSpan span, String exact)
      implements FixityProblem {}
}
