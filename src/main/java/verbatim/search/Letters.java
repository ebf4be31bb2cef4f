package verbatim.search;

import java.text.Normalizer;
import java.util.Set;
import verbatim.text.FoldedText;

/** What a letter is, how it folds, and which short words lean on the next one. */
final class Letters {
  /** Words that lose their vowel before the next word: {@code l'élection}, {@code dell'arte}. */
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un",
          "dell", "all", "nell", "sull", "dall", "quest", "quell");

  /** Up to the end of Cyrillic, beyond which folding one letter at a time is rare enough. */
  private static final int TABLE = 0x530;

  private static final String[] FOLDS = folds();

  private Letters() {}

  /** The folded form of a {@code char} that is part of a word. */
  static String fold(char c) {
    return c < TABLE ? FOLDS[c] : FoldedText.fold(String.valueOf(c));
  }

  /** Lower case with accents, composed, apostrophes straight: what an exact search compares. */
  static String spell(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.chars()
        .map(c -> isApostrophe(c) ? '\'' : Character.toLowerCase(c))
        .forEach(out::appendCodePoint);
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c);
  }

  /** Whether the word goes on behind this, though it is nothing by itself. */
  static boolean isInside(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0xad
        || (c >= 0x200b && c <= 0x200d)
        || c == 0x2060;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇';
  }

  /** Whether each of these is a word of its own, as nobody puts spaces between them. */
  static boolean standsAlone(int c) {
    if (c < 0x3040) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  static boolean isElided(String folded) {
    return ELIDED.contains(folded);
  }

  private static String[] folds() {
    String[] folds = new String[TABLE];
    for (char c = 0; c < TABLE; c++) {
      folds[c] = FoldedText.fold(String.valueOf(c));
    }
    return folds;
  }
}
