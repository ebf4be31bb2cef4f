package verbatim.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.clock.DateFinding;
import verbatim.analysis.clock.TickerEntry;
import verbatim.annotation.QuoteStore;
import verbatim.article.Article;
import verbatim.article.ArticleStore;
import verbatim.article.DateOrigin;
import verbatim.article.Entry;
import verbatim.article.EntryStore;
import verbatim.compare.ChainStore;
import verbatim.compare.CitationStore;
import verbatim.compare.ClearCopies;
import verbatim.compare.FigureStore;
import verbatim.db.Database;
import verbatim.job.Progress;
import verbatim.text.Openings;
import verbatim.time.Moment;

/** Keeps the findings of every article as new as the detectors; decisions are never touched. */
public final class Analyst {
  private static final int BATCH = 100;
  private static final int OPENING = 160;

  private final Database database;
  private final ArticleStore articles;
  private final EntryStore entries;
  private final AuthorityFile authority;
  private final QuoteStore quotes;
  private final ClearCopies copies;
  private final FigureStore figures;
  private final CitationStore citations;
  private final ChainStore chains;

  Analyst(
      Database database,
      ArticleStore articles,
      EntryStore entries,
      AuthorityFile authority,
      QuoteStore quotes,
      ClearCopies copies,
      FigureStore figures,
      CitationStore citations,
      ChainStore chains) {
    this.database = database;
    this.articles = articles;
    this.entries = entries;
    this.authority = authority;
    this.quotes = quotes;
    this.copies = copies;
    this.figures = figures;
    this.citations = citations;
    this.chains = chains;
  }

  /** How many articles were analysed by older detectors. */
  public long outdated() {
    return articles.countAnalysedBefore(Analysis.VERSION);
  }

  /** Analyses the articles whose findings are older than the detectors; can be cancelled. */
  public void catchUp(Progress progress) {
    long total = outdated();
    long done = 0;
    for (List<Long> batch = next(); !batch.isEmpty(); batch = next()) {
      progress.check();
      refresh(batch);
      done += batch.size();
      progress.report(done, total, "");
    }
  }

  /** Analyses again what a decision, such as a new date, made stale. */
  void refreshStale() {
    for (List<Long> batch = stale(); !batch.isEmpty(); batch = stale()) {
      refresh(batch);
    }
    database.inTransaction(() -> {
      copies.hearDecisions(authority.authority()::preferred);
      return copies;
    });
  }

  private List<Long> stale() {
    return articles.analysedBefore(1, BATCH);
  }

  /** Analyses these articles again, all or none. */
  void refresh(List<Long> batch) {
    database.inTransaction(() -> {
      batch.forEach(this::refresh);
      return batch;
    });
  }

  private void refresh(long id) {
    Article article = articles.find(id).orElseThrow();
    String text = articles.text(id);
    store(
        id,
        text,
        Analysis.of(text, article.language(), article.published(), authority.authority()));
  }

  /** Puts findings in the place of older ones. */
  void store(long id, String text, Analysis analysis) {
    database.inTransaction(() -> {
      entries.replace(id, analysis.entries().stream().map(e -> entry(id, text, e)).toList());
      copies.forget(id);
      quotes.replaceFindings(id, text, analysis.quotes());
      copies.hear(id, authority.authority()::preferred);
      figures.replace(id, analysis.figures());
      citations.replace(id, analysis.citations());
      chains.replace(id, analysis.chains());
      articles.setAnalysed(id, Analysis.VERSION);
      return id;
    });
  }

  /** How the finding of a date is called once the article is stored. */
  static @Nullable DateOrigin origin(@Nullable DateFinding date) {
    return date == null
        ? null
        : switch (date.source()) {
          case HEADER -> DateOrigin.HEADER;
          case DATELINE, UPDATE -> DateOrigin.DATELINE;
          case PROSE -> DateOrigin.PROSE;
        };
  }

  private List<Long> next() {
    return articles.analysedBefore(Analysis.VERSION, BATCH);
  }

  private static Entry entry(long article, String text, TickerEntry found) {
    Moment day = found.day();
    TickerEntry.DayEvidence evidence = found.dayEvidence();
    return new Entry(
        article,
        found.span(),
        found.head().end(),
        found.clock(),
        day,
        evidence == null ? null : evidence.name(),
        Openings.of(text, found.head().end(), found.span().end(), OPENING));
  }
}
