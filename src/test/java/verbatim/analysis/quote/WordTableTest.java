package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Language;
import verbatim.text.TextSpan;

class WordTableTest {
  @Test
  void keepsTheTraitsOfEachWordWhileItGrows() {
    WordTable table = new WordTable();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 5000; i++) {
        table.add("mot" + i, 1L << (i % 30 + round));
      }
    }
    for (int i = 0; i < 5000; i++) {
      assertThat(table.get("mot" + i)).isEqualTo(3L << (i % 30));
      assertThat(table.word(WordTable.hash("mot" + i))).isEqualTo("mot" + i);
      assertThat(table.get("autre" + i)).isZero();
    }
    assertThat(table.get("")).isZero();
  }

  @Test
  void theHashesOfTokensAreThoseOfTheirFoldedWords() {
    Words words = read("Dès l’été, l'œuvre d'Odile ne plaît-elle qu'à Vice-Ville ?\n");
    for (int i = 0; i < words.count(); i++) {
      long hash = words.isWord(i) ? WordTable.hash(words.folded(i)) : WordTable.NONE;
      assertThat(words.hash(i)).as(words.folded(i)).isEqualTo(hash);
    }
    assertThat(words.hash(-1)).isEqualTo(WordTable.NONE);
  }

  @Test
  void aListKnowsItsWordsHoweverTheyAreWritten() {
    WordList list = WordList.of("ete", "d'");
    Words words = read("L’ÉTÉ d’Odile");
    assertThat(list.has(words, 1)).isTrue();
    assertThat(list.has(words, 2)).isTrue();
    assertThat(list.has(words, 3)).isFalse();
    assertThat(list.has(words, 4)).isFalse();
  }

  @Test
  void tokensAreFoundByTheirOffsets() {
    String text = " Un mot,\n\n                                        un autre.";
    Words words = read(text);
    for (int offset = -1; offset <= text.length() + 1; offset++) {
      int i = words.at(offset);
      assertThat(i == 0 || words.end(i - 1) <= offset).isTrue();
      assertThat(i == words.count() || words.end(i) > offset).isTrue();
    }
  }

  private static Words read(String text) {
    return Tokenizer.read(text, new TextSpan(0, text.length()), Lexicon.of(Language.FRENCH));
  }
}
