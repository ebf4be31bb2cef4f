package verbatim.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import verbatim.annotation.AnnotationStore;
import verbatim.annotation.LessonStore;
import verbatim.annotation.ProposalStore;
import verbatim.annotation.QueueStore;
import verbatim.annotation.QuoteCountStore;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;
import verbatim.annotation.QuoteStore;
import verbatim.annotation.UtteranceStore;
import verbatim.article.ArticleStore;
import verbatim.article.EntryStore;
import verbatim.article.Originals;
import verbatim.compare.ChainStore;
import verbatim.compare.CitationStore;
import verbatim.compare.ClearCopies;
import verbatim.compare.FigureStore;
import verbatim.db.Access;
import verbatim.db.ChangeLog;
import verbatim.db.Database;
import verbatim.db.DatabaseException;
import verbatim.dossier.DossierStore;
import verbatim.fixity.Fixity;
import verbatim.fixity.FixityReport;
import verbatim.job.Progress;
import verbatim.search.SearchIndex;
import verbatim.search.SearchRequest;
import verbatim.search.SearchResults;
import verbatim.speaker.SpeakerStore;
import verbatim.timeline.Timeline;

/** An opened archive. Usable from any thread; close it before the program ends. */
public final class Archive implements AutoCloseable {
  private static final String FILE = "archive.sqlite";
  private static final List<String> DECISIONS =
      List.of(
          "article_date",
          "speaker",
          "speaker_variant",
          "speaker_office",
          "quote_decision",
          "lesson",
          "annotation",
          "dossier",
          "dossier_item");

  private final Path folder;
  private final Database database;
  private final ArticleStore articles;
  private final EntryStore entries;
  private final SpeakerStore speakers;
  private final LessonStore lessons;
  private final QuoteStore quotes;
  private final ProposalStore proposals;
  private final QueueStore queue;
  private final QuoteCountStore quoteCounts;
  private final AnnotationStore annotations;
  private final FigureStore figures;
  private final CitationStore citations;
  private final ChainStore chains;
  private final DossierStore dossiers;
  private final Originals originals;
  private final Indexing indexing;
  private final Changes changes;
  private final AuthorityFile authority;
  private final Analyst analyst;

  private Archive(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
    articles = new ArticleStore(database);
    entries = new EntryStore(database);
    speakers = new SpeakerStore(database);
    lessons = new LessonStore(database);
    quotes = new QuoteStore(database, speakers, lessons);
    proposals = new ProposalStore(database, lessons, quotes);
    queue = new QueueStore(database, speakers);
    quoteCounts = new QuoteCountStore(database, speakers);
    annotations = new AnnotationStore(database);
    figures = new FigureStore(database);
    citations = new CitationStore(database);
    chains = new ChainStore(database);
    dossiers = new DossierStore(database);
    originals = new Originals(folder.resolve(Originals.FOLDER));
    indexing =
        new Indexing(
            folder.resolve("index"),
            database.access(),
            articles,
            entries,
            quotes,
            annotations,
            speakers);
    changes = new Changes(new ChangeLog(database, DECISIONS), this::follow);
    authority = new AuthorityFile(speakers);
    analyst =
        new Analyst(
            database,
            articles,
            entries,
            authority,
            quotes,
            new ClearCopies(new UtteranceStore(database, lessons)),
            figures,
            citations,
            chains);
  }

  /** Whether a folder holds an archive, readable or not. */
  public static boolean isAt(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /**
   * Makes a new, empty archive in a folder, which is made when it is not there.
   *
   * @throws DatabaseException when there is an archive already or the folder cannot be written
   */
  public static Archive create(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Database.failure(e, file);
    }
    return opened(folder, Database.create(file));
  }

  /**
   * Opens an archive.
   *
   * @throws DatabaseException when there is none, or it is damaged, newer than this program or
   *     locked; it is then untouched
   */
  public static Archive open(Path folder, Access access) {
    return opened(folder, Database.open(folder.resolve(FILE), access));
  }

