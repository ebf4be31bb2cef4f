package verbatim.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import verbatim.text.Language;

/** Words on their way into the index. */
final class WordStream extends TokenStream {
  /** Before the folded form of a word that is written with accents, at the same position. */
  static final char ACCENTED = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final WordReader words;
  private final boolean spellings;
  private int variants;

  private WordStream(WordReader words, boolean spellings) {
    this.words = words;
    this.spellings = spellings;
  }

  /** Each word folded; one written with accents also as it is and as {@link #ACCENTED}. */
  static TokenStream folded(CharSequence text) {
    return new WordStream(new WordReader(text), true);
  }

  /** Each word as the stem that its language gives it, from the folded form. */
  static TokenStream stemmed(CharSequence text, Language language) {
    TokenStream words = new WordStream(new WordReader(text), false);
    return switch (language) {
      case FRENCH -> new FrenchLightStemFilter(words);
      case ENGLISH -> new KStemFilter(words);
      case GERMAN, SPANISH, ITALIAN, UNKNOWN -> words;
    };
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (variants > 0) {
      increment.setPositionIncrement(0);
      if (variants-- == 2) {
        term.append(words.spelled());
      } else {
        term.append(ACCENTED).append(words.folded());
      }
      return true;
    }
    if (!words.next()) {
      return false;
    }
    term.append(words.folded());
    variants = spellings && !words.isPlain() ? 2 : 0;
    return true;
  }
}
