package verbatim.search;

/** The order of hits; articles without a date come last in either order of time. */
public enum Sort {
  /** The best match first. */
  RELEVANCE,
  /** By the earliest minute the date may mean, latest first. */
  NEWEST,
  /** By the earliest minute the date may mean, earliest first. */
  OLDEST
}
