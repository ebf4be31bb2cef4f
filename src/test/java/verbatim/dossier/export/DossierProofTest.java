package verbatim.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was handed over is proved without the archive; one altered byte is named. */
class DossierProofTest {
  @TempDir Path folder;

  @Test
  void anExportIsProvedPieceByPiece() throws IOException {
    Path handed = export();
    assertThat(DossierProof.verify(handed)).hasSize(4).allMatch(Proof::isProved);
  }

  @Test
  void oneByteOfAnOriginal() throws IOException {
    Path handed = export();
    Path original = original(handed);
    byte[] bytes = Files.readAllBytes(original);
    bytes[bytes.length - 4] ^= 1;
    Files.write(original, bytes);
    assertThat(DossierProof.verify(handed)).hasOnlyElementsOfType(Proof.OriginalChanged.class);
    Files.delete(original);
    List<Proof> proofs = DossierProof.verify(handed);
    assertThat(proofs).hasOnlyElementsOfType(Proof.OriginalMissing.class);
    assertThat(ProofSentences.sentence(proofs.getFirst(), Locale.ENGLISH))
        .contains("piece 1", "originals/" + original.getFileName(), "is missing");
  }

  @Test
  void oneLetterOfTheWordsShown() throws IOException {
    Path handed = export();
    change(handed, page -> page.replaceFirst("personne ne le dira", "personne ne le dirA"));
    assertThat(onlyProblem(handed)).isInstanceOf(Proof.Changed.class);
  }

  @Test
  void otherWordsBesideTheTrueOnes() throws IOException {
    Path handed = export();
    change(
        handed,
        page -> page.replaceFirst("<p class=\"words\"", "<p hidden id=\"words-1\">x</p>$0"));
    assertThat(onlyProblem(handed)).isInstanceOf(Proof.Changed.class);
  }

  @Test
  void oneFigureOfAPlace() throws IOException {
    Path handed = export();
    change(handed, page -> page.replaceFirst("(\"start\" : )(\\d+)", "$11$2"));
    assertThat(onlyProblem(handed)).isInstanceOf(Proof.Moved.class);
  }

  @Test
  void oneLetterOfTheContext() throws IOException {
    Path handed = export();
    change(handed, page -> page.replaceFirst("(\"prefix\" : \")", "$1x"));
    assertThat(onlyProblem(handed)).isInstanceOf(Proof.Moved.class);
  }

  @Test
  void anotherSpeakerOnThePage() throws IOException {
    Path handed = export();
    change(handed, page -> page.replaceFirst("(id=\"speaker-1\">Anne &lt;)Morel", "$1Moral"));
    assertThat(onlyProblem(handed))
        .isEqualTo(
            new Proof.Disagrees(
                "dossier.html",
                1,
                "Gazette <i>",
                "SPEAKER",
                "Anne <Moral>",
                "Anne <Morel>",
                false));
    assertThat(ProofSentences.sentence(onlyProblem(handed), Locale.FRENCH))
        .contains(
            "la page montre « Anne <Moral> » comme auteur des propos alors que l'export indiquait"
                + " « Anne <Morel> »");
  }

  @Test
  void anotherTitleSourceOrDateOnThePage() throws IOException {
    for (String field : List.of("title", "source", "date")) {
      Path handed = export();
      change(handed, page -> page.replaceFirst("(id=\"" + field + "-2\">)", "$1x"));
      assertThat(onlyProblem(handed))
          .isInstanceOfSatisfying(
              Proof.Disagrees.class,
              p -> {
                assertThat(p.number()).isEqualTo(2);
                assertThat(p.field()).isEqualToIgnoringCase(field);
                assertThat(p.shown()).isEqualTo("x" + p.named());
                assertThat(p.referenceAltered()).isFalse();
              });
    }
  }

  @Test
  void anotherSpeakerInTheReference() throws IOException {
    Path handed = export();
    change(handed, page -> page.replaceFirst("(\"speaker\" : \"Anne [^M]*)Morel", "$1Moral"));
    assertThat(onlyProblem(handed))
        .isInstanceOfSatisfying(
            Proof.Disagrees.class, p -> assertThat(p.referenceAltered()).isTrue());
    assertThat(ProofSentences.sentence(onlyProblem(handed), Locale.ENGLISH))
        .contains("the reference of piece 1", "was altered", "it names “Anne <Moral>”");
  }

  @Test
  void anotherNameForTheSameSpeakerTwice() throws IOException {
    Path handed = export();
    change(
        handed,
        page ->
            page.replaceFirst(
                "<cite><bdi lang", "<bdi hidden id=\"speaker-1\">Anne &lt;Moral&gt;</bdi>$0"));
    assertThat(onlyProblem(handed)).isInstanceOf(Proof.Disagrees.class);
  }

  @Test
  void anythingElseOnThePageOrInItsReferences() throws IOException {
    for (String[] altered :
        new String[][] {
          {"<h2 dir=\"auto\">Suite", "<h2 dir=\"auto\">Fin"},
          {"<strong>Bonjour|<em>Bonjour", "<em>Au revoir"},
          {"(\"evidence\" : \")", "$1x"},
          {"<meta name=\"verbatim-seal\"[^>]*>", ""}
        }) {
      Path handed = export();
      change(handed, page -> page.replaceFirst(altered[0], altered[1]));
      assertThat(onlyProblem(handed)).isInstanceOf(Proof.PageAltered.class);
    }
  }

  @Test
  void lineEndsMayChangeOnTheWay() throws IOException {
    Path handed = export();
    change(handed, page -> page.replace("\n", "\r\n"));
    assertThat(DossierProof.verify(handed)).hasSize(4).allMatch(Proof::isProved);
  }

  @Test
  void aPathInPlaceOfADigestLeadsNowhere() throws IOException {
    Path handed = export();
    Files.writeString(folder.resolve("secret"), "secret");
    change(handed, page -> page.replaceFirst("(\"sha256\" : \")[0-9a-f]+", "$1../../secret"));
    assertThat(DossierProof.verify(handed))
        .filteredOn(p -> !p.isProved())
        .hasExactlyElementsOfTypes(Proof.OriginalMissing.class, Proof.PageAltered.class);
  }

  @Test
  void whatIsNoDossierIsNotProved() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("rien"));
    assertThat(DossierProof.verify(empty)).hasOnlyElementsOfType(Proof.NoReferences.class);
    Path page = empty.resolve("page.html");
    for (String broken : List.of("", "<p>x", PageData.OPEN + "{" + PageData.CLOSE, PageData.OPEN)) {
      Files.writeString(page, broken);
      assertThat(DossierProof.verify(empty)).hasOnlyElementsOfType(Proof.NoReferences.class);
    }
    Files.writeString(page, PageData.OPEN + "{\"version\":1,\"references\":[{}]}" + PageData.CLOSE);
    assertThat(DossierProof.verify(empty)).isNotEmpty().noneMatch(Proof::isProved);
  }

  private Path export() throws IOException {
    try (Exported exported = Exported.in(Files.createTempDirectory(folder, "export"))) {
      return Objects.requireNonNull(exported.file.getParent());
    }
  }

  private static Proof onlyProblem(Path handed) throws IOException {
    List<Proof> problems = DossierProof.verify(handed).stream().filter(p -> !p.isProved()).toList();
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  private static Path original(Path handed) throws IOException {
    try (var files = Files.list(handed.resolve("originals"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private static void change(Path handed, UnaryOperator<String> change) throws IOException {
    Path page = handed.resolve("dossier.html");
    String before = Files.readString(page);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(page, after);
  }
}
