package verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** The words that a term stands for, as an automaton over the folded words of the index. */
final class Patterns {
  /** A shorter beginning of a word being typed would stand for half the dictionary. */
  private static final int SHORTEST_TYPED = 2;

  private Patterns() {}

  /** Empty for a whole word, which stands for itself, and for a pattern that is too complex. */
  static Optional<Automaton> of(Clause.Term term) {
    return switch (term) {
      case Clause.Word word -> isOpen(word) ? Optional.of(prefix(word.folded())) : Optional.empty();
      case Clause.Prefix prefix -> Optional.of(prefix(prefix.folded()));
      case Clause.Wildcard wildcard -> wildcard(wildcard.folded());
      case Clause.Fuzzy fuzzy ->
          Optional.ofNullable(
              new LevenshteinAutomata(fuzzy.folded(), true).toAutomaton(fuzzy.edits()));
    };
  }

  /** Whether a term is a pattern that cannot be worked out. */
  static boolean isTooBroad(Clause.Term term) {
    return term instanceof Clause.Wildcard && of(term).isEmpty();
  }

  private static boolean isOpen(Clause.Word word) {
    return word.typing() && word.folded().length() >= SHORTEST_TYPED;
  }

  private static Automaton prefix(String folded) {
    return Operations.concatenate(List.of(Automata.makeString(folded), anyLetters()));
  }

  private static Optional<Automaton> wildcard(String folded) {
    List<Automaton> parts = new ArrayList<>();
    folded
        .codePoints()
        .forEach(c ->
            parts.add(
                switch (c) {
                  case '?' -> anyLetter();
                  case '*' -> anyLetters();
                  default -> Automata.makeChar(c);
                }));
    try {
      Automaton all = Operations.concatenate(parts);
      return Optional.of(Operations.determinize(all, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    } catch (TooComplexToDeterminizeException e) {
      return Optional.empty();
    }
  }

  /** Any but the sign that stands before a spelling. */
  private static Automaton anyLetter() {
    return Automata.makeCharRange(WordStream.SPELLED + 1, Character.MAX_CODE_POINT);
  }

  private static Automaton anyLetters() {
    return Operations.repeat(anyLetter());
  }
}
