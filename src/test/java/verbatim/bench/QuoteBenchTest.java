package verbatim.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteBenchTest {
  @TempDir Path folder;

  @Test
  void comparesWithGoldCountedInCodePoints() throws IOException {
    // The first character lies outside the basic plane: one code point, two chars.
    String text = "\uD83D\uDCF0 « Le pont rouvre lundi », a annoncé la maire Odile Ferrand.";
    Files.writeString(folder.resolve("a.txt"), text);
    Files.writeString(
        folder.resolve("gold.jsonl"),
        "{\"file\":\"a.txt\",\"start\":4,\"end\":24,\"kind\":\"direct\","
            + "\"speaker\":\"Odile Ferrand\",\"cue\":\"a annoncé\",\"continued\":false}\n");
    StringWriter report = new StringWriter();
    QuoteBench.Figures figures = QuoteBench.run(List.of(folder), new PrintWriter(report));
    assertThat(figures).isEqualTo(new QuoteBench.Figures(1, 1, 1, 1, 1, 1));
    assertThat(report.toString()).contains("95 % intervals over 1 documents");
  }

  @Test
  void joinsTheParagraphsOfAQuotation() {
    List<Utterance> utterances = new java.util.ArrayList<>();
    Utterance.add(utterance(0, 10), false, utterances);
    Utterance.add(utterance(12, 20), true, utterances);
    assertThat(utterances).containsExactly(utterance(0, 20));
  }

  @Test
  void pairsEachUtteranceOnceByLargestOverlap() {
    Alignment alignment =
        new Alignment(List.of(utterance(0, 10)), List.of(utterance(0, 4), utterance(3, 10)));
    assertThat(alignment.matches()).hasSize(1);
    assertThat(alignment.matches().getFirst().found()).isEqualTo(utterance(3, 10));
    assertThat(alignment.invented()).containsExactly(utterance(0, 4));
  }

  @Test
  void measuresNothingWhereThereIsNoText() {
    StringWriter report = new StringWriter();
    assertThat(SpeedBench.run(List.of(folder), new PrintWriter(report))).isZero();
    assertThat(report.toString()).startsWith("0 texts");
  }

  private static Utterance utterance(int start, int end) {
    return new Utterance(
        new verbatim.text.TextSpan(start, end),
        verbatim.analysis.quote.QuoteKind.DIRECT,
        null,
        null,
        null,
        1);
  }
}
