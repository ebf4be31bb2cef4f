package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.archive.Archive;
import verbatim.db.Access;

/** What only a process of its own can show: locks, kills, signals, full disks and closed pipes. */
class OtherProcessTest {
  private static final int ARTICLES = 220;

  /** With so much in every article, an import is still at work when its first batch is heard of. */
  private static final String LONG =
      "Une phrase de plus pour que le fichier soit long. ".repeat(1500);

  @TempDir Path folder;
  private Path archive;
  private Path files;

  @BeforeEach
  void makeArchive() throws IOException {
    archive = folder.resolve("archive");
    files = Files.createDirectories(folder.resolve("files"));
    Run.of("init", archive).isDone();
  }

  @Test
  void anImportThatIsKilledIsFinishedByTheNext() throws IOException, InterruptedException {
    writeArticles("");
    try (OtherProcess importing =
        OtherProcess.start("import", "--json", "--archive", archive, files)) {
      assertThat(importing.line()).contains("\"imported\"");
      importing.kill();
    }
    Run.of("verify", "--archive", archive).isDone();
    int before = articles();
    assertThat(before).isBetween(1, ARTICLES);
    Run again = Run.of("import", "--json", "--archive", archive, files).isDone();
    assertThat(again.objects("alreadyThere")).hasSize(before);
    assertThat(again.objects("imported")).hasSize(ARTICLES - before);
    isComplete();
  }

  @Test
  void controlCEndsAnImportBehindABatch() throws IOException, InterruptedException {
    writeArticles(LONG);
    Run run;
    try (OtherProcess importing =
        // in the background of a shell a process is born deaf to Ctrl+C
        OtherProcess.startBehind(
            "exec env --default-signal=INT \"$@\"",
            "import",
            "--json",
            "--archive",
            archive,
            files)) {
      assertThat(importing.line()).contains("\"imported\"");
      importing.interrupt();
      run = importing.end();
    }
    run.endsWith(Exit.FINDINGS);
    assertThat(run.objects("summary").getFirst().get("cancelled").asBoolean()).isTrue();
    assertThat(articles()).isEqualTo(run.objects("summary").getFirst().get("imported").asInt());
    Run.of("verify", "--archive", archive).isDone();
    Run.of("import", "--archive", archive, files).isDone();
    isComplete();
  }

  @Test
  void anotherProcessHoldsTheArchive() throws IOException, InterruptedException {
    writeArticles(LONG);
    try (OtherProcess importing =
        OtherProcess.start("import", "--json", "--archive", archive, files)) {
      assertThat(importing.line()).contains("\"imported\"");
      Run second = Run.of("import", "--archive", archive, files).endsWith(Exit.FAILED);
      assertThat(second.err())
          .startsWith("The archive in " + archive + " is in use by another program.")
          .hasLineCount(1);
      Run.of("stats", "--archive", archive).endsWith(Exit.DONE);
      importing.end().endsWith(Exit.DONE);
    }
    isComplete();
  }

  @Test
  void nobodyReadsTheOutput() throws IOException, InterruptedException {
    writeArticles("");
    Run.of("import", "--archive", archive, files).isDone();
    try (OtherProcess quotes = OtherProcess.start("timeline", "--json", "--archive", archive)) {
      assertThat(quotes.line()).startsWith("{");
      quotes.stopReading();
      assertThat(quotes.exitCode()).isEqualTo(Exit.DONE);
    }
  }

  @Test
  void anImportGoesOnWhenNobodyReadsTheOutput() throws IOException, InterruptedException {
    writeArticles("");
    try (OtherProcess importing =
        OtherProcess.start("import", "--json", "--archive", archive, files)) {
      assertThat(importing.line()).contains("\"imported\"");
      importing.stopReading();
      assertThat(importing.exitCode()).isEqualTo(Exit.DONE);
    }
    isComplete();
  }

  @Test
  void theDiskIsFullForTheOutput() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "a device that is always full");
    try (OtherProcess stats =
        OtherProcess.startBehind("exec \"$@\" >/dev/full", "stats", "--archive", archive)) {
      Run run = stats.end().endsWith(Exit.FAILED);
      assertThat(run.err())
          .isEqualTo(
              "Output: there is no space left to write it. Make room on this disk, then try again.\n");
    }
  }

  @Test
  void theSystemAllowsNoLargerFile() throws IOException, InterruptedException {
    writeArticles("Une phrase de plus pour que le fichier soit long. ".repeat(500));
    try (OtherProcess importing =
        OtherProcess.startBehind(
            "ulimit -f 6144; exec \"$@\"", "import", "--archive", archive, files)) {
      Run run = importing.end().endsWith(Exit.FAILED);
      assertThat(run.err()).contains(archive.toString()).hasLineCount(1);
    }
    Run.of("verify", "--archive", archive).isDone();
    Run.of("import", "--archive", archive, files).isDone();
    isComplete();
  }

  private void isComplete() {
    assertThat(articles()).isEqualTo(ARTICLES);
    Run.of("verify", "--archive", archive).isDone();
    Run found =
        Run.of("search", "--archive", archive, "--limit", 1, "--json", "gouvernement").isDone();
    assertThat(found.objects("summary").getFirst().get("total").asInt()).isEqualTo(ARTICLES);
  }

  private int articles() {
    try (Archive opened = Archive.open(archive, Access.READ)) {
      return (int) opened.articles().count();
    }
  }

  private void writeArticles(String more) throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          files.resolve("%03d.txt".formatted(i)),
          "date 2017-01-29\n\nArticle %d\n\n19h%02d: Manuel Valls: \"Le gouvernement tiendra.\"\n\n%s"
              .formatted(i, i % 60, more));
    }
  }
}
