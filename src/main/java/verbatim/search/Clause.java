package verbatim.search;

import java.util.List;

/** What a query means, before anything is known of the index. */
sealed interface Clause {

  /** A single word or a pattern of one. */
  sealed interface Term extends Clause {}

  /**
   * A word.
   *
   * @param folded without accents and case
   * @param spelled in lower case with accents
   * @param exact whether it must be written like this
   * @param typing whether it is still being typed and stands for all that begins with it
   */
  record Word(String folded, String spelled, boolean exact, boolean typing) implements Term {}

  /** All words that begin with this. */
  record Prefix(String folded) implements Term {}

  /** All words that match this, {@code ?} being one and {@code *} any number of letters. */
  record Wildcard(String folded) implements Term {}

  /** All words at most so many letters away. */
  record Fuzzy(String folded, int edits) implements Term {}

  /**
   * Words in a row.
   *
   * @param words at least two
   * @param slop how far they may be from being in a row
   * @param stemmed whether any form of the words will do
   */
  record Phrase(List<Term> words, int slop, boolean stemmed) implements Clause {}

  /** Words or phrases, in any order, with at most so many words between them. */
  record Near(List<Clause> parts, int distance) implements Clause {}

  /** All of these; without any, everything. */
  record All(List<Clause> parts) implements Clause {}

  /** At least one of these. */
  record Any(List<Clause> parts) implements Clause {}

  /** What does not match this. */
  record Not(Clause clause) implements Clause {}

  /** Words of a field of the article. */
  record In(Scope scope, Clause clause) implements Clause {}

  /** One quote of which all this is true. */
  record Quoted(Clause clause) implements Clause {}

  /** A field that has this value as a whole, whatever the case. */
  record Whole(Scope scope, String value) implements Clause {}

  /** A field that has one of a few known values. */
  record Flag(String field, String value) implements Clause {}

  /** Articles whose date may mean one of these minutes since 1970, both included. */
  record Dated(long first, long last) implements Clause {}
}
