package verbatim.analysis.quote;

/**
 * Words of the narrator that say that somebody speaks.
 *
 * @param from their first token
 * @param to their last token
 * @param subject the token where the speaker is named, or from which to look for the name
 * @param pronoun whether the speaker is the pronoun at {@code subject}
 * @param prepositional whether it is {@code selon} or its like rather than a verb
 */
record Cue(int from, int to, int subject, boolean pronoun, boolean prepositional) {
  static Cue verb(int from, int to, int subject) {
    return new Cue(from, to, subject, false, false);
  }

  static Cue pronoun(int from, int to, int subject) {
    return new Cue(from, to, subject, true, false);
  }

  static Cue preposition(int from, int to) {
    return new Cue(from, to, to + 1, false, true);
  }
}
