package verbatim.search;

import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * What is being typed at a place in a query.
 *
 * @param field whose value it is; null for a word that may become a field
 * @param begun what of it is there already, as typed, without quotation marks
 * @param place what a completion would replace, without the name of the field
 */
record CompletionRequest(@Nullable QueryField field, String begun, TextSpan place) {

  /** Looks at the pieces of the query before the caret. */
  static CompletionRequest at(String query, int caret) {
    int end = Math.clamp(caret, 0, query.length());
    QueryField field = null;
    QueryToken last = new QueryToken(QueryToken.Shape.END, "", new TextSpan(end, end));
    for (QueryToken token : QueryLexer.tokens(query.substring(0, end))) {
      if (token.is(QueryToken.Shape.END)) {
        break;
      }
      boolean value = token.is(QueryToken.Shape.WORD) || token.is(QueryToken.Shape.PHRASE);
      boolean closed = last.is(QueryToken.Shape.WORD) || last.is(QueryToken.Shape.PHRASE);
      if (token.is(QueryToken.Shape.FIELD)) {
        field = QueryField.of(token.text()).orElse(null);
      } else if (closed || !(value || token.is(QueryToken.Shape.EXACT))) {
        field = null;
      }
      last = token;
    }
    boolean begun = last.place().end() == end;
    return switch (last.shape()) {
      case WORD -> begun ? of(field, last) : new CompletionRequest(null, "", at(end));
      case PHRASE -> last.open() ? of(field, last) : new CompletionRequest(null, "", at(end));
      default -> new CompletionRequest(field, "", at(end));
    };
  }

  private static CompletionRequest of(@Nullable QueryField field, QueryToken token) {
    return new CompletionRequest(field, token.text(), token.place());
  }

  private static TextSpan at(int end) {
    return new TextSpan(end, end);
  }
}
