package verbatim.ui.quotes;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.ui.kit.Jobs;

/** The counts of what is shown: moved at once by a decision, then counted beside the screen. */
final class Tally {
  /** To count a hundred thousand costs more than the decision itself. */
  private static final int SELDOM = 10;

  private final Archive archive;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
  private boolean counting;
  private int since;
  private boolean again;

  Tally(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
  }

  ReadOnlyObjectProperty<Counts> counts() {
    return counts.getReadOnlyProperty();
  }

  /** One quote went from one state to another. */
  void move(QuoteStatus from, QuoteStatus to) {
    counts.set(counts.get().moved(from, to));
  }

  /** A decision that was moved at once is written; others that it touches are counted in time. */
  void decided(QuoteFilter filter, BooleanSupplier busy) {
    since++;
    if (since >= SELDOM) {
      count(filter, busy);
    }
  }

  /**
   * Counts again, one count at a time however fast decisions come.
   *
   * @param busy whether decisions are still being written, so that the count is late already
   */
  void count(QuoteFilter filter, BooleanSupplier busy) {
    if (counting) {
      again = true;
      return;
    }
    since = 0;
    counting = true;
    jobs.read(
        () -> Counts.of(archive.queue(), filter),
        now -> {
          counting = false;
          if (again) {
            again = false;
            count(filter, busy);
          } else if (!busy.getAsBoolean()) {
            counts.set(now);
          }
        });
  }
}
