package verbatim.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The names of the fields that hold no words, and how words are indexed. */
final class Fields {
  /** The number of the article, on every document of its block. */
  static final String ID = "id";

  /** The same as a number, on the article only. */
  static final String NUMBER = "number";

  /** What kind of document: {@link #ARTICLE} on the last of each block, nothing on the others. */
  static final String KIND = "kind";

  static final String ARTICLE = "article";

  /** The text as it is, stored. */
  static final String ORIGINAL = "original";

  /** The entries of the ticker, stored as pairs of offsets. */
  static final String ENTRIES = "entries";

  /** The minutes that the date may mean. */
  static final String DATE = "date";

  /** The first of these minutes, for sorting. */
  static final String MINUTE = "minute";

  static final String LANGUAGE = "lang";
  static final String HAS = "has";

  /** Whether a quote is accepted or proposed. */
  static final String STATUS = "status";

  /** Start and end of a quote in one number. */
  static final String SPAN = "span";

  /** Words of the text, where the length matters for the score. */
  static final FieldType WORDS = words(false);

  /** Words of anything that is always short. */
  static final FieldType FEW_WORDS = words(true);

  private Fields() {}

  /** The field with the values of a facet. */
  static String facet(Facet facet) {
    return "facet." + facet.field();
  }

  private static FieldType words(boolean few) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(few);
    type.freeze();
    return type;
  }
}
