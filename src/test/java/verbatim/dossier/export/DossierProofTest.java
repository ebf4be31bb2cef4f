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
  void aPathInPlaceOfADigestLeadsNowhere() throws IOException {
    Path handed = export();
    Files.writeString(folder.resolve("secret"), "secret");
    change(handed, page -> page.replaceFirst("(\"sha256\" : \")[0-9a-f]+", "$1../../secret"));
    assertThat(onlyProblem(handed)).isInstanceOf(Proof.OriginalMissing.class);
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
    assertThat(DossierProof.verify(empty)).hasSize(1).noneMatch(Proof::isProved);
  }

  private Path export() throws IOException {
    try (Exported exported = Exported.in(folder)) {
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
