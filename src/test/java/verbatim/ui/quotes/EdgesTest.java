package verbatim.ui.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.ui.quotes.Edges.Edge.END;
import static verbatim.ui.quotes.Edges.Edge.START;
import static verbatim.ui.quotes.Edges.Step.CHARACTER_BACK;
import static verbatim.ui.quotes.Edges.Step.CHARACTER_ON;
import static verbatim.ui.quotes.Edges.Step.WORD_BACK;
import static verbatim.ui.quotes.Edges.Step.WORD_ON;

import org.junit.jupiter.api.Test;
import verbatim.text.TextSpan;

class EdgesTest {
  private static final String TEXT = "un deux  trois 😀 cinq";

  private static String moved(String words, Edges.Edge edge, Edges.Step step) {
    int at = TEXT.indexOf(words);
    return Edges.moved(TEXT, new TextSpan(at, at + words.length()), edge, step).in(TEXT);
  }

  @Test
  void theEndMovesByWords() {
    assertThat(moved("deux", END, WORD_ON)).isEqualTo("deux  trois");
    assertThat(moved("deux  trois", END, WORD_BACK)).isEqualTo("deux");
    assertThat(moved("deux", END, WORD_BACK)).as("nothing would be left").isEqualTo("deux");
    assertThat(moved("cinq", END, WORD_ON)).isEqualTo("cinq");
  }

  @Test
  void theStartMovesByWords() {
    assertThat(moved("deux", START, WORD_BACK)).isEqualTo("un deux");
    assertThat(moved("un deux", START, WORD_ON)).isEqualTo("deux");
    assertThat(moved("un", START, WORD_BACK)).isEqualTo("un");
  }

  @Test
  void charactersAreWhole() {
    assertThat(moved("trois ", END, CHARACTER_ON)).isEqualTo("trois 😀");
    assertThat(moved("😀 ", START, CHARACTER_ON)).isEqualTo(" ");
    assertThat(moved("trois", START, CHARACTER_BACK)).isEqualTo(" trois");
    assertThat(moved("deux", END, CHARACTER_BACK)).isEqualTo("deu");
  }
}
