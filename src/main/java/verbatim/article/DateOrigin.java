package verbatim.article;

/** Where an article's date comes from. */
public enum DateOrigin {
  /** The list that came with the files. */
  MANIFEST,
  /** The {@code date} header before the text. */
  HEADER,
  /** A dateline in the text. */
  DATELINE,
  /** A full date or weekday in the text. */
  PROSE,
  /** Given for all files of one import. */
  IMPORT,
  /** Set later by a person. */
  PERSON
}
