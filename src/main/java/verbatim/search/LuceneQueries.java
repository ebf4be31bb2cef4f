package verbatim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import verbatim.search.Clause.All;
import verbatim.search.Clause.Any;
import verbatim.search.Clause.Dated;
import verbatim.search.Clause.Flag;
import verbatim.search.Clause.In;
import verbatim.search.Clause.Near;
import verbatim.search.Clause.Not;
import verbatim.search.Clause.Phrase;
import verbatim.search.Clause.Quoted;
import verbatim.search.Clause.Whole;

/** Says in the words of Lucene what a clause means. */
final class LuceneQueries {
  private final TermQueries terms;
  private final BitSetProducer articles;

  LuceneQueries(TermQueries terms, BitSetProducer articles) {
    this.terms = terms;
    this.articles = articles;
  }

  /** The articles, and only articles, that match. */
  Query ofArticles(Clause clause) throws IOException {
    return query(clause, Scope.TEXT, article());
  }

  /** The quotes that match what is asked of one quote. */
  Query ofQuotes(Quoted quoted) throws IOException {
    return query(quoted.clause(), Scope.SAID, MatchAllDocsQuery.INSTANCE);
  }

  static Query article() {
    return new ConstantScoreQuery(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));
  }

  /**
   * @param everything what is left when nothing is asked, and what an exclusion excludes from
   */
  private Query query(Clause clause, Scope scope, Query everything) throws IOException {
    return switch (clause) {
      case Clause.Wildcard all when scope == Scope.TEXT && all.folded().equals("*") -> everything;
      case Clause.Term term -> terms.query(term, scope);
      case Phrase phrase -> phrase(phrase, scope);
      case Near near -> new IntervalQuery(scope.folded(), near(near, scope));
      case All all -> all(all.parts(), scope, everything);
      case Any any -> any(any.parts(), scope, everything);
      case Not not -> all(List.of(not), scope, everything);
      case In in -> query(in.clause(), in.scope(), everything);
      case Quoted quoted -> joined(quoted);
      case Whole whole -> filter(whole.scope().whole(), whole.value());
      case Flag flag -> filter(flag.field(), flag.value());
      case Dated dated ->
          new ConstantScoreQuery(
              LongRange.newIntersectsQuery(
                  Fields.DATE, new long[] {dated.first()}, new long[] {dated.last()}));
    };
  }

  /**
   * Articles with such a quote. The filter says nothing new, but with it Lucene goes from article
   * to article: its bulk scorer for joins (10.6) also reports the article behind the end of the
   * range it was given, and so one that another clause excludes.
   */
  private Query joined(Quoted quoted) throws IOException {
    Query join = new ToParentBlockJoinQuery(ofQuotes(quoted), articles, ScoreMode.Max);
    return new BooleanQuery.Builder().add(join, Occur.MUST).add(article(), Occur.FILTER).build();
  }

  private Query all(List<Clause> parts, Scope scope, Query everything) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Clause part : parts) {
      if (part instanceof Not not) {
        all.add(query(not.clause(), scope, everything), Occur.MUST_NOT);
      } else {
        positive = true;
        all.add(query(part, scope, everything), isFilter(part) ? Occur.FILTER : Occur.MUST);
      }
    }
    if (!positive) {
      all.add(everything, Occur.MUST);
    }
    return all.build();
  }

  private static boolean isFilter(Clause clause) {
    return clause instanceof Whole || clause instanceof Flag || clause instanceof Dated;
  }

  private Query any(List<Clause> parts, Scope scope, Query everything) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Clause part : parts) {
      any.add(query(part, scope, everything), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query filter(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
  }

  private Query phrase(Phrase phrase, Scope scope) throws IOException {
    boolean exact = phrase.words().stream().anyMatch(t -> t instanceof Clause.Word w && w.exact());
    return exact || phrase.stemmed()
        ? new IntervalQuery(scope.folded(), places(phrase, scope))
        : folded(phrase, scope);
  }

  private Query folded(Phrase phrase, Scope scope) throws IOException {
    MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder().setSlop(phrase.slop());
    for (Clause.Term word : phrase.words()) {
      List<String> forms = terms.terms(word, scope);
      if (forms.isEmpty()) {
        return new MatchNoDocsQuery("no such word");
      }
      row.add(forms.stream().map(f -> new Term(scope.folded(), f)).toArray(Term[]::new));
    }
    return row.build();
  }

  private IntervalsSource near(Near near, Scope scope) throws IOException {
    List<IntervalsSource> parts = new ArrayList<>();
    for (Clause part : near.parts()) {
      parts.add(
          part instanceof Phrase phrase
              ? places(phrase, scope)
              : terms.places((Clause.Term) part, scope, true));
    }
    IntervalsSource together = Intervals.unordered(parts.toArray(IntervalsSource[]::new));
    return Intervals.maxgaps(near.distance(), together);
  }

  private IntervalsSource places(Phrase phrase, Scope scope) throws IOException {
    List<IntervalsSource> words = new ArrayList<>();
    for (Clause.Term word : phrase.words()) {
      words.add(terms.places(word, scope, phrase.stemmed()));
    }
    IntervalsSource[] row = words.toArray(IntervalsSource[]::new);
    return phrase.slop() == 0
        ? Intervals.phrase(row)
        : Intervals.maxgaps(phrase.slop(), Intervals.ordered(row));
  }
}