  private static Archive opened(Path folder, Database database) {
    try {
      return new Archive(folder, database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The archive's folder. */
  public Path folder() {
    return folder;
  }

  /** Whether it was opened to change or only to look. */
  public Access access() {
    return database.access();
  }

  /** The articles, to read. */
  public ArticleStore articles() {
    return articles;
  }

  /** The entries of live tickers, to read. */
  public EntryStore entries() {
    return entries;
  }

  /** The quotes, to read. */
  public QuoteStore quotes() {
    return quotes;
  }

  /** The quotes in the order to decide them, page by page. */
  public QueueStore queue() {
    return queue;
  }

  /** What can be counted over quotes. */
  public QuoteCountStore quoteCounts() {
    return quoteCounts;
  }

  /** The authority file, to read. */
  public SpeakerStore speakers() {
    return speakers;
  }

  /** The annotations, to read. */
  public AnnotationStore annotations() {
    return annotations;
  }

  /** The figures, to read. */
  public FigureStore figures() {
    return figures;
  }

  /** The citations, to read. */
  public CitationStore citations() {
    return citations;
  }

  /** The chains of sources, to read. */
  public ChainStore chains() {
    return chains;
  }

  /** The dossiers, to read. */
  public DossierStore dossiers() {
    return dossiers;
  }

  /** The imported bytes. */
  public Originals originals() {
    return originals;
  }

  /** What people did; undo and redo. */
  public Changes changes() {
    return changes;
  }

  /** Where quotes are decided. */
  public QuoteDesk quoteDesk() {
    return new QuoteDesk(changes, articles, quotes, speakers);
  }

  /** Where the archive learns from what was decided. */
  public LearningDesk learningDesk() {
    return new LearningDesk(changes, lessons, proposals, speakers);
  }

  /** Where passages are annotated and articles dated. */
  public NoteDesk noteDesk() {
    return new NoteDesk(changes, articles, annotations);
  }

  /** Where the authority file is kept. */
  public SpeakerDesk speakerDesk() {
    return new SpeakerDesk(changes, speakers, quotes, quoteDesk());
  }

  /** Where dossiers are put together. */
  public DossierDesk dossierDesk() {
    return new DossierDesk(changes, articles, dossiers);
  }

  /** Puts dossiers together and hands them over. */
  public DossierFile dossierFile() {
    return new DossierFile(articles, entries, quotes, originals);
  }

  /** Imports files. */
  public Importing importing() {
    return new Importing(database, articles, originals, authority, analyst, changes);
  }

  /** Reads articles again once the authority file changed. */
  public Rereading rereading() {
    return new Rereading(articles, speakers, indexing, analyst, changes);
  }

  /** Searches what the index knows. */
  public SearchResults search(SearchRequest request) {
    return indexing.index().search(request);
  }

  /** The index, for completions. */
  public SearchIndex index() {
    return indexing.index();
  }

  /** Everything dated that passes, aligned on time. */
  public Timeline timeline(TimelineFilter filter) {
    return new Timelines(articles, entries, quotes).timeline(filter);
  }

  /** Proves originals, texts and decisions; can be cancelled. */
  public FixityReport verify(Progress progress) {
    return new Fixity(articles, originals, quotes, annotations, dossiers, TextFiles.READERS)
        .check(progress);
  }

  /** How many articles the search index has yet to hear of. */
  public long unindexed() {
    return indexing.behind();
  }

  /** Whether findings or index are older than what is stored. */
  public boolean isBehind() {
    return access() == Access.WRITE
        && (analyst.outdated() > 0 || proposals.isBehind() || indexing.behind() > 0);
  }

  /** Brings findings and index up to date, after a crash or an update; can be cancelled. */
  public void catchUp(Progress progress) {
    if (analyst.outdated() > 0) {
      analyst.catchUp(progress);
    }
    if (proposals.isBehind()) {
      proposals.weigh(progress);
    }
    indexing.catchUp(progress);
    changes.tell();
  }

  /** Counts. */
  public Stats stats() {
    QuoteFilter speech = QuoteFilter.QUEUE;
    return new Stats(
        articles.count(),
        articles.sources().size(),
        entries.count(),
        queue.count(speech),
        queue.count(speech.withStatus(QuoteStatus.ACCEPTED)),
        queue.count(speech.withStatus(QuoteStatus.REJECTED)),
        figures.count(),
        citations.count(),
        speakers.all().size(),
        dossiers.all().size(),
        indexing.behind());
  }

  @Override
  public void close() {
    indexing.close();
    database.close();
  }

  /** Findings and index follow what was just committed. */
  private void follow() {
    analyst.refreshStale();
    if (proposals.isBehind()) {
      proposals.weigh(Progress.NONE);
    }
    indexing.catchUp(Progress.NONE);
  }
}
