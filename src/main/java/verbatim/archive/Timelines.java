package verbatim.archive;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.QuoteStore;
import verbatim.article.Article;
import verbatim.article.ArticleStore;
import verbatim.article.Entry;
import verbatim.article.EntryStore;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
import verbatim.time.Precision;
import verbatim.timeline.Event;
import verbatim.timeline.Timeline;

/** Makes timelines from what is stored. */
final class Timelines {
  private final ArticleStore articles;
  private final EntryStore entries;
  private final QuoteStore quotes;

  Timelines(ArticleStore articles, EntryStore entries, QuoteStore quotes) {
    this.articles = articles;
    this.entries = entries;
    this.quotes = quotes;
  }

  /** Every article that passes, and every entry of its tickers, dated or not. */
  Timeline timeline(TimelineFilter filter) {
    Map<Long, List<Entry>> byArticle =
        entries.all().stream().collect(Collectors.groupingBy(Entry::article));
    Map<Long, NavigableSet<Integer>> quoteStarts = quotes.starts();
    NavigableSet<Integer> none = new TreeSet<>();
    List<Event> events = new ArrayList<>();
    for (Article article : articles.all()) {
      if (passes(article, filter)) {
        NavigableSet<Integer> starts = quoteStarts.getOrDefault(article.id(), none);
        add(article, byArticle.getOrDefault(article.id(), List.of()), starts, events);
      }
    }
    events.removeIf(e -> !isWithin(e.moment(), filter));
    return Timeline.of(events);
  }

  private static void add(
      Article article, List<Entry> entries, NavigableSet<Integer> quoteStarts, List<Event> events) {
    Moment published = article.published();
    events.add(
        new Event(
            article.id(),
            article.source(),
            null,
            published,
            published == null ? null : published.clock().orElse(null),
            article.title(),
            quoteStarts.size()));
    Moment day = published == null ? null : published.atMost(Precision.DAY);
    for (Entry entry : entries) {
      Moment exact = entry.moment();
      Moment moment = exact == null ? day : exact;
      TextSpan span = entry.span();
      LocalTime clock = entry.clock();
      int count = quoteStarts.subSet(span.start(), span.end()).size();
      events.add(
          new Event(article.id(), article.source(), span, moment, clock, entry.opening(), count));
    }
  }

  private static boolean passes(Article article, TimelineFilter filter) {
    boolean source =
        filter.sources().isEmpty() || filter.sources().contains(article.source().name());
    return source && (filter.articles() == null || filter.articles().contains(article.id()));
  }

  /** What has no date lies within no limits, and within none set. */
  private static boolean isWithin(@Nullable Moment moment, TimelineFilter filter) {
    Moment from = filter.from();
    Moment to = filter.to();
    if (moment == null) {
      return from == null && to == null;
    }
    return (from == null || moment.end().isAfter(from.start()))
        && (to == null || moment.start().isBefore(to.end()));
  }
}
