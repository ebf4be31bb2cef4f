package verbatim.ui.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import verbatim.ingest.ImportOutcome;
import verbatim.ui.kit.Jobs;

/** Brings outcomes to the screen together, however many come while it is busy. */
final class Heard implements Consumer<ImportOutcome> {
  private final Jobs jobs;
  private final Consumer<List<ImportOutcome>> show;
  private List<ImportOutcome> waiting = new ArrayList<>();

  Heard(Jobs jobs, Consumer<List<ImportOutcome>> show) {
    this.jobs = jobs;
    this.show = show;
  }

  @Override
  public synchronized void accept(ImportOutcome outcome) {
    waiting.add(outcome);
    if (waiting.size() == 1) {
      jobs.onScreen(() -> show.accept(take()));
    }
  }

  private synchronized List<ImportOutcome> take() {
    List<ImportOutcome> taken = waiting;
    waiting = new ArrayList<>();
    return taken;
  }
}
