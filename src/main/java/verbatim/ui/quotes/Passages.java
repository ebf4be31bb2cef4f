package verbatim.ui.quotes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Quote;
import verbatim.archive.Archive;
import verbatim.ui.kit.Jobs;

/** Passages read so far and those read ahead, so that the next one is there when it is wanted. */
final class Passages {
  private static final int REMEMBERED = 60;

  private final Archive archive;
  private final Supplier<Locale> locale;
  private final Jobs jobs;
  private final Map<Quote, Passage> known = new LinkedHashMap<>();

  Passages(Archive archive, Supplier<Locale> locale, Jobs jobs) {
    this.archive = archive;
    this.locale = locale;
    this.jobs = jobs;
  }

  /** The passage of a quote, when it was read already. */
  @Nullable Passage known(Quote quote) {
    return known.get(quote);
  }

  /** Reads a passage; of several asked for in a row only the last is shown. */
  void read(Quote quote, Consumer<Passage> show) {
    jobs.latest(
        "quotes.passage",
        stale -> Passage.of(archive, quote, locale.get()),
        read -> {
          remember(read);
          show.accept(read);
        });
  }

  /** Reads what is likely to be wanted next. */
  void ahead(List<Quote> quotes) {
    for (Quote quote : quotes) {
      if (!known.containsKey(quote)) {
        jobs.read(() -> Passage.of(archive, quote, locale.get()), this::remember);
      }
    }
  }

  /** Decisions or another language made what was read stale. */
  void forget() {
    known.clear();
  }

  private void remember(Passage read) {
    known.put(read.quote(), read);
    if (known.size() > REMEMBERED) {
      known.remove(known.keySet().iterator().next());
    }
  }
}
