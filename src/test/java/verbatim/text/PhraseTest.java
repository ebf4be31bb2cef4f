package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseTest {
  private static final Phrase NIGHT = new Phrase("la cette", "(?:la|cette) (nuit)");
  private static final Phrase NOON = new Phrase("a", "a midi$");

  @Test
  void standsAtTheStartOfAWordOnly() {
    assertThat(NIGHT.next("voila nuit, cette nuit", 0, 22)).isEqualTo(new TextSpan(18, 22));
    assertThat(NIGHT.next("voila nuit", 0, 10)).isNull();
  }

  @Test
  void endsWhereTheSearchStops() {
    assertThat(NOON.next("ouvert a midi pile", 0, 18)).isNull();
    assertThat(NOON.next("ouvert a midi pile", 0, 13)).isEqualTo(new TextSpan(7, 13));
    assertThat(NIGHT.next("cette nuit", 0, 9)).isNull();
  }

  @Test
  void wordsOfAMapAreFoundInTheirTextAndNoOthers() {
    WordMap<Integer> map = new WordMap<>(Map.of("nuit", 1, "a", 2));
    String text = "a nuit nuits n ";
    assertThat(map.get(text, 0, 1)).isEqualTo(2);
    assertThat(map.get(text, 2, 6)).isEqualTo(1);
    assertThat(map.get(text, 7, 12)).isNull();
    assertThat(map.get(text, 13, 14)).isNull();
    assertThat(map.get(text, 14, 14)).isNull();
  }
}
