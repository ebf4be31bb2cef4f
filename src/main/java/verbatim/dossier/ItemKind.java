package verbatim.dossier;

/** What an item of a dossier shows. */
public enum ItemKind {
  /** A heading of the archivist's own. */
  HEADING,
  /** A whole article. */
  ARTICLE,
  /** An entry of a live ticker. */
  ENTRY,
  /** Any passage. */
  PASSAGE,
  /** A quote with its speaker. */
  QUOTE
}
