package verbatim.ui.quotes;

import verbatim.annotation.QueueStore;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;

/** How many quotes of a choice await their decision and how many are decided. */
record Counts(long awaiting, long accepted, long rejected) {
  static final Counts NONE = new Counts(0, 0, 0);

  static Counts of(QueueStore store, QuoteFilter filter) {
    return new Counts(
        store.count(filter.withStatus(QuoteStatus.PROPOSED)),
        store.count(filter.withStatus(QuoteStatus.ACCEPTED).withMinimum(0)),
        store.count(filter.withStatus(QuoteStatus.REJECTED).withMinimum(0)));
  }

  long of(QuoteStatus status) {
    return switch (status) {
      case PROPOSED -> awaiting;
      case ACCEPTED -> accepted;
      case REJECTED -> rejected;
    };
  }

  long decided() {
    return accepted + rejected;
  }

  long all() {
    return awaiting + decided();
  }

  /** After one quote went from one state to another. */
  Counts moved(QuoteStatus from, QuoteStatus to) {
    return new Counts(
        awaiting + change(QuoteStatus.PROPOSED, from, to),
        accepted + change(QuoteStatus.ACCEPTED, from, to),
        rejected + change(QuoteStatus.REJECTED, from, to));
  }

  private static int change(QuoteStatus status, QuoteStatus from, QuoteStatus to) {
    return (status == to ? 1 : 0) - (status == from ? 1 : 0);
  }
}
