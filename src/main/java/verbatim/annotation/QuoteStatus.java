package verbatim.annotation;

/** How far a quote has come. */
public enum QuoteStatus {
  /** The machine found it; nobody has decided. */
  PROPOSED,
  /** A person confirmed it, with the speaker they chose. */
  ACCEPTED,
  /** A person said that it is no quote. */
  REJECTED
}
