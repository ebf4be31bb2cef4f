package verbatim.analysis.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import verbatim.text.Fixtures;
import verbatim.text.FoldedText;
import verbatim.text.Language;

class TickerFixturesTest {

  @TestFactory
  Stream<DynamicTest> fixtures() {
    return Fixtures.beside(getClass()).stream()
        .map(f ->
            DynamicTest.dynamicTest(
                f.name(), () -> assertThat(lines(f.text())).isEqualTo(folded(f.expected()))));
  }

  @TestFactory
  Stream<DynamicTest> spellingChangesNothing() {
    return Fixtures.beside(getClass()).stream()
        .flatMap(f ->
            Fixtures.mutations().entrySet().stream()
                .map(m ->
                    DynamicTest.dynamicTest(
                        f.name() + ", " + m.getKey(),
                        () ->
                            assertThat(lines(m.getValue().apply(f.text())))
                                .isEqualTo(folded(f.expected())))));
  }

  /** Each entry with its head and its last two words. */
  private static List<String> lines(String text) {
    List<String> lines =
        new TickerReader()
            .read(text, Language.of(text), null).stream()
                .map(e ->
                    "%s %s %s %s … %s"
                        .formatted(
                            e.clock(),
                            e.day(),
                            e.dayEvidence(),
                            e.head().in(text),
                            lastWords(e.span().in(text))))
                .toList();
    return folded(lines);
  }

  private static String lastWords(String entry) {
    String[] words = FoldedText.fold(entry).split("\\s+");
    return String.join(" ", List.of(words).subList(words.length - 2, words.length));
  }

  private static List<String> folded(List<String> lines) {
    return lines.stream().map(FoldedText::fold).toList();
  }
}
