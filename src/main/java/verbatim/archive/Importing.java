package verbatim.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleStore;
import verbatim.article.DateOrigin;
import verbatim.article.NewArticle;
import verbatim.article.Originals;
import verbatim.db.Database;
import verbatim.ingest.Candidate;
import verbatim.ingest.FileBytes;
import verbatim.ingest.ImportOutcome;
import verbatim.ingest.ImportOutcome.AlreadyThere;
import verbatim.ingest.ImportOutcome.Imported;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.ingest.ImportPlan;
import verbatim.ingest.ImportRequest;
import verbatim.ingest.Reading;
import verbatim.ingest.SkipReason;
import verbatim.ingest.TextReader;
import verbatim.job.Progress;
import verbatim.text.Openings;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
import verbatim.time.Precision;

/**
 * Brings files into the archive, a batch at a time. The bytes are kept first, then articles and
 * findings are written in one transaction, so that an import that is killed leaves nothing half
 * done; called again, it passes over what is there and goes on.
 */
public final class Importing {
  private static final int BATCH = 100;
  private static final long BATCH_BYTES = 16L << 20;
  private static final int TITLE = 120;

  /** What may stand before the date of a text that begins with it. */
  private static final Pattern HEADER = Pattern.compile("(date\\s*[\\d-]*)?");

  private final Database database;
  private final ArticleStore articles;
  private final Originals originals;
  private final AuthorityFile authority;
  private final Analyst analyst;
  private final Changes changes;

  Importing(
      Database database,
      ArticleStore articles,
      Originals originals,
      AuthorityFile authority,
      Analyst analyst,
      Changes changes) {
    this.database = database;
    this.articles = articles;
    this.originals = originals;
    this.authority = authority;
    this.analyst = analyst;
    this.changes = changes;
  }

  /**
   * Imports what was asked for.
   *
   * @param heard told what became of each file, once it is certain
   * @throws verbatim.db.DatabaseException when the archive cannot be written any more, such as on a
   *     full disk; the batches before stay
   */
  public ImportReport run(ImportRequest request, Progress progress, Consumer<ImportOutcome> heard) {
    ImportPlan plan = ImportPlan.of(request);
    Tally tally = new Tally(heard);
    plan.skipped().forEach(tally::add);
    List<Candidate> candidates = plan.candidates();
    int done = 0;
    Pace pace = new Pace();
    try {
      while (done < candidates.size() && !progress.isCancelled()) {
        List<Candidate> batch = candidates.subList(done, batchEnd(candidates, done));
        progress.report(done, candidates.size(), batch.getFirst().name());
        Authority known = authority.authority();
        List<Material> materials =
            batch.parallelStream().map(c -> material(c, request, known)).toList();
        database
            .inTransaction(() -> materials.stream().map(this::store).toList())
            .forEach(tally::add);
        done += batch.size();
        if (done < candidates.size()) {
          pace.nowAndThen(changes::tell);
        }
      }
    } finally {
      changes.tell();
    }
    progress.report(done, candidates.size(), "");
    return tally.report(done < candidates.size());
  }

  /** A batch is held in memory whole, so it ends with its bytes if not with its files. */
  private static int batchEnd(List<Candidate> candidates, int from) {
    int most = Math.min(from + BATCH, candidates.size());
    int end = from;
    long bytes = 0;
    do {
      bytes += FileBytes.size(candidates.get(end++).file());
    } while (end < most && bytes + FileBytes.size(candidates.get(end).file()) <= BATCH_BYTES);
    return end;
  }

  /** A file that was read, or the reason why not. */
  private sealed interface Material {
    record Text(Candidate candidate, NewArticle article, Analysis analysis) implements Material {}

    record Refused(Skipped outcome) implements Material {}

    record Known(AlreadyThere outcome) implements Material {}
  }

  private Material material(Candidate candidate, ImportRequest request, Authority known) {
    Path file = candidate.file();
    Optional<TextReader> reader = TextFiles.reader(file);
    if (reader.isEmpty()) {
      return refused(candidate, SkipReason.UNSUPPORTED, "");
    }
    return switch (FileBytes.load(file)) {
      case FileBytes.Refused refusal -> refused(candidate, refusal.reason(), refusal.detail());
      case FileBytes.Loaded loaded ->
          material(candidate, request, known, reader.get(), loaded.bytes());
    };
  }

