package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteFilter;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.db.Access;
import verbatim.job.Progress;
import verbatim.text.TextSpan;

/** A desk that is killed in the middle of a step has made the whole step, or nothing of it. */
class KilledDeskTest {
  private static final int PARAGRAPHS = 3;
  private static final int ROUNDS = 3;

  @TempDir Path folder;

  /** Annotates and decides as fast as it can, saying each step that is certain, until killed. */
  public static final class Busy {
    private Busy() {}

    /** The archive's folder is the only argument. */
    public static void main(String[] arguments) {
      try (Archive archive = Archive.open(Path.of(arguments[0]), Access.WRITE)) {
        long article = archive.articles().ids()[0];
        while (true) {
          Quote quote = archive.quotes().of(article).getFirst();
          archive.quoteDesk().link(quote, "Inès Carle");
          archive.noteDesk().note(article, new TextSpan(0, 4), "x");
          System.out.println(archive.changes().newest(Integer.MAX_VALUE).size());
          archive.quoteDesk().reopen(archive.quotes().of(article).getFirst());
        }
      }
    }
  }

  @Test
  void everyStepIsWholeOrNotThere() throws IOException, InterruptedException {
    Path archive = folder.resolve("archive");
    Run.of("init", archive).isDone();
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            """
            date 2017-01-29

            Inès Carle a déclaré : « Le premier point est acquis.

            « Le deuxième point est acquis aussi.

            « Le dernier le sera demain. »
            """);
    Run.of("import", "--archive", archive, "--source", "Gazette", file).isDone();
    Random random = new Random(7);
    int certain = 0;
    for (int round = 0; round < ROUNDS; round++) {
      try (OtherProcess busy = OtherProcess.startProgram(Busy.class, archive)) {
        for (int lines = 1 + random.nextInt(5); lines > 0; lines--) {
          certain = Integer.parseInt(String.valueOf(busy.line()));
        }
        busy.kill();
      }
      isWhole(archive, certain);
    }
  }

  private static void isWhole(Path folder, int certain) {
    Run.of("verify", "--archive", folder).isDone();
    try (Archive archive = Archive.open(folder, Access.WRITE)) {
      long article = archive.articles().ids()[0];
      List<Quote> quotes = archive.quotes().of(article);
      assertThat(quotes).hasSize(PARAGRAPHS);
      assertThat(quotes.stream().map(Quote::status).distinct()).as("all or none").hasSize(1);
      assertThat(archive.changes().newest(Integer.MAX_VALUE).size())
          .isGreaterThanOrEqualTo(certain);
      archive.catchUp(Progress.NONE);
      assertThat(archive.isBehind()).isFalse();
      long accepted = archive.queue().count(QuoteFilter.QUEUE.withStatus(QuoteStatus.ACCEPTED));
      assertThat(accepted).isBetween(0L, 1L);
      boolean undone;
      do {
        undone = archive.changes().undo().isPresent();
      } while (undone);
      assertThat(archive.quotes().decisions()).isEmpty();
      assertThat(archive.annotations().of(article)).isEmpty();
    }
  }
}
