package verbatim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
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
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import verbatim.search.Clause.Word;
import verbatim.text.Language;

/** What single words and patterns are in the index. */
final class TermQueries {
  /** How many words a pattern inside a phrase may stand for. */
  private static final int MOST_WORDS = 256;

  /** How many words of the dictionary are looked at to find these. */
  private static final int MOST_SEEN = 20_000;

  private static final float PATTERN = 0.1f;

  private final IndexReader reader;
  private final Stems stems;

  TermQueries(IndexReader reader, Stems stems) {
    this.reader = reader;
    this.stems = stems;
  }

  /** The documents with the term. */
  Query query(Clause.Term term, Scope scope) {
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

  /** Any form of the word in any language; the form as typed counts twice. */
  private void word(Word word, Scope scope, BooleanQuery.Builder any) {
    for (String spelling : spellings(word)) {
      any.add(folded(spelling, scope), Occur.SHOULD);
    }
    for (Language language : scope.languages()) {
      String stem = stems.of(word.folded(), language);
      any.add(new TermQuery(new Term(scope.stems(language), stem)), Occur.SHOULD);
    }
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

  private static Query exact(Word word, Scope scope) {
    return word.spelled().equals(word.folded())
        ? new IntervalQuery(scope.folded(), exactly(word))
        : folded(word.spelled(), scope);
  }

  /** An accented spelling is a term of its own; the plain one must not bear the mark of another. */
  private static IntervalsSource exactly(Word word) {
    return word.spelled().equals(word.folded())
        ? Intervals.nonOverlapping(
            Intervals.term(word.folded()), Intervals.term(WordStream.ACCENTED + word.folded()))
        : Intervals.term(word.spelled());
  }

  /** The places of a term in the folded field, and of its other forms when it is stemmed. */
  IntervalsSource places(Clause.Term term, Scope scope, boolean stemmed) throws IOException {
    if (term instanceof Word word && word.exact()) {
      return exactly(word);
    }
    List<IntervalsSource> places = new ArrayList<>();
    terms(term, scope).forEach(t -> places.add(Intervals.term(t)));
    if (stemmed && term instanceof Word word) {
      for (Language language : scope.languages()) {
        IntervalsSource stem = Intervals.term(stems.of(word.folded(), language));
        places.add(Intervals.fixField(scope.stems(language), stem));
      }
    }
    return places.isEmpty() ? Intervals.noIntervals("no such word") : Intervals.or(places);
  }

  /** The words of the index that a term stands for, the most frequent when they are many. */
  List<String> terms(Clause.Term term, Scope scope) throws IOException {
    Optional<Automaton> pattern = Patterns.of(term);
    if (pattern.isEmpty()) {
      return term instanceof Word word ? spellings(word) : List.of();
    }
    Terms terms = MultiTerms.getTerms(reader, scope.folded());
    return terms == null ? List.of() : frequent(terms, pattern.get());
  }

  private static List<String> frequent(Terms terms, Automaton pattern) throws IOException {
    record Counted(String word, int articles) {}
    PriorityQueue<Counted> most = new PriorityQueue<>(Comparator.comparingInt(Counted::articles));
    TermsEnum each = new CompiledAutomaton(pattern, false, true).getTermsEnum(terms);
    for (int seen = 0; seen < MOST_SEEN && each.next() != null; seen++) {
      String word = each.term().utf8ToString();
      if (word.charAt(0) != WordStream.ACCENTED) {
        most.add(new Counted(word, each.docFreq()));
        if (most.size() > MOST_WORDS) {
          most.remove();
        }
      }
    }
    return most.stream().map(Counted::word).toList();
  }
}
