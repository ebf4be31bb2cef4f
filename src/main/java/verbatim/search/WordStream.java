package verbatim.search;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import verbatim.text.Language;

/** Words on their way into the index. */
final class WordStream extends TokenStream {
  /** Between the folded form of a word and its spelling with accents. */
  static final char SPELLED = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final WordReader words;
  private final boolean spellings;
  private boolean spell;

  private WordStream(WordReader words, boolean spellings) {
    this.words = words;
    this.spellings = spellings;
  }

  /** Each word folded; one written with accents also with its spelling behind the folded form. */
  static TokenStream folded(CharSequence text) {
    return new WordStream(new WordReader(text), true);
  }

  /** The stems of those words that are not their own stem. */
  static TokenStream changedByStemming(CharSequence text, Language language) {
    WordReader words = new WordReader(text);
    TokenStream stems = stemmed(new WordStream(words, false), language);
    CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
    return new FilteringTokenFilter(stems) {
      @Override
      protected boolean accept() {
        return CharSequence.compare(stem, words.folded()) != 0;
      }
    };
  }

  /** Each word as the stem that its language gives it, from the folded form. */
  static TokenStream stems(CharSequence text, Language language) {
    return stemmed(new WordStream(new WordReader(text), false), language);
  }

  private static TokenStream stemmed(TokenStream words, Language language) {
    return switch (language) {
      case FRENCH -> new FrenchLightStemFilter(words);
      case ENGLISH -> new KStemFilter(words);
      case GERMAN, SPANISH, ITALIAN, UNKNOWN -> words;
    };
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (spell) {
      spell = false;
      increment.setPositionIncrement(0);
      term.append(words.folded()).append(SPELLED).append(words.spelled());
      return true;
    }
    if (!words.next()) {
      return false;
    }
    term.append(words.folded());
    spell = spellings && !words.isPlain();
    return true;
  }
}
