package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import verbatim.archive.Archive;
import verbatim.db.Access;
import verbatim.speaker.Gender;
import verbatim.speaker.Office;
import verbatim.speaker.Speaker;
import verbatim.time.Moment;

/** The authority file goes from one archive to another. */
class SpeakerFilesTest {
  private static final Speaker ANNE =
      new Speaker(
          0,
          "Inès Carle",
          List.of("I. Carle"),
          Gender.FEMALE,
          List.of(new Office("maire de Fontbelle", Moment.parse("2014-03"), null)),
          "Q42",
          null,
          "0000 0001 2103 2683",
          "élue");

  @TempDir Path folder;
  private Path one;
  private Path other;

  @BeforeEach
  void make() {
    one = folder.resolve("one");
    other = folder.resolve("other");
    Run.of("init", one).isDone();
    Run.of("init", other).isDone();
    try (Archive archive = Archive.open(one, Access.WRITE)) {
      archive.speakerDesk().save(ANNE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.jsonld", "a.json"})
  void everyFormCarriesEverybodyOver(String name) {
    Path file = folder.resolve(name);
    Run.of("speakers", "--archive", one, "--export", file).isDone();
    Run first = Run.of("speakers", "--archive", other, "--import", file, "--json").isDone();
    assertThat(first.objects("summary").getFirst().get("added").asInt()).isEqualTo(1);
    Run again = Run.of("speakers", "--archive", other, "--import", file, "--json").isDone();
    assertThat(again.objects("summary").getFirst().get("unchanged").asInt()).isEqualTo(1);
    assertThat(persons(other)).isEqualTo(persons(one));
  }

  @Test
  void aFileThatExistsIsReplacedOnlyWhenAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "mine");
    Run refused = Run.of("speakers", "--archive", one, "--export", file).endsWith(Exit.FAILED);
    assertThat(refused.err()).contains(file.toString()).hasLineCount(1);
    assertThat(file).hasContent("mine");
    Run.of("speakers", "--archive", one, "--export", file, "--replace").isDone();
    assertThat(Files.readString(file)).contains("Inès Carle");
  }

  @Test
  void anotherEndingIsWrongUsage() {
    Path file = folder.resolve("a.xlsx");
    Run.of("speakers", "--archive", one, "--export", file).endsWith(Exit.USAGE);
    assertThat(file).doesNotExist();
  }

  @Test
  void everyProblemIsSaidAndTheRestComesIn() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(
        file,
        "name,gender,variants\nInès Carle,cat,\nPaul Féroé,,I. Carle\n,,\n"
            .getBytes(Charset.forName("windows-1252")));
    Run run = Run.of("speakers", "--archive", one, "--import", file).endsWith(Exit.FINDINGS);
    assertThat(run.err()).contains("Line 2", "Line 4").hasLineCount(2);
    assertThat(run.out()).isEqualTo("1 person added, 0 completed, 1 known already\n");
    assertThat(persons(one)).extracting(Speaker::name).contains("Paul Féroé");
  }

  @Test
  void aPreferredNameIsNobodyElsesVariant() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "name,variants\nPaul Roy,Inès Carle\n");
    Run run = Run.of("speakers", "--archive", one, "--import", file, "--json");
    run.endsWith(Exit.FINDINGS);
    assertThat(run.objects("summary").getFirst().get("leftOut").get(0).asString())
        .isEqualTo("Inès Carle");
    assertThat(persons(one)).extracting(Speaker::variants).contains(List.of());
  }

  @Test
  void twoOfOneNameWhoseIdentifiersDifferAreTwo() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "name,wikidata\nInès Carle,Q43\n");
    Run.of("speakers", "--archive", one, "--import", file).isDone();
    assertThat(persons(one)).extracting(Speaker::wikidata).containsExactly("Q42", "Q43");
  }

  @Test
  void whatCannotBeReadChangesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonld"), "[[[[");
    Run.of("speakers", "--archive", one, "--import", file).endsWith(Exit.FAILED);
    Path missing = folder.resolve("no.csv");
    Run.of("speakers", "--archive", one, "--import", missing).endsWith(Exit.FAILED);
    Run.of("speakers", "--archive", one, "--import", file, "--export", file).endsWith(Exit.USAGE);
    assertThat(persons(one)).hasSize(1);
  }

  @Test
  void articlesAreReadAgainWhenAsked() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("a.txt"),
            "date 2017-01-29\n\n« Nous tiendrons nos promesses », a déclaré la maire de Fontbelle.");
    Run.of("import", "--archive", other, "--source", "Gazette", article).isDone();
    Path file = folder.resolve("a.csv");
    Run.of("speakers", "--archive", one, "--export", file).isDone();
    Run imported = Run.of("speakers", "--archive", other, "--import", file);
    assertThat(imported.endsWith(Exit.DONE).err()).contains("--reread");
    Run reread = Run.of("speakers", "--archive", other, "--reread", "--json").isDone();
    assertThat(reread.objects("reread").getFirst().get("articles").asInt()).isEqualTo(1);
    List<JsonNode> quotes =
        Run.of("quotes", "--archive", other, "--speaker", "ines carle", "--json").objects();
    assertThat(quotes).hasSize(1);
    assertThat(quotes.getFirst().get("evidence").asString()).contains("authority file");
    assertThat(quotes.getFirst().get("alternatives").isEmpty()).isTrue();
    assertThat(quotes.getFirst().get("confidence").decimalValue().scale()).isLessThan(3);
  }

  private static List<Speaker> persons(Path folder) {
    try (Archive archive = Archive.open(folder, Access.READ)) {
      return archive.speakers().all();
    }
  }
}
