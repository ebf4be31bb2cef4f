package verbatim.ingest;

/** Why a file was left out of an import. */
public enum SkipReason {
  /** Nothing is there under this name. */
  MISSING,
  /** It was there when the import began and is gone now. */
  VANISHED,
  /** It is a device, a pipe or a broken link. */
  NOT_A_FILE,
  /** The system does not allow reading it. */
  UNREADABLE,
  /** It holds no character that can be seen. */
  EMPTY,
  /** It is larger than an article can be. */
  TOO_LARGE,
  /** It holds no text. */
  BINARY,
  /** It holds text in an encoding that cannot be told. */
  UNKNOWN_ENCODING,
  /** No reader knows files of this kind. */
  UNSUPPORTED,
  /** The manifest names a file outside of its own folder. */
  OUTSIDE_FOLDER,
  /** A row of the manifest cannot be used; the detail says which and why. */
  BAD_ROW,
  /** The manifest is no CSV with the columns that are needed. */
  BAD_MANIFEST
}
