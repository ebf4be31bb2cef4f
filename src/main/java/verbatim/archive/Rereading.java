package verbatim.archive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import verbatim.article.ArticleStore;
import verbatim.job.Progress;
import verbatim.search.SearchIndex;
import verbatim.search.SearchRequest;
import verbatim.speaker.SpeakerStore;
import verbatim.speaker.SpeakerStore.Changed;

/**
 * Reads articles again once the authority file changed, so that open proposals know its persons and
 * offices. Decisions are never touched. Only articles that have a changed name or office are read;
 * all of them when very much changed.
 */
public final class Rereading {
  /** From so many changes on, one reading of everything is cheaper than a search for each. */
  private static final int MANY = 200;

  private static final int BATCH = 100;

  private final ArticleStore articles;
  private final SpeakerStore speakers;
  private final Indexing indexing;
  private final Analyst analyst;
  private final Changes changes;

  Rereading(
      ArticleStore articles,
      SpeakerStore speakers,
      Indexing indexing,
      Analyst analyst,
      Changes changes) {
    this.articles = articles;
    this.speakers = speakers;
    this.indexing = indexing;
    this.analyst = analyst;
    this.changes = changes;
  }

  /** The names and offices that changed since articles were last read with them. */
  public List<Changed> changed() {
    return speakers.changed();
  }

  /** How many articles have one of these names or offices. */
  public long articles() {
    List<Changed> changed = changed();
    return changed.size() > MANY ? articles.count() : concerned(changed).length;
  }

  /**
   * Reads the articles that have a changed name or office again. Cancelled or killed, it keeps what
   * it has done and the changes stay open.
   *
   * @return how many articles were read
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public long run(Progress progress) {
    List<Changed> changed = changed();
    indexing.catchUp(progress);
    long[] ids = changed.size() > MANY ? articles.ids() : concerned(changed);
    try {
      for (int from = 0; from < ids.length; from += BATCH) {
        progress.check();
        progress.report(from, ids.length, "");
        long[] batch = Arrays.copyOfRange(ids, from, Math.min(from + BATCH, ids.length));
        analyst.refresh(LongStream.of(batch).boxed().toList());
      }
      speakers.read(changed);
    } finally {
      changes.tell();
    }
    progress.report(ids.length, ids.length, "");
    return ids.length;
  }

  private long[] concerned(List<Changed> changed) {
    SearchIndex index = indexing.index();
    return changed.stream()
        .map(Rereading::query)
        .filter(q -> !q.isEmpty())
        .distinct()
        .flatMapToLong(q -> LongStream.of(index.matching(SearchRequest.of(q, 0))))
        .distinct()
        .sorted()
        .toArray();
  }

  /** An office as a phrase; of a name the last word, by which articles go on naming a person. */
  private static String query(Changed changed) {
    List<String> words = Authority.words(changed.words()).toList();
    List<String> sought = changed.office() || words.isEmpty() ? words : List.of(words.getLast());
    return sought.isEmpty() ? "" : sought.stream().collect(Collectors.joining(" ", "\"", "\""));
  }
}
