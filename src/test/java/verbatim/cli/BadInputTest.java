package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import verbatim.db.Access;
import verbatim.db.Database;

/** Whatever is wrong: one line that says what, where and what to do; nothing else is disturbed. */
class BadInputTest {
  @TempDir Path folder;
  private Path archive;
  private Path files;

  @BeforeEach
  void makeArchive() throws IOException {
    archive = folder.resolve("archive");
    files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(files.resolve("good.txt"), "Benoît Hamon : « Nous avons gagné. »\n");
    Run.of("init", archive).isDone();
  }

  @Test
  void anEmptyFile() throws IOException {
    Files.createFile(files.resolve("bad.txt"));
    skips("the file holds no text. Look for a complete copy.");
  }

  @Test
  void aBinaryFile() throws IOException {
    Files.write(files.resolve("bad.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
    skips("the file holds no plain text. Save its text as a .txt file in UTF-8.");
  }

  @Test
  void aFileOf200MegabytesOnOneLine() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(files.resolve("bad.txt").toFile(), "rw")) {
      huge.setLength(200L << 20);
    }
    skips("the file is larger than 64 MB and cannot be one article. Split it into articles.");
  }

  @Test
  void anUnknownEncoding() throws IOException {
    // UTF-16 with a mark, and half a surrogate pair in the middle of a sentence
    byte[] broken = "\ufeffNous avons \ud83d gagné".getBytes(StandardCharsets.UTF_16BE);
    broken[0] = (byte) 0xfe;
    broken[1] = (byte) 0xff;
    int at = 2 * "\ufeffNous avons ".length();
    broken[at] = (byte) 0xd8;
    broken[at + 1] = 0x3d;
    Files.write(files.resolve("bad.txt"), broken);
    skips("the encoding of the text cannot be told. Save it again in UTF-8.");
  }

  @Test
  void aFormatThatNobodyReads() throws IOException {
    Files.writeString(files.resolve("bad.docx"), "PK");
    skips("files of this kind cannot be read yet. Save the text as a .txt file in UTF-8.");
  }

  @Test
  void aFileThatCannotBeOpened() throws IOException {
    // Even the superuser cannot read through a link that leads to itself.
    Files.createSymbolicLink(files.resolve("bad.txt"), Path.of("bad.txt"));
    skips(
        "this is no ordinary file but a link, a device or a pipe. Name the file that it stands for.");
  }

  @Test
  void aFileThatIsNotThere() {
    Path missing = files.resolve("bad.txt");
    Run run = Run.of("import", "--archive", archive, missing, files).endsWith(Exit.FINDINGS);
    assertThat(run.err())
        .isEqualTo(missing + ": there is no file of this name. Check how it is spelt.\n");
    assertThat(run.out()).startsWith("1 article imported");
  }

