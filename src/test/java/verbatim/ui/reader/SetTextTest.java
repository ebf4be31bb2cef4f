package verbatim.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import verbatim.text.TextSpan;

class SetTextTest {
  @Property(tries = 300)
  void paragraphsAndWhatEndsThemAreTheText(@ForAll("texts") String text) {
    SetText set = SetText.of(text);
    StringBuilder all = new StringBuilder();
    for (int p = 0; p < set.paragraphs(); p++) {
      int next = p + 1 < set.paragraphs() ? set.paragraph(p + 1).start() : text.length();
      String end = text.substring(set.paragraph(p).end(), next);
      assertThat(end).isIn("", "\n", "\r", "\r\n");
      all.append(set.paragraph(p).in(text)).append(end);
    }
    assertThat(all).hasToString(text);
  }

  @Property(tries = 300)
  void everyOffsetLiesInOneParagraph(@ForAll("texts") String text) {
    SetText set = SetText.of(text);
    for (int i = 0; i <= text.length(); i++) {
      int p = set.paragraphAt(i);
      assertThat(set.paragraph(p).start()).isLessThanOrEqualTo(i);
      if (p + 1 < set.paragraphs()) {
        assertThat(set.paragraph(p + 1).start()).isGreaterThan(i);
      }
    }
  }

  @Example
  void aLineOfTenMillionCharactersIsBrokenToBeShown() {
    String text = "mot ".repeat(2_500_000);
    long before = System.nanoTime();
    SetText set = SetText.of(text);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    assertThat(set.broken()).isGreaterThan(1000);
    assertThat(set.paragraph(set.paragraphs() - 1).end()).isEqualTo(text.length());
    for (int p = 0; p < set.paragraphs(); p++) {
      assertThat(set.paragraph(p).length()).isLessThanOrEqualTo(SetText.LONGEST);
    }
  }

  @Example
  void aBreakNeverSplitsASurrogatePair() {
    String text = "x" + "😀".repeat(SetText.LONGEST);
    SetText set = SetText.of(text);
    for (int p = 0; p < set.paragraphs(); p++) {
      TextSpan paragraph = set.paragraph(p);
      assertThat(Character.isLowSurrogate(text.charAt(paragraph.start()))).isFalse();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab \r\n\u00e9").ofMaxLength(40);
  }
}
