package verbatim.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Queued;
import verbatim.annotation.QuoteFilter;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.ui.kit.Jobs;

/**
 * The rows of the queue read so far. Pages are read as the person comes near the end of what is
 * there, so a queue of any length costs the same.
 *
 * <p>Whoever removes a row before the archive has heard of the decision {@linkplain #hold() holds}
 * the queue meanwhile: what is read from the archive then would put the row back.
 */
final class Queue {
  private static final int PAGE = 200;
  private static final int NEAR = 60;

  private final Archive archive;
  private final Jobs jobs;
  private final ObservableList<QueuedQuote> rows = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
  private QuoteFilter filter = QuoteFilter.QUEUE;
  private QueueOrder order = QueueOrder.SUREST;
  private boolean ended;
  private boolean reading;
  private int held;
  private long edition;

  Queue(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
  }

  ObservableList<QueuedQuote> rows() {
    return rows;
  }

  /** Whether the rows are those of the filter, so that an empty queue means that it is done. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** Shows another queue from its start. */
  void show(QuoteFilter other, QueueOrder sorted, Runnable then) {
    filter = other;
    order = sorted;
    loaded.set(false);
    read(
        null,
        PAGE,
        page -> {
          rows.setAll(page);
          loaded.set(true);
          return then;
        });
  }

  /** Reads on when this row is near the end. */
  void reach(int index) {
    if (index < rows.size() - NEAR || ended || reading || held > 0 || rows.isEmpty()) {
      return;
    }
    reading = true;
    read(
        rows.getLast().queued(),
        PAGE,
        page -> {
          rows.addAll(page);
          return () -> {};
        });
  }

  /** Reads the rows around this one again, for what others changed; those behind come later. */
  void refresh(int around, Runnable then) {
    int from = Math.max(0, Math.min(around, rows.size()) - PAGE / 2);
    read(
        from == 0 ? null : rows.get(from - 1).queued(),
        PAGE,
        page -> {
          List<QueuedQuote> shown = rows.subList(from, rows.size());
          int same = Math.min(page.size(), shown.size());
          boolean equal =
              shown.subList(0, same).equals(page.subList(0, same))
                  && (page.size() == PAGE || page.size() == shown.size());
          if (!equal) {
            mend(from, page);
          }
          loaded.set(true);
          return then;
        });
  }

  void hold() {
    held++;
    edition++;
  }

  void release() {
    held--;
  }

  boolean isHeld() {
    return held > 0;
  }

  /** Changes only the rows that differ, so that a list does not lose its place. */
  private void mend(int from, List<QueuedQuote> page) {
    int common = 0;
    while (common < page.size()
        && from + common < rows.size()
        && page.get(common).equals(rows.get(from + common))) {
      common++;
    }
    rows.remove(from + common, rows.size());
    rows.addAll(page.subList(common, page.size()));
  }

  private void read(@Nullable Queued after, int limit, Function<List<QueuedQuote>, Runnable> show) {
    long mine = ++edition;
    QuoteFilter wanted = filter;
    QueueOrder sorted = order;
    jobs.read(
        () -> load(wanted, sorted, after, limit),
        page -> {
          reading = false;
          if (mine == edition) {
            ended = page.size() < limit;
            show.apply(page).run();
          }
        });
  }

  private List<QueuedQuote> load(
      QuoteFilter wanted, QueueOrder sorted, @Nullable Queued after, int limit) {
    List<Queued> page = archive.queue().page(wanted, sorted, after, limit);
    List<Long> ids = page.stream().map(q -> q.quote().article()).distinct().toList();
    Map<Long, Article> articles =
        archive.articles().find(ids).stream().collect(Collectors.toMap(Article::id, a -> a));
    List<QueuedQuote> rows = new ArrayList<>();
    for (Queued queued : page) {
      Article article = articles.get(queued.quote().article());
      if (article != null) {
        rows.add(new QueuedQuote(queued, article));
      }
    }
    return rows;
  }
}
