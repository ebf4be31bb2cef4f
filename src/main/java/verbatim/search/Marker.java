package verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/** Finds in a text what a query sought, by reading its words; the index holds no offsets. */
final class Marker {
  /** More are not shown, and in a very long text not even looked for. */
  private static final int MOST = 2000;

  private final Stems stems;
  private final List<WordTest> tests = new ArrayList<>();
  private final List<Sought> sought = new ArrayList<>();

  Marker(List<Clause> clauses, Stems stems) {
    this.stems = stems;
    clauses.forEach(c -> sought.add(sought(c)));
  }

  boolean isIdle() {
    return sought.isEmpty();
  }

  /** What was found in a part of a text, each with the number of the clause that found it. */
  List<Mark> marks(CharSequence text, TextSpan part, Language language) {
    if (isIdle()) {
      return List.of();
    }
    List<List<Occurrence>> words = words(text, part, language);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < sought.size(); i++) {
      for (Occurrence found : sought.get(i).in(words)) {
        for (TextSpan span : found.marks()) {
          marks.add(new Mark(span, i));
        }
      }
    }
    return marks.stream().sorted().distinct().toList();
  }

  private List<List<Occurrence>> words(CharSequence text, TextSpan part, Language language) {
    List<List<Occurrence>> passed = new ArrayList<>();
    tests.forEach(t -> passed.add(new ArrayList<>()));
    WordReader words = new WordReader(text, part.start(), part.end());
    int found = 0;
    for (int position = 0; found < MOST && words.next(); position++) {
      for (int i = 0; i < tests.size(); i++) {
        if (tests.get(i).test(words, language)) {
          TextSpan place = new TextSpan(words.start(), words.end());
          passed.get(i).add(new Occurrence(position, position, List.of(place)));
          found++;
        }
      }
    }
    return passed;
  }

  private Sought sought(Clause clause) {
    return switch (clause) {
      case Clause.Term term -> single(term, true);
      case Clause.Phrase phrase ->
          new Sought.Row(
              phrase.words().stream().map(w -> single(w, phrase.stemmed())).toList(),
              phrase.slop());
      case Clause.Near near ->
          new Sought.Close(near.parts().stream().map(this::sought).toList(), near.distance());
      default -> throw new IllegalArgumentException("has no words: " + clause);
    };
  }

  private Sought.Single single(Clause.Term term, boolean stemmed) {
    tests.add(WordTest.of(term, stemmed, stems));
    return new Sought.Single(tests.size() - 1);
  }

  /** The words, phrases and the like that are to be found in a scope. */
  static List<Clause> leaves(Clause clause, Scope scope, Scope wanted) {
    return switch (clause) {
      case Clause.Term term -> scope == wanted ? List.of(term) : List.of();
      case Clause.Phrase phrase -> scope == wanted ? List.of(phrase) : List.of();
      case Clause.Near near -> scope == wanted ? List.of(near) : List.of();
      case Clause.All all -> leaves(all.parts().stream(), scope, wanted);
      case Clause.Any any -> leaves(any.parts().stream(), scope, wanted);
      case Clause.In in -> leaves(in.clause(), in.scope(), wanted);
      case Clause.Quoted quoted ->
          wanted == Scope.SAID ? leaves(quoted.clause(), Scope.SAID, wanted) : List.of();
      case Clause.Not not -> List.of();
      case Clause.Whole whole -> List.of();
      case Clause.Flag flag -> List.of();
      case Clause.Dated dated -> List.of();
    };
  }

  private static List<Clause> leaves(Stream<Clause> clauses, Scope scope, Scope wanted) {
    return clauses.flatMap(c -> leaves(c, scope, wanted).stream()).toList();
  }

  /** Everything that is asked of quotes and not excluded. */
  static List<Clause.Quoted> quoted(Clause clause) {
    return switch (clause) {
      case Clause.Quoted quoted -> List.of(quoted);
      case Clause.All all -> all.parts().stream().flatMap(c -> quoted(c).stream()).toList();
      case Clause.Any any -> any.parts().stream().flatMap(c -> quoted(c).stream()).toList();
      default -> List.of();
    };
  }
}
