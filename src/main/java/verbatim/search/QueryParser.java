package verbatim.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.search.Clause.All;
import verbatim.search.Clause.Any;
import verbatim.search.Clause.Near;
import verbatim.search.Clause.Not;
import verbatim.search.Clause.Phrase;
import verbatim.search.Clause.Term;
import verbatim.search.Clause.Word;
import verbatim.search.QueryNote.Reason;
import verbatim.search.QueryToken.Shape;
import verbatim.text.TextSpan;

/**
 * Reads a query as what it will probably become; every text can be read.
 *
 * <p>Words side by side must all match and bind closer than {@code OR}; near binds closest.
 */
final class QueryParser {
  private static final int DEFAULT_DISTANCE = 10;
  private static final int MOST_WORDS = 100;
  private static final int DEEPEST = 40;

  private final List<QueryToken> tokens;
  private final List<QueryNote> notes = new ArrayList<>();
  private final FieldValues values;
  private int next;
  private int depth;
  private int words;

  /** The field without words whose values are being read in parentheses. */
  private @Nullable QueryField within;

  private QueryParser(List<QueryToken> tokens) {
    this.tokens = tokens;
    this.values = new FieldValues(this::note);
  }

  /** Never fails; what cannot be read is noted. */
  static ParsedQuery parse(String query) {
    QueryParser parser = new QueryParser(QueryLexer.tokens(query));
    List<Clause> parts = new ArrayList<>();
    while (!parser.peek().is(Shape.END)) {
      parser.any().ifPresent(parts::add);
      if (parser.peek().is(Shape.CLOSE)) {
        parser.note(Reason.STRAY_PARENTHESIS, parser.take().place());
      }
    }
    parser.notes.sort(Comparator.comparing(QueryNote::place));
    return new ParsedQuery(QuoteGroups.of(all(parts)), List.copyOf(parser.notes));
  }

