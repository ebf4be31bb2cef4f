package verbatim.search;

import java.util.List;
import verbatim.article.Article;
import verbatim.text.TextSpan;

/**
 * All the index has to know of one article.
 *
 * @param article the facts
 * @param version the number of the last change to the article or to the decisions about it
 * @param text the text of the article; the first 16 million {@code char}s are searchable
 * @param quotes what is quoted, by whom, as far as it was not rejected
 * @param tags that people gave to passages
 * @param entries of a live ticker, in the order of the text
 */
public record SearchDocument(
    Article article,
    long version,
    String text,
    List<Spoken> quotes,
    List<String> tags,
    List<TextSpan> entries) {

  /** Copies the lists. */
  public SearchDocument {
    quotes = List.copyOf(quotes);
    tags = List.copyOf(tags);
    entries = List.copyOf(entries);
  }
}