  private Material material(
      Candidate candidate,
      ImportRequest request,
      Authority known,
      TextReader reader,
      byte[] bytes) {
    String sha256 = Originals.sha256(bytes);
    Optional<Long> there = articles.find(candidate.source(), sha256);
    if (there.isPresent()) {
      return new Material.Known(new AlreadyThere(candidate.file(), there.get()));
    }
    return switch (reader.read(bytes)) {
      case Reading.Refused refusal -> refused(candidate, refusal.reason(), refusal.detail());
      case Reading.Read reading -> {
        keep(sha256, bytes);
        yield text(candidate, request, known, reading, sha256, bytes.length);
      }
    };
  }

  private void keep(String sha256, byte[] bytes) {
    try {
      originals.keep(sha256, bytes);
    } catch (IOException e) {
      // Not the file's fault: the archive itself cannot be written, so the import has to end.
      throw Database.failure(e, originals.path(sha256));
    }
  }

  private static Material text(
      Candidate candidate,
      ImportRequest request,
      Authority known,
      Reading.Read reading,
      String sha256,
      long bytes) {
    String text = reading.text();
    Moment given = candidate.published();
    Analysis analysis = Analysis.of(text, candidate.language(), given, known);
    Moment published = analysis.published();
    DateOrigin origin = given != null ? DateOrigin.MANIFEST : Analyst.origin(analysis.date());
    if (request.day() != null && isVague(published)) {
      published = Moment.day(request.day());
      origin = DateOrigin.IMPORT;
      analysis = Analysis.of(text, analysis.language(), published, known);
    }
    String title = candidate.title() == null ? title(text, analysis) : candidate.title();
    NewArticle article =
        new NewArticle(
            candidate.source(),
            title,
            text,
            analysis.language(),
            published,
            origin,
            candidate.author(),
            candidate.url(),
            candidate.name(),
            sha256,
            reading.charset(),
            bytes);
    return new Material.Text(candidate, article, analysis);
  }

  private ImportOutcome store(Material material) {
    return switch (material) {
      case Material.Refused refused -> refused.outcome();
      case Material.Known known -> known.outcome();
      case Material.Text text -> {
        Path file = text.candidate().file();
        NewArticle article = text.article();
        // The same file may stand twice in one batch.
        Optional<Long> known = articles.find(article.source(), article.sha256());
        if (known.isPresent()) {
          yield new AlreadyThere(file, known.get());
        }
        long id = articles.add(article);
        analyst.store(id, article.text(), text.analysis());
        yield new Imported(file, id);
      }
    };
  }

  private static boolean isVague(@Nullable Moment published) {
    return published == null || published.precision().compareTo(Precision.DAY) < 0;
  }

  /** The first line with words, behind the date where that stands at the very beginning. */
  private static String title(String text, Analysis analysis) {
    TextSpan date = analysis.date() == null ? null : analysis.date().span();
    String before = date == null ? text : text.substring(0, date.start()).strip();
    int from = date != null && HEADER.matcher(before).matches() ? date.end() : 0;
    while (from < text.length()) {
      int end = from;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      if (text.substring(from, end).chars().anyMatch(Character::isLetter)) {
        return Openings.of(text, from, end, TITLE);
      }
      from = end + 1;
    }
    return Openings.of(text, 0, text.length(), TITLE);
  }

  private static Material refused(Candidate candidate, SkipReason reason, String detail) {
    return new Material.Refused(new Skipped(candidate.file(), reason, detail));
  }

  /** Counts outcomes and passes them on. */
  private static final class Tally {
    private final Consumer<ImportOutcome> heard;
    private final List<Skipped> skipped = new ArrayList<>();
    private long imported;
    private long alreadyThere;

    Tally(Consumer<ImportOutcome> heard) {
      this.heard = heard;
    }

    void add(ImportOutcome outcome) {
      switch (outcome) {
        case Imported i -> imported++;
        case AlreadyThere a -> alreadyThere++;
        case Skipped s -> skipped.add(s);
      }
      heard.accept(outcome);
    }

    ImportReport report(boolean cancelled) {
      return new ImportReport(imported, alreadyThere, List.copyOf(skipped), cancelled);
    }
  }
}
