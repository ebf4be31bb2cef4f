package verbatim.search;

import verbatim.text.TextSpan;

/**
 * A part of a query that was not taken at its word.
 *
 * @param reason why
 * @param place in the query
 */
public record QueryNote(Reason reason, TextSpan place) {

  /** Why a part of a query was read otherwise than written. */
  public enum Reason {
    /** A quotation without its end; read to the end of the query. */
    OPEN_QUOTE,
    /** A parenthesis without its end; closed at the end of the query. */
    OPEN_PARENTHESIS,
    /** A closing parenthesis that closes nothing; ignored. */
    STRAY_PARENTHESIS,
    /** An operator with nothing to join; ignored. */
    LONE_OPERATOR,
    /** A field without a value; ignored. */
    EMPTY_FIELD,
    /** No field of that name; read as words. */
    UNKNOWN_FIELD,
    /** A value that the field does not know; ignored. */
    UNKNOWN_VALUE,
    /** Not a date; ignored. */
    BAD_DATE,
    /** Nothing that could be a word; ignored. */
    NO_WORD,
    /** An article or preposition too common to tell articles apart; ignored beside other words. */
    COMMON_WORD,
    /** Matches too much to be worked out; ignored. */
    TOO_BROAD,
    /** More words or deeper parentheses than can be searched; the rest is ignored. */
    TOO_LONG
  }
}
