package verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import verbatim.search.QueryToken.Shape;
import verbatim.text.TextSpan;

/** Cuts a query into pieces; any text is a query. */
final class QueryLexer {
  /** A name and a colon that something else than a slash follows: an address is no field. */
  private static final Pattern FIELD = Pattern.compile("(\\p{L}+)\\h?:(?!//)");

  private static final Pattern NEAR = Pattern.compile("(?:near|NEAR|PRES|PRÈS)(?:/(\\d{1,3}))?");
  private static final Pattern SLOP = Pattern.compile("~(\\d{1,3})?");
  private static final int DEFAULT_SLOP = 2;

  private final String query;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int pos;

  private QueryLexer(String query) {
    this.query = query;
  }

  /** The pieces; the last is always the end. */
  static List<QueryToken> tokens(String query) {
    QueryLexer lexer = new QueryLexer(query);
    while (lexer.pos < query.length()) {
      lexer.token();
    }
    TextSpan end = new TextSpan(query.length(), query.length());
    lexer.tokens.add(new QueryToken(Shape.END, "", end));
    return lexer.tokens;
  }

  private void token() {
    char c = query.charAt(pos);
    if (isSpace(c)) {
      pos++;
    } else if (isQuote(c)) {
      phrase();
    } else if (c == '(') {
      single(Shape.OPEN);
    } else if (c == ')') {
      single(Shape.CLOSE);
    } else if (c == '=') {
      single(Shape.EXACT);
    } else if (c == '+') {
      pos++;
    } else if (c == '-' || c == '!') {
      negation();
    } else {
      word();
    }
  }

  private void single(Shape shape) {
    add(shape, pos, pos + 1);
  }

  /** A dash before a word excludes it; one by itself is punctuation. */
  private void negation() {
    int start = pos;
    while (pos < query.length() && (query.charAt(pos) == '-' || query.charAt(pos) == '!')) {
      pos++;
    }
    boolean alone = pos < query.length() && isSpace(query.charAt(pos));
    if (!alone) {
      add(Shape.NOT, start, pos);
    }
  }

  private void phrase() {
    int start = pos;
    int end = pos + 1;
    while (end < query.length() && !isQuote(query.charAt(end))) {
      end++;
    }
    boolean open = end == query.length();
    String words = query.substring(start + 1, end);
    pos = open ? end : end + 1;
    int slop = -1;
    Matcher m = SLOP.matcher(query).region(pos, query.length());
    if (!open && m.lookingAt()) {
      slop = m.group(1) == null ? DEFAULT_SLOP : Integer.parseInt(m.group(1));
      pos = m.end();
    }
    tokens.add(new QueryToken(Shape.PHRASE, words, new TextSpan(start, pos), slop, open));
  }

  private void word() {
    Matcher m = FIELD.matcher(query).region(pos, query.length());
    boolean afterField =
        !tokens.isEmpty()
            && tokens.getLast().is(Shape.FIELD)
            && tokens.getLast().place().end() == pos;
    if (m.lookingAt() && !afterField) {
      tokens.add(new QueryToken(Shape.FIELD, m.group(1), new TextSpan(pos, m.end())));
      pos = m.end();
      return;
    }
    int start = pos;
    while (pos < query.length() && !isBreak(query.charAt(pos))) {
      pos++;
    }
    String text = query.substring(start, pos);
    Matcher near = NEAR.matcher(text);
    if (near.matches()) {
      int distance = near.group(1) == null ? -1 : Integer.parseInt(near.group(1));
      tokens.add(new QueryToken(Shape.NEAR, text, new TextSpan(start, pos), distance, false));
      return;
    }
    Shape shape =
        switch (text) {
          case "AND", "ET", "&&" -> Shape.AND;
          case "OR", "OU", "||" -> Shape.OR;
          case "NOT", "SAUF" -> Shape.NOT;
          default -> Shape.WORD;
        };
    add(shape, start, pos);
  }

  private void add(Shape shape, int start, int end) {
    tokens.add(new QueryToken(shape, query.substring(start, end), new TextSpan(start, end)));
    pos = end;
  }

  private static boolean isBreak(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isQuote(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '«', '»', '＂' -> true;
      default -> false;
    };
  }
}
