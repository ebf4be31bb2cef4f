package verbatim.wording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import verbatim.article.Article;
import verbatim.article.Originals;
import verbatim.db.DatabaseException;
import verbatim.fixity.FixityProblem;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.search.QueryNote;
import verbatim.speaker.AuthorityCsv;
import verbatim.text.Openings;

/** A sentence for everything that can go wrong: what, where, and what to do now. */
public final class Faults {
  private static final int EXACT = 60;

  private final Words words;

  /** Speaks French for French locales and English for all others. */
  public Faults(Locale locale) {
    words = Words.of("verbatim.wording.Faults", locale);
  }

  /** Why something could not be done. */
  public String say(Throwable failure) {
    return switch (failure) {
      case DatabaseException e -> say(e);
      case IOException e -> say(e);
      case RuntimeException e when e.getCause() instanceof IOException cause -> say(cause);
      case CancellationException e -> words.say("cancelled");
      case DateTimeParseException e -> words.say("date", e.getParsedString());
      case OutOfMemoryError e -> words.say("memory");
      default -> words.say("unexpected", detail(failure));
    };
  }

  /** Why a file was left out of an import. */
  public String say(Skipped skipped) {
    String key = "skip." + skipped.reason();
    boolean detailed = !skipped.detail().isEmpty() && words.has(key + ".detail");
    return words.say(detailed ? key + ".detail" : key, skipped.file(), skipped.detail());
  }

  /** What is wrong with an authority file of another archive. */
  public String say(AuthorityCsv.Problem problem) {
    return words.say("authority." + problem.fault(), problem.line(), problem.words());
  }

  /** What cannot be proved any more about an article. */
  public String say(FixityProblem problem, Article article) {
    String name = article.source().name() + ", " + article.title();
    String original = Originals.FOLDER + "/" + Originals.name(article.sha256());
    return switch (problem) {
      case FixityProblem.AnchorMoved moved ->
          words.say(
              "fixity.AnchorMoved." + moved.what(),
              name,
              original,
              Openings.of(moved.exact(), 0, moved.exact().length(), EXACT),
              moved.span().start() + "–" + moved.span().end());
      default -> words.say("fixity." + problem.getClass().getSimpleName(), name, original);
    };
  }

  /** What of a query was not taken at its word. */
  public String say(QueryNote note, String query) {
    return words.say("query." + note.reason(), note.place().in(query));
  }

  private String say(DatabaseException failure) {
    Path file = failure.file();
    Path folder = file.toAbsolutePath().getParent();
    return words.say(
        "database." + failure.reason(), folder == null ? file : folder, file, detail(failure));
  }

  private String say(IOException failure) {
    String file = failure instanceof FileSystemException e ? e.getFile() : null;
    String system = failure instanceof FileSystemException e ? e.getReason() : null;
    return words.say(
        key(failure),
        file == null ? words.say("file.unnamed") : file,
        system == null ? detail(failure) : system);
  }

  private static String key(IOException failure) {
    String message = failure.getMessage();
    return switch (failure) {
      case NoSuchFileException e -> "file.missing";
      case AccessDeniedException e -> "file.denied";
      case FileAlreadyExistsException e -> "file.exists";
      case NotDirectoryException e -> "file.notAFolder";
      default -> message != null && message.contains("No space left") ? "file.full" : "file.failed";
    };
  }

  /** What the deepest cause says, on one line. */
  private static String detail(Throwable failure) {
    Throwable cause = failure;
    for (@Nullable Throwable next = failure; next != null; next = next.getCause()) {
      cause = next;
    }
    String message = cause.getMessage();
    return message == null
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
