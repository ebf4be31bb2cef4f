package verbatim.speaker;

/** The grammatical gender that an article uses for a person. */
public enum Gender {
  /** She. */
  FEMALE,
  /** He. */
  MALE,
  /** Another one. */
  OTHER
}