  @Test
  void aPathWithEmojiAndSpacesIsNoProblem() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("📰 Le Soir d'été, 100 % ?"));
    Files.writeString(odd.resolve("à lire 😀.txt"), "Un texte.");
    Path oddArchive = folder.resolve("archive 📦 n° 1");
    Run.of("init", oddArchive).isDone();
    Run.of("import", "--archive", oddArchive, odd).isDone();
    JsonNode hit =
        Run.of("search", "--archive", oddArchive, "--json", "texte")
            .isDone()
            .objects("hit")
            .getFirst();
    assertThat(hit.get("source").asString()).isEqualTo("📰 Le Soir d'été, 100 % ?");
    assertThat(hit.get("file").asString()).endsWith("à lire 😀.txt");
    Run.of("verify", "--archive", oddArchive).isDone();
  }

  @Test
  void aBadRowInAManifest() throws IOException {
    Path manifest = files.resolve("manifest.csv");
    Files.writeString(manifest, "file,published\ngood.txt,yesterday\n../../etc/passwd,2017\n");
    Run run = Run.of("import", "--archive", archive, files).endsWith(Exit.FINDINGS);
    assertThat(run.err().lines())
        .containsExactlyInAnyOrder(
            files.resolve("good.txt")
                + ": a row of the list cannot be used as it is (manifest.csv:2 yesterday)."
                + " Correct that row and import again.",
            files.resolve("../../etc/passwd").normalize()
                + ": the list names a file outside of its own folder (manifest.csv:3"
                + " ../../etc/passwd). Move the file into the folder of the list.");
    assertThat(run.out()).startsWith("1 article imported");
  }

  @Test
  void aManifestThatIsNone() throws IOException {
    Files.writeString(files.resolve("manifest.csv"), "name;date\n");
    Run run = Run.of("import", "--archive", archive, files).endsWith(Exit.FINDINGS);
    assertThat(run.err()).contains("this is no list of files in CSV").hasLineCount(1);
  }

  @Test
  void noArchive() {
    Path nowhere = folder.resolve("nowhere");
    Run run = Run.of("stats", "--archive", nowhere).endsWith(Exit.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "There is no archive in "
                + nowhere
                + ". Choose another folder, or make a new archive there first.\n");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void anArchiveWhereANewOneWasToBeMade() {
    Run run = Run.of("init", archive).endsWith(Exit.FAILED);
    assertThat(run.err()).startsWith("There is an archive in " + archive + " already");
  }

  @Test
  void aFileWhereTheArchiveWasToBeMade() {
    Path taken = files.resolve("good.txt");
    Run run = Run.of("init", taken).endsWith(Exit.FAILED);
    assertThat(run.err()).contains(taken.toString()).hasLineCount(1);
    assertThat(taken).content().startsWith("Benoît Hamon");
  }

  @Test
  void aNewerSchema() throws IOException {
    try (Database database = Database.open(sqlite(), Access.WRITE)) {
      database.write(h -> h.execute("PRAGMA user_version = 900"));
    }
    refuses("The archive in " + archive + " was written by a newer version of this program");
  }

  @Test
  void aDamagedDatabase() throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(sqlite().toFile(), "rw")) {
      raw.seek(100);
      raw.write(new byte[3_000]);
    }
    refuses(sqlite() + " is damaged, and it was not touched.");
  }

  @Test
  void aDatabaseThatIsNone() throws IOException {
    Files.writeString(sqlite(), "Not a database, but a letter to the editor.");
    refuses(sqlite() + " is no archive of this program, and it was not touched.");
  }

  @Test
  void anArchiveThatSomebodyElseChanges() {
    try (Database other = Database.open(sqlite(), Access.WRITE)) {
      assertThat(other.access()).isEqualTo(Access.WRITE);
      Run run = Run.of("import", "--archive", archive, files).endsWith(Exit.FAILED);
      assertThat(run.err())
          .isEqualTo(
              "The archive in "
                  + archive
                  + " is in use by another program. Close the window or"
                  + " wait for the import that uses it, then try again.\n");
      Run.of("stats", "--archive", archive).isDone();
    }
    Run.of("import", "--archive", archive, files).isDone();
  }

  @Test
  void wrongUsageIsSaidInOneLine() {
    for (List<String> wrong :
        List.of(
            List.of("nonsense"),
            List.of("search"),
            List.of("search", "--archive", archive.toString()),
            List.of("import", "--archive", archive.toString()),
            List.of("import", "--archive", archive.toString(), "--day", "yesterday", "x"),
            List.of("timeline", "--archive", archive.toString(), "--from", "soon"),
            List.of("quotes", "--archive", archive.toString(), "--status", "maybe"),
            List.of("search", "--archive", archive.toString(), "--limit", "many", "x"),
            List.of("search", "--archive", archive.toString(), "--limit", "0", "x"),
            List.of("stats", "--archive", archive.toString(), "--archive", "other"),
            List.of("stats", "--archive", "nul\u0000"),
            List.of("analyze"))) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
        Run run = Run.in(locale, wrong.toArray()).endsWith(Exit.USAGE);
        assertThat(run.out()).as("%s", wrong).isEmpty();
        assertThat(run.err())
            .as("%s", wrong)
            .hasLineCount(1)
            .startsWith("verbatim")
            .endsWith("--help\n");
        assertThat(run.err()).doesNotContain("picocli", "Exception", "{0}");
      }
    }
  }

  @Test
  void analyzeNamesWhatItCannotReadAndGoesOn() throws IOException {
    Path empty = Files.createFile(files.resolve("empty.txt"));
    Run run =
        Run.of("analyze", "--json", empty, files, folder.resolve("none"), files.resolve("good.txt"))
            .endsWith(Exit.FINDINGS);
    assertThat(run.err()).hasLineCount(3);
    assertThat(run.objects("article")).hasSize(1);
  }

  /** Imports a folder with one good file and one bad one. */
  private void skips(String sentence) throws IOException {
    Path bad;
    try (var list = Files.list(files)) {
      bad =
          list.filter(f -> f.getFileName().toString().startsWith("bad")).findFirst().orElseThrow();
    }
    Run run = Run.of("import", "--archive", archive, files).endsWith(Exit.FINDINGS);
    assertThat(run.err()).isEqualTo(bad + ": " + sentence + "\n");
    assertThat(run.out()).isEqualTo("1 article imported, 0 there already, 1 left out.\n");
    Run.of("verify", "--archive", archive).isDone();
  }

  /** Neither reading nor changing works, and the file stays as it is. */
  private void refuses(String sentence) throws IOException {
    byte[] before = Files.readAllBytes(sqlite());
    for (List<String> command :
        List.of(
            List.of("stats"),
            List.of("verify"),
            List.of("search", "x"),
            List.of("import", files.toString()))) {
      List<String> words = new ArrayList<>(command);
      words.addAll(List.of("--archive", archive.toString()));
      Run run = Run.of(words.toArray()).endsWith(Exit.FAILED);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith(sentence).hasLineCount(1);
    }
    assertThat(Files.readAllBytes(sqlite())).isEqualTo(before);
  }

  private Path sqlite() {
    return archive.resolve("archive.sqlite");
  }
}
