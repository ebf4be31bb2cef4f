package verbatim.dossier.export;

import verbatim.text.TextSpan;

/** What became of one piece of an exported dossier when it was compared with its original. */
public sealed interface Proof {
  /** Name of the page in the folder. */
  String page();

  /** The original says these words at this place, and the page shows them. */
  record Proved(String page, int number, String source) implements Proof {}

  /** The copy of the original is not in the folder, or cannot be read. */
  record OriginalMissing(String page, int number, String source, String sha256) implements Proof {}

  /** The copy of the original is not what it was: its SHA-256 is another. */
  record OriginalChanged(String page, int number, String source, String sha256) implements Proof {}

  /** The original is what it was, but does not say these words at this place. */
  record Moved(String page, int number, String source, TextSpan place) implements Proof {}

  /** The page shows other words than those that its reference names. */
  record Changed(String page, int number, String source) implements Proof {}

  /**
   * Page and reference disagree about who is quoted, or about title, source or date.
   *
   * @param field which of them: {@code SPEAKER}, {@code TITLE}, {@code SOURCE} or {@code DATE}
   * @param shown what the page shows
   * @param named what the reference names
   * @param referenceAltered whether it is the reference that is not as it was exported
   */
  record Disagrees(
      String page,
      int number,
      String source,
      String field,
      String shown,
      String named,
      boolean referenceAltered)
      implements Proof {}

  /** Something was altered on the page that no piece's own proof names. */
  record PageAltered(String page) implements Proof {}

  /** The page holds no references that can be read; it may be no exported dossier. */
  record NoReferences(String page) implements Proof {}

  /** Whether nothing is wrong. */
  default boolean isProved() {
    return this instanceof Proved;
  }
}
