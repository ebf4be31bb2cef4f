package verbatim.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.ingest.ImportOutcome.Skipped;
import verbatim.text.Language;
import verbatim.time.Moment;

class ImportPlanTest {
  @TempDir Path folder;

  @Test
  void aFolderIsASource() throws IOException {
    write("Le Quotidien/soir/a.txt");
    write("Radio Quai/b.txt");
    write("Radio Quai/.DS_Store");
    ImportPlan plan = ImportPlan.of(ImportRequest.of(folder));
    assertThat(plan.candidates())
        .extracting(Candidate::source, Candidate::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("soir", "soir/a.txt"),
            org.assertj.core.groups.Tuple.tuple("Radio Quai", "Radio Quai/b.txt"));
    assertThat(plan.skipped()).isEmpty();
  }

  @Test
  void aGivenSourceCountsForAll() throws IOException {
    write("x/a.txt");
    Path single = write("b.txt");
    ImportPlan plan =
        ImportPlan.of(
            new ImportRequest(List.of(folder.resolve("x"), single), "Agence", null, null));
    assertThat(plan.candidates()).extracting(Candidate::source).containsOnly("Agence");
    assertThat(plan.candidates()).hasSize(2);
  }

  @Test
  void aManifestDescribesItsFolder() throws IOException {
    write("a.txt");
    write("b.txt");
    manifest(
        "file,source,title,published,language,author,url",
        "a.txt,Le Quotidien,\"Un titre, dit « court »\",2017-01-29T21:16,fr,A. B.,https://q.example/",
        "b.txt,,,2017-01,,,");
    ImportPlan plan = ImportPlan.of(ImportRequest.of(folder));
    assertThat(plan.skipped()).isEmpty();
    Candidate first = plan.candidates().getFirst();
    assertThat(first.source()).isEqualTo("Le Quotidien");
    assertThat(first.title()).isEqualTo("Un titre, dit « court »");
    assertThat(first.published()).isEqualTo(Moment.parse("2017-01-29T21:16"));
    assertThat(first.language()).isEqualTo(Language.FRENCH);
    Candidate second = plan.candidates().getLast();
    assertThat(second.published()).isEqualTo(Moment.parse("2017-01"));
    assertThat(second.title()).isNull();
  }

  @Test
  void rowsThatCannotBeUsedAreNamedAndTheRestGoesOn() throws IOException {
    write("a.txt");
    manifest("file,published", "../../etc/passwd,", "nothing.txt,", ",2017", "a.txt,29 janvier");
    ImportPlan plan = ImportPlan.of(ImportRequest.of(folder));
    assertThat(plan.candidates()).extracting(Candidate::name).containsExactly("a.txt");
    assertThat(plan.skipped())
        .extracting(Skipped::reason)
        .containsExactly(
            SkipReason.OUTSIDE_FOLDER, SkipReason.MISSING, SkipReason.BAD_ROW, SkipReason.BAD_ROW);
    assertThat(plan.skipped())
        .extracting(Skipped::detail)
        .allMatch(d -> d.startsWith("manifest.csv:"));
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path outside = Files.createTempFile("outside", ".txt");
    try {
      Path inside = Files.createDirectory(folder.resolve("in"));
      Files.createSymbolicLink(inside.resolve("link.txt"), outside);
      ImportPlan plan = ImportPlan.of(ImportRequest.of(inside));
      assertThat(plan.candidates()).isEmpty();
      assertThat(plan.skipped()).extracting(Skipped::reason).containsExactly(SkipReason.NOT_A_FILE);
      Files.writeString(inside.resolve("manifest.csv"), "file\nlink.txt\n");
      assertThat(ImportPlan.of(ImportRequest.of(inside)).skipped())
          .extracting(Skipped::reason)
          .containsExactly(SkipReason.OUTSIDE_FOLDER);
    } finally {
      Files.delete(outside);
    }
  }

  @Test
  void aManifestWithoutFilesIsRefusedByName() throws IOException {
    manifest("name,title", "a.txt,b");
    ImportPlan plan = ImportPlan.of(ImportRequest.of(folder));
    assertThat(plan.skipped())
        .containsExactly(
            new Skipped(folder.resolve("manifest.csv"), SkipReason.BAD_MANIFEST, "file"));
  }

  @Test
  void whatIsNotThereIsMissing() {
    Path gone = folder.resolve("gone.txt");
    assertThat(ImportPlan.of(ImportRequest.of(gone)).skipped())
        .containsExactly(new Skipped(gone, SkipReason.MISSING, ""));
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name + "/..").normalize());
    return Files.writeString(file, "Un texte.");
  }

  private void manifest(String... lines) throws IOException {
    Files.writeString(folder.resolve("manifest.csv"), String.join("\n", lines) + "\n");
  }
}
