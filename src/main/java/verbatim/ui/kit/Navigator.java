package verbatim.ui.kit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/** Leads from one place to another; made by the shell. */
public interface Navigator {
  /** Shows an article in the reader, at a passage when one is given. */
  void read(long article, @Nullable TextSpan passage);

  /** Shows an article where a search led, with everything it found. */
  default void read(Lead lead) {
    read(lead.article(), lead.passage());
  }

  /**
   * Lets the reader, where it is in sight, follow what is chosen in a list; unlike {@link #read} it
   * does not bring the reader into sight.
   */
  default void glance(Lead lead) {
    read(lead);
  }

  /** Goes to the place of this id. */
  void go(String place);

  /** Goes to the search with this query. */
  void search(String query);

  /**
   * Goes to the timeline.
   *
   * @param articles what it is reduced to; null shows everything
   * @param lead what to begin at; null begins where the most is to be seen
   */
  void timeline(@Nullable Set<Long> articles, @Nullable Lead lead);

  /** Shows what a person is quoted as saying. */
  void speaker(String name);

  /** Puts a passage, quote, entry or (span null) whole article into the open dossier. */
  void collect(Collectable what);

  /** Says what happened, in passing; silent where nobody listens, such as in a test of a place. */
  default void tell(String words) {}

  /**
   * Something that can be put into a dossier.
   *
   * @param kind {@code ARTICLE}, {@code ENTRY}, {@code PASSAGE} or {@code QUOTE}
   * @param article number of the article
   * @param span null for the whole article
   */
  record Collectable(String kind, long article, @Nullable TextSpan span) {}
}
