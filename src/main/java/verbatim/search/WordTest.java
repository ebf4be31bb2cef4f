package verbatim.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import verbatim.search.Clause.Word;
import verbatim.text.Language;

/** Whether a term stands for a word of a text. */
interface WordTest {
  /**
   * @param word the word the reader is at
   * @param language of the text
   */
  boolean test(WordReader word, Language language);

  /**
   * @param stemmed whether any form of the word will do
   */
  static WordTest of(Clause.Term term, boolean stemmed, Stems stems) {
    if (term instanceof Word word && word.exact()) {
      return (w, l) ->
          Character.isLetterOrDigit(word.spelled().charAt(0)) && word.spelled().equals(w.spelled());
    }
    WordTest pattern = pattern(term);
    if (!(term instanceof Word word)) {
      return pattern;
    }
    List<String> spellings = TermQueries.spellings(word);
    char first = word.folded().charAt(0);
    return (w, l) -> {
      CharSequence folded = w.folded();
      if (folded.charAt(0) != first) {
        return false;
      }
      for (String spelling : spellings) {
        if (spelling.contentEquals(folded)) {
          return true;
        }
      }
      return (stemmed && stems.of(folded.toString(), l).equals(stems.of(word.folded(), l)))
          || pattern.test(w, l);
    };
  }

  private static WordTest pattern(Clause.Term term) {
    Optional<CharacterRunAutomaton> automaton = Patterns.of(term).map(CharacterRunAutomaton::new);
    return (w, l) -> automaton.isPresent() && automaton.get().run(w.folded().toString());
  }
}
