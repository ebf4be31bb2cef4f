package verbatim.analysis.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import verbatim.text.Language;
import verbatim.text.Naughty;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

class ClockPropertiesTest {

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
      List<TickerEntry> entries =
          new TickerReader().read(text, language, Moment.parse("2017-01-29"));
      assertInside(text, entries.stream().map(TickerEntry::span).toList());
      int end = 0;
      for (TickerEntry entry : entries) {
        assertThat(entry.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(entry.span().contains(entry.head())).isTrue();
        end = entry.span().end();
      }
      for (DateFinding date : new ArticleDates().find(text, language, LocalDate.of(2017, 1, 30))) {
        assertInside(text, List.of(date.span()));
      }
      assertInside(text, List.of(ArticleDates.header(text)));
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
