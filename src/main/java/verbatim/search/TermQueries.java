package verbatim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import verbatim.search.Clause.Word;
import verbatim.text.Language;

/** What single words and patterns are in the index. */
final class TermQueries {
  /** How many words the patterns inside the phrases of one query may stand for in all. */
  private static final int MOST_WORDS = 256;

  /** How many words of the dictionary are looked at to find these. */
  private static final int MOST_SEEN = 20_000;

  private static final float PATTERN = 0.1f;

  private final IndexReader reader;
  private final Stems stems;
  private int room = MOST_WORDS;

  TermQueries(IndexReader reader, Stems stems) {
    this.reader = reader;
    this.stems = stems;
  }

  /** The documents with the term. */
  Query query(Clause.Term term, Scope scope) throws IOException {
    if (term instanceof Word word && word.exact()) {
      return exact(word, scope);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    switch (term) {
      case Word word -> word(word, scope, any);
      case Clause.Fuzzy fuzzy -> any.add(folded(fuzzy.folded(), scope), Occur.SHOULD);
      case Clause.Prefix prefix -> any.add(folded(prefix.folded(), scope), Occur.SHOULD);
      case Clause.Wildcard wildcard -> {}
    }
    Patterns.of(term).ifPresent(p -> any.add(pattern(p, scope), Occur.SHOULD));
    return any.build();
  }

  /**
   * Any form of the word in any language. A word that is its own stem is only in the folded field.
   */
  private void word(Word word, Scope scope, BooleanQuery.Builder any) {
    forms(word, scope, true).forEach(f -> any.add(folded(f, scope), Occur.SHOULD));
    for (Language language : scope.languages()) {
      String stem = stems.of(word.folded(), language);
      any.add(new TermQuery(new Term(scope.stems(language), stem)), Occur.SHOULD);
    }
  }

  private Set<String> forms(Word word, Scope scope, boolean stemmed) {
    Set<String> forms = new LinkedHashSet<>(spellings(word));
    if (stemmed) {
      scope.languages().forEach(l -> forms.add(stems.of(word.folded(), l)));
    }
    return forms;
  }

  /** How a word may be written: a decimal point is a comma in the next country. */
  static List<String> spellings(Word word) {
    String folded = word.folded();
    if (word.exact() || !Character.isDigit(folded.charAt(0))) {
      return List.of(folded);
    }
    String comma = folded.replace('.', ',');
    String point = folded.replace(',', '.');
    return comma.equals(point) ? List.of(folded) : List.of(comma, point);
  }

  private static Query folded(String word, Scope scope) {
    return new TermQuery(new Term(scope.folded(), word));
  }

  private static Query pattern(Automaton pattern, Scope scope) {
    return new BoostQuery(new AutomatonQuery(new Term(scope.folded()), pattern), PATTERN);
  }

  private Query exact(Word word, Scope scope) throws IOException {
    return isPlain(word)
        ? new IntervalQuery(scope.folded(), exactly(word, scope))
        : folded(spelled(word), scope);
  }

  /** An accented spelling is a term of its own; at the places of the plain one is no such term. */
  private IntervalsSource exactly(Word word, Scope scope) throws IOException {
    if (!isPlain(word)) {
      return Intervals.term(spelled(word));
    }
    Automaton accented =
        Operations.concatenate(
            List.of(
                Automata.makeString(word.folded() + WordStream.SPELLED), Automata.makeAnyString()));
    List<IntervalsSource> spellings = new ArrayList<>();
    expand(accented, scope).forEach(s -> spellings.add(Intervals.term(s)));
    IntervalsSource all = Intervals.term(word.folded());
    return spellings.isEmpty() ? all : Intervals.nonOverlapping(all, Intervals.or(spellings));
  }

  private static boolean isPlain(Word word) {
    return word.spelled().equals(word.folded());
  }

  private static String spelled(Word word) {
    return word.folded() + WordStream.SPELLED + word.spelled();
  }

  /** The places of a term, and of its other forms when it is stemmed. */
  IntervalsSource places(Clause.Term term, Scope scope, boolean stemmed) throws IOException {
    if (term instanceof Word word && word.exact()) {
      return exactly(word, scope);
    }
    Set<String> forms = new LinkedHashSet<>(terms(term, scope));
    List<IntervalsSource> places = new ArrayList<>();
    if (stemmed && term instanceof Word word) {
      forms.addAll(forms(word, scope, true));
      for (Language language : scope.languages()) {
        IntervalsSource stem = Intervals.term(stems.of(word.folded(), language));
        places.add(Intervals.fixField(scope.stems(language), stem));
      }
    }
    forms.forEach(f -> places.add(Intervals.term(f)));
    return places.isEmpty() ? Intervals.noIntervals("no such word") : Intervals.or(places);
  }

  /** The words of the index that a term stands for, the most frequent when they are many. */
  List<String> terms(Clause.Term term, Scope scope) throws IOException {
    Optional<Automaton> pattern = Patterns.of(term);
    if (pattern.isPresent()) {
      return expand(pattern.get(), scope);
    }
    return term instanceof Word word ? spellings(word) : List.of();
  }

  private List<String> expand(Automaton pattern, Scope scope) throws IOException {
    record Counted(BytesRef word, int articles) {}
    Terms terms = MultiTerms.getTerms(reader, scope.folded());
    if (terms == null || room == 0) {
      return List.of();
    }
    PriorityQueue<Counted> most = new PriorityQueue<>(Comparator.comparingInt(Counted::articles));
    TermsEnum each = new CompiledAutomaton(pattern, false, true).getTermsEnum(terms);
    for (int seen = 0; seen < MOST_SEEN && each.next() != null; seen++) {
      if (most.size() < room || each.docFreq() > most.element().articles()) {
        most.add(new Counted(BytesRef.deepCopyOf(each.term()), each.docFreq()));
      }
      if (most.size() > room) {
        most.remove();
      }
    }
    room -= most.size();
    return most.stream().map(c -> c.word().utf8ToString()).toList();
  }
}
