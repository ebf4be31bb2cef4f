package verbatim.annotation;

/** What a person can say about a passage. */
public enum AnnotationKind {
  /** Marked as worth finding again. */
  HIGHLIGHT,
  /** A remark in the person's own words. */
  NOTE,
  /** A word it is filed under. */
  TAG
}
