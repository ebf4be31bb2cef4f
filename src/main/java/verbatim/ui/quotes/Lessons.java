package verbatim.ui.quotes;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Prospect;
import verbatim.archive.Archive;
import verbatim.job.Progress;
import verbatim.ui.kit.Jobs;

/** What the decisions made so far would change about the proposals that are still open. */
final class Lessons {
  /** So many decisions teach enough to look again. */
  private static final int ENOUGH = 10;

  private static final int DESCRIBED = 200;

  private final Archive archive;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<@Nullable Prospect> prospect = new ReadOnlyObjectWrapper<>();
  private int since;

  Lessons(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
  }

  /** What would change; null while nothing would. */
  ReadOnlyObjectProperty<@Nullable Prospect> prospect() {
    return prospect.getReadOnlyProperty();
  }

  /** One more decision was written. */
  void decided() {
    since++;
    if (since >= ENOUGH) {
      look();
    }
  }

  /** Works out what would change, beside the screen. */
  void look() {
    since = 0;
    jobs.latest(
        "quotes.lessons",
        stale -> archive.learningDesk().prospect(DESCRIBED, until(stale)),
        found -> prospect.set(found.total() == 0 ? null : found));
  }

  /** Not now; it is offered again after more decisions. */
  void putOff() {
    prospect.set(null);
    since = 0;
  }

  private static Progress until(BooleanSupplier stale) {
    return new Progress() {
      @Override
      public void report(long done, long total, String item) {}

      @Override
      public boolean isCancelled() {
        return stale.getAsBoolean();
      }
    };
  }
}
