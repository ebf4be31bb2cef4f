package verbatim.search;

/** A way to divide what was found. */
public enum Facet {
  /** The name of the source. */
  SOURCE("source"),
  /** The speakers quoted; an article counts for each of them. */
  SPEAKER("speaker"),
  /** The month of publication, {@code 2017-01}, or the year when no more is known. */
  MONTH("date"),
  /** The ISO 639 code. */
  LANGUAGE("lang"),
  /** {@code accepted} and {@code proposed}: articles with quotes of that status. */
  STATUS("status"),
  /** The tags that people gave to passages. */
  TAG("tag");

  private final String field;

  Facet(String field) {
    this.field = field;
  }

  /** The field of the query language that asks for a value of this facet. */
  public String field() {
    return field;
  }

  /** The words to add to a query to keep only the articles with this value. */
  public String clause(String value) {
    boolean name = this == SOURCE || this == SPEAKER || this == TAG;
    return field + ":" + (name ? "=\"" + value.replace('"', ' ') + "\"" : value);
  }
}
