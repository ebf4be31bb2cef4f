package verbatim.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import verbatim.text.TextSpan;

class StepsTest {
  private static final String TEXT = "Elle part. « On l'a su », dit-il.\r\nPuis rien.";

  @Example
  void wordsAreWalkedFromEndToEndAndBackFromStartToStart() {
    Steps steps = steps(TEXT);
    assertThat(TEXT.substring(0, steps.word(0, 1))).isEqualTo("Elle");
    assertThat(TEXT.substring(0, steps.word(4, 1))).isEqualTo("Elle part");
    assertThat(TEXT.substring(steps.word(TEXT.length(), -1))).isEqualTo("rien.");
    assertThat(TEXT.substring(steps.word(TEXT.indexOf("Puis"), -1))).startsWith("dit-il.");
  }

  @Example
  void aSelectionGrowsFromWordToSentenceToParagraphToAll() {
    Steps steps = steps(TEXT);
    int at = TEXT.indexOf("part") + 1;
    TextSpan word = steps.around(new TextSpan(at, at));
    TextSpan sentence = steps.around(word);
    TextSpan paragraph = steps.around(sentence);
    assertThat(word.in(TEXT)).isEqualTo("part");
    assertThat(sentence.in(TEXT)).isEqualTo("Elle part.");
    assertThat(paragraph.in(TEXT)).isEqualTo("Elle part. « On l'a su », dit-il.");
    assertThat(steps.around(paragraph)).isEqualTo(new TextSpan(0, TEXT.length()));
  }

  @Example
  void oneStepPassesALineEndAndWhatAReaderSeesAsOneCharacter() {
    String text = "a\r\ne\u0301👩‍👧b";
    Steps steps = steps(text);
    assertThat(steps.character(1, 1)).isEqualTo(3);
    assertThat(steps.character(3, -1)).isEqualTo(1);
    assertThat(steps.character(3, 1)).isEqualTo(5);
    assertThat(steps.character(5, 1)).isEqualTo(text.indexOf('b'));
  }

  @Example
  void anEdgeNeverLeavesLessThanACharacter() {
    Steps steps = steps(TEXT);
    TextSpan word = new TextSpan(0, 4);
    assertThat(steps.moved(word, true, -1)).isEqualTo(word);
    assertThat(steps.moved(word, true, 1).in(TEXT)).isEqualTo("Elle part");
    assertThat(steps.moved(new TextSpan(0, 9), false, 1).in(TEXT)).isEqualTo(" part");
  }

  @Property(tries = 500)
  void stepsLeadOnAndEndAtTheEnds(@ForAll("texts") String text) {
    Steps steps = steps(text);
    for (int i = 0; i <= text.length(); i++) {
      assertThat(steps.character(i, 1)).isBetween(Math.min(i + 1, text.length()), text.length());
      assertThat(steps.character(i, -1)).isBetween(0, Math.max(i - 1, 0));
      assertThat(steps.word(i, 1)).isBetween(i, text.length());
      assertThat(steps.word(i, -1)).isBetween(0, i);
      TextSpan word = steps.wordAt(i);
      assertThat(word.end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab, .\r\n\u00e9\u0301\u200d«😀".toCharArray())
        .ofMaxLength(30);
  }

  private static Steps steps(String text) {
    return new Steps(text, SetText.of(text));
  }
}
