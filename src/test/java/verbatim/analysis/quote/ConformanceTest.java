package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.bench.QuoteBench;

/**
 * The level reached on the original texts, which are not part of the project: {@code
 * -Dverbatim.originals=FOLDER} names the folder they lie in. The gold beside this class holds file
 * names, offsets, kinds and names, but no sentences.
 */
class ConformanceTest {
  private static final Path GOLD = Path.of("src/test/resources/verbatim/analysis/quote/originals");

  @Test
  void reachesItsLevelOnTheOriginals() {
    String originals = System.getProperty("verbatim.originals", "");
    assumeTrue(!originals.isBlank(), "no -Dverbatim.originals=FOLDER");
    StringWriter report = new StringWriter();
    QuoteBench.Figures figures =
        QuoteBench.run(List.of(Path.of(originals), GOLD), new PrintWriter(report));
    assertThat(figures.documents()).as(report.toString()).isEqualTo(5);
    assertThat(figures.overlap80()).as("span > 0.8\n%s", report).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.exact()).as("exact\n%s", report).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.speechApart()).as("speech\n%s", report).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.speaker()).as("speaker\n%s", report).isGreaterThanOrEqualTo(0.96);
    assertThat(figures.sureRight()).as("sure\n%s", report).isGreaterThanOrEqualTo(0.97);
  }
}