  private Optional<Clause> any() {
    List<Clause> parts = new ArrayList<>();
    all().ifPresent(parts::add);
    while (peek().is(Shape.OR)) {
      TextSpan or = take().place();
      Optional<Clause> right = all();
      if (right.isEmpty() || parts.isEmpty()) {
        note(Reason.LONE_OPERATOR, or);
      }
      right.ifPresent(parts::add);
    }
    return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Any(parts));
  }

  private Optional<Clause> all() {
    List<Clause> parts = new ArrayList<>();
    List<TextSpan> places = new ArrayList<>();
    while (!endsAll()) {
      if (peek().is(Shape.AND)) {
        TextSpan and = take().place();
        if (parts.isEmpty() || endsAll()) {
          note(Reason.LONE_OPERATOR, and);
        }
        continue;
      }
      TextSpan place = peek().place();
      near()
          .ifPresent(c -> {
            parts.add(c);
            places.add(place);
          });
    }
    dropCommon(parts, places);
    return parts.isEmpty() ? Optional.empty() : Optional.of(all(parts));
  }

  private boolean endsAll() {
    return peek().is(Shape.OR) || peek().is(Shape.CLOSE) || peek().is(Shape.END);
  }

  private void dropCommon(List<Clause> parts, List<TextSpan> places) {
    boolean telling = parts.stream().anyMatch(c -> !(c instanceof Not) && !isCommon(c));
    for (int i = parts.size() - 1; i >= 0 && telling; i--) {
      if (isCommon(parts.get(i))) {
        parts.remove(i);
        note(Reason.COMMON_WORD, places.get(i));
      }
    }
  }

  private static boolean isCommon(Clause clause) {
    return clause instanceof Term term && QueryWords.isCommon(term);
  }

  private Optional<Clause> near() {
    Optional<Clause> first = unit();
    if (first.isEmpty() || !isPlain(first.get())) {
      return first;
    }
    List<Clause> parts = new ArrayList<>(List.of(first.get()));
    int distance = 0;
    while (peek().is(Shape.NEAR) && startsPlain(tokens.get(next + 1))) {
      QueryToken near = take();
      distance = Math.max(distance, near.number() < 0 ? DEFAULT_DISTANCE : near.number());
      unit().filter(QueryParser::isPlain).ifPresent(parts::add);
    }
    return parts.size() < 2 ? first : Optional.of(new Near(parts, distance));
  }

  private static boolean isPlain(Clause clause) {
    return clause instanceof Term || clause instanceof Phrase;
  }

  private static boolean startsPlain(QueryToken token) {
    return token.is(Shape.WORD) || token.is(Shape.PHRASE) || token.is(Shape.EXACT);
  }

  private static boolean startsValue(QueryToken token) {
    return startsPlain(token) || token.is(Shape.OPEN);
  }

  private Optional<Clause> unit() {
    QueryToken token = take();
    if (depth >= DEEPEST || words >= MOST_WORDS) {
      note(Reason.TOO_LONG, new TextSpan(token.place().start(), tokens.getLast().place().end()));
      next = tokens.size() - 1;
      return Optional.empty();
    }
    depth++;
    Optional<Clause> clause =
        switch (token.shape()) {
          case WORD, PHRASE -> words(token);
          case EXACT -> exact(token);
          case NOT -> not(token);
          case OPEN -> group(token);
          case FIELD -> field(token);
          case NEAR -> stray(token);
          case AND, OR, CLOSE, END -> Optional.empty();
        };
    depth--;
    return clause;
  }

  private Optional<Clause> words(QueryToken token) {
    if (within != null) {
      words++;
      return values.known(within, token);
    }
    boolean typing = token.place().end() == tokens.getLast().place().end();
    if (token.is(Shape.WORD)) {
      return row(token, QueryWords.loose(token.text(), typing), true);
    }
    if (token.open()) {
      note(Reason.OPEN_QUOTE, token.place());
    }
    return row(token, QueryWords.row(token.text(), typing && token.open()), false);
  }

  private Optional<Clause> exact(QueryToken sign) {
    if (!peek().is(Shape.WORD) && !peek().is(Shape.PHRASE)) {
      note(Reason.LONE_OPERATOR, sign.place());
      return Optional.empty();
    }
    QueryToken token = take();
    return row(token, QueryWords.exact(token.text()), false);
  }

  private Optional<Clause> row(QueryToken token, List<Term> terms, boolean stemmed) {
    if (terms.isEmpty()) {
      note(Reason.NO_WORD, token.place());
      return Optional.empty();
    }
    if (terms.stream().anyMatch(Patterns::isTooBroad)) {
      note(Reason.TOO_BROAD, token.place());
      return Optional.empty();
    }
    int most = Math.min(terms.size(), MOST_WORDS - words);
    if (most < terms.size()) {
      note(Reason.TOO_LONG, token.place());
    }
    words += most;
    List<Term> kept = List.copyOf(terms.subList(0, most));
    if (kept.size() > 1) {
      return Optional.of(new Phrase(kept, Math.max(0, token.number()), stemmed));
    }
    return Optional.of(stemmed ? kept.getFirst() : new Phrase(kept, 0, false));
  }

  private Optional<Clause> not(QueryToken token) {
    if (endsAll() || peek().is(Shape.AND)) {
      note(Reason.LONE_OPERATOR, token.place());
      return Optional.empty();
    }
    return unit().map(c -> c instanceof Not inner ? inner.clause() : new Not(c));
  }

  private Optional<Clause> group(QueryToken open) {
    Optional<Clause> inside = any();
    if (peek().is(Shape.CLOSE)) {
      take();
    } else if (words < MOST_WORDS && depth < DEEPEST) {
      note(Reason.OPEN_PARENTHESIS, open.place());
    }
    return inside;
  }

  private Optional<Clause> field(QueryToken name) {
    @Nullable QueryField field = QueryField.of(name.text()).orElse(null);
    if (field == null) {
      note(Reason.UNKNOWN_FIELD, name.place());
      return row(name, QueryWords.loose(name.text(), false), true);
    }
    if (endsAll() || !startsValue(peek())) {
      note(Reason.EMPTY_FIELD, name.place());
      return Optional.empty();
    }
    Scope scope = field.scope();
    if (scope == null) {
      return known(field);
    }
    if (peek().is(Shape.EXACT)) {
      words++;
      return values.whole(scope, tokenBehindSign());
    }
    return unit().map(c -> new Clause.In(scope, c));
  }

  private Optional<Clause> known(QueryField field) {
    if (!peek().is(Shape.OPEN)) {
      return values.known(field, peek().is(Shape.EXACT) ? tokenBehindSign() : take());
    }
    within = field;
    Optional<Clause> clause = unit();
    within = null;
    return clause;
  }

  private QueryToken tokenBehindSign() {
    QueryToken sign = take();
    return startsPlain(peek()) ? take() : sign;
  }

  private Optional<Clause> stray(QueryToken near) {
    if (near.text().startsWith("near") && near.number() < 0) {
      return Optional.of(new Word("near", "near", false, false));
    }
    note(Reason.LONE_OPERATOR, near.place());
    return Optional.empty();
  }

  private static Clause all(List<Clause> parts) {
    return parts.size() == 1 ? parts.getFirst() : new All(List.copyOf(parts));
  }

  private QueryToken peek() {
    return tokens.get(next);
  }

  private QueryToken take() {
    QueryToken token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  private void note(Reason reason, TextSpan place) {
    notes.add(new QueryNote(reason, place));
  }
}
