package verbatim.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import verbatim.text.Language;

/** The stems of single words, remembered for as long as one search lasts. */
final class Stems {
  private final Map<String, String> french = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  /** The stem of a folded word; the word itself in a language without stems. */
  String of(String folded, Language language) {
    return switch (language) {
      case FRENCH -> french.computeIfAbsent(folded, w -> stem(w, language));
      case ENGLISH -> english.computeIfAbsent(folded, w -> stem(w, language));
      case GERMAN, SPANISH, ITALIAN, UNKNOWN -> folded;
    };
  }

  private static String stem(String folded, Language language) {
    try (TokenStream stems = WordStream.stems(folded, language)) {
      CharTermAttribute term = stems.addAttribute(CharTermAttribute.class);
      stems.reset();
      return stems.incrementToken() ? term.toString() : folded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
