package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void theTableSaysWhatTheStandardSays() {
    for (int i = Character.MIN_VALUE; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      assertThat(Letters.isWord(c)).as("%04x", i).isEqualTo(Character.isLetterOrDigit(c));
      assertThat(Letters.isUpper(c)).as("%04x", i).isEqualTo(Character.isUpperCase(c));
      assertThat(Letters.isLower(c)).as("%04x", i).isEqualTo(Character.isLowerCase(c));
    }
  }

  @Test
  void accentsBelongToTheirLetters() {
    assertThat("é\u0301\u00ada".chars().allMatch(c -> Letters.isLetter((char) c))).isTrue();
    assertThat(" \u00a0\u202f\n\u0007".chars().allMatch(c -> Letters.isGap((char) c))).isTrue();
    assertThat("5-'’».".chars().anyMatch(c -> Letters.isLetter((char) c))).isFalse();
    assertThat("5-'’».a".chars().anyMatch(c -> Letters.isGap((char) c))).isFalse();
  }

  @Test
  void wordsEndWhereNoLetterOrDigitGoesOn() {
    assertThat(Letters.wordEnd("l'été 2017", 2)).isEqualTo(5);
    assertThat(Letters.isWord("a", 1)).isFalse();
    assertThat(Letters.isWord("a", -1)).isFalse();
  }
}
