package verbatim.archive;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.time.Moment;

/**
 * Which part of the timeline to show.
 *
 * @param from nothing that is certainly earlier; null for no limit
 * @param to nothing that is certainly later; null for no limit
 * @param sources names of sources; empty for every source
 * @param articles numbers of articles, such as those found by a search; null for every article
 */
public record TimelineFilter(
    @Nullable Moment from, @Nullable Moment to, Set<String> sources, @Nullable Set<Long> articles) {
  /** Everything. */
  public static final TimelineFilter ALL = new TimelineFilter(null, null, Set.of(), null);

  /** Copies the sets. */
  public TimelineFilter {
    sources = Set.copyOf(sources);
    articles = articles == null ? null : Set.copyOf(articles);
  }
}
