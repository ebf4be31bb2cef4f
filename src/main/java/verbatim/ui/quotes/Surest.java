package verbatim.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.QueueOrder;
import verbatim.annotation.Queued;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.job.Progress;
import verbatim.ui.kit.Jobs;

/** Every proposal shown that is certain enough, counted first and accepted as one step. */
final class Surest {
  private static final int PAGE = 1_000;

  private final Archive archive;
  private final Jobs jobs;

  Surest(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
  }

  /** Counts the proposals of a filter that are at least this certain. */
  void count(QuoteFilter filter, double confidence, Consumer<Long> show) {
    QuoteFilter wanted = above(filter, confidence);
    jobs.latest("quotes.above", stale -> archive.queue().count(wanted), show);
  }

  /** Accepts them all; {@code ended} runs when that is done, cancelled or failed. */
  void accept(String title, QuoteFilter filter, double confidence, Runnable ended) {
    QuoteFilter wanted = above(filter, confidence);
    Task<Integer> task =
        jobs.run(
            title,
            progress -> {
              List<Quote> chosen = all(wanted, progress);
              archive.quoteDesk().accept(chosen);
              return chosen.size();
            },
            number -> {});
    task.runningProperty()
        .subscribe((was, running) -> {
          if (!running) {
            ended.run();
          }
        });
  }

  private List<Quote> all(QuoteFilter wanted, Progress progress) {
    List<Quote> chosen = new ArrayList<>();
    @Nullable Queued last = null;
    do {
      progress.check();
      List<Queued> page = archive.queue().page(wanted, QueueOrder.SUREST, last, PAGE);
      page.forEach(q -> chosen.add(q.quote()));
      last = page.size() < PAGE ? null : page.getLast();
    } while (last != null);
    return chosen;
  }

  private static QuoteFilter above(QuoteFilter filter, double confidence) {
    return filter.withStatus(QuoteStatus.PROPOSED).withMinimum(confidence);
  }
}
