package verbatim.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import verbatim.text.Language;
import verbatim.text.Naughty;
import verbatim.text.TextSpan;

class FigurePropertiesTest {

  @Property
  void anyRandomText(@ForAll String text) {
    check(text);
  }

  @Property
  void anyNaughtyText(@ForAll("naughty") String text) {
    check(text);
  }

  private static void check(String text) {
    for (Language language : List.of(Language.FRENCH, Language.ENGLISH)) {
      List<FigureFinding> found = new FigureFinder().find(text, language);
      assertInside(text, found.stream().map(FigureFinding::span).toList());
      for (FigureFinding figure : found) {
        assertThat(figure.upTo() == null || figure.upTo().compareTo(figure.value()) > 0).isTrue();
        for (TextSpan span : parts(figure)) {
          assertInside(text, List.of(span));
        }
      }
    }
  }

  private static List<TextSpan> parts(FigureFinding figure) {
    List<TextSpan> parts = new ArrayList<>();
    for (@Nullable TextSpan span :
        new @Nullable TextSpan[] {figure.of(), figure.asOf(), figure.accordingTo()}) {
      if (span != null) {
        parts.add(span);
      }
    }
    return parts;
  }

  @Provide
  Arbitrary<String> naughty() {
    return Naughty.texts();
  }

  private static void assertInside(String text, List<TextSpan> spans) {
    assertThat(spans).isSorted();
    assertThat(spans).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
  }
}
