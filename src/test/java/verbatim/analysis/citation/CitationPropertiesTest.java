package verbatim.analysis.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import verbatim.text.Language;
import verbatim.text.Naughty;
import verbatim.text.TextSpan;

class CitationPropertiesTest {

  @Property
  void anyRandomText(@ForAll String text) {
    check(text);
  }

  @Property
  void anyNaughtyText(@ForAll("naughty") String text) {
    check(text);
  }

  private static void check(String text) {
    List<CitationFinding> found = new CitationFinder().find(text, Language.FRENCH);
    assertInside(text, found.stream().map(CitationFinding::span).toList());
    for (CitationFinding citation : found) {
      assertInside(text, List.of(citation.cue()));
      assertThat(citation.cited()).isNotBlank();
      assertThat(citation.relation()).isNotBlank();
    }
    for (Language language : List.of(Language.FRENCH, Language.ENGLISH)) {
      for (SourceChain chain : new ChainFinder().find(text, language)) {
        assertInside(text, List.of(chain.span()));
        assertThat(chain.links())
            .allSatisfy(link -> assertThat(chain.span().contains(link.source())).isTrue());
      }
    }
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
