package verbatim.annotation;

/** In which order quotes await their decision. */
public enum QueueOrder {
  /** Most certain first. */
  SUREST,
  /** Long ones by much quoted speakers, and those with a rival speaker, first. */
  VALUABLE,
  /** Article by article, as they stand in the text. */
  TEXT
}
