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
  void everyOffsetThatCanBeShownFindsItsWayBack(@ForAll("texts") String text) {
    SetText set = SetText.of(text);
    for (int p = 0; p < set.paragraphs(); p++) {
      TextSpan paragraph = set.paragraph(p);
      for (int i = paragraph.start(); i < paragraph.end(); i++) {
        assertThat(set.view().charAt(set.toView(i))).isEqualTo(text.charAt(i));
        assertThat(set.toText(set.toView(i))).isEqualTo(i);
      }
    }
  }

  @Property(tries = 300)
  void whatIsSelectedWholeIsTheWholeText(@ForAll("texts") String text) {
    SetText set = SetText.of(text);
    String cut = set.toText(0, set.view().length()).in(text);
    assertThat(text).isEqualTo(cut);
  }

  @Example
  void windowsLineEndsStayInTheText() {
    String text = "un\r\ndeux\rtrois\nquatre";
    SetText set = SetText.of(text);
    assertThat(set.view()).isEqualTo("un\ndeux\ntrois\nquatre");
    assertThat(set.toText(0, 7).in(text)).isEqualTo("un\r\ndeux");
  }

  @Example
  void aLineOfTenMillionCharactersIsBrokenToBeShown() {
    String text = "mot ".repeat(2_500_000);
    long before = System.nanoTime();
    SetText set = SetText.of(text);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    assertThat(set.broken()).isGreaterThan(1000);
    assertThat(set.toText(0, set.view().length())).isEqualTo(new TextSpan(0, text.length()));
  }

  @Example
  void aBreakNeverSplitsASurrogatePair() {
    String text = "x" + "😀".repeat(SetText.LONGEST);
    SetText set = SetText.of(text);
    for (int p = 0; p < set.paragraphs(); p++) {
      assertThat(Character.isLowSurrogate(text.charAt(set.paragraph(p).start()))).isFalse();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab \r\n\u00e9").ofMaxLength(40);
  }
}
