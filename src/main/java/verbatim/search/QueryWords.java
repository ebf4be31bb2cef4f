package verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.search.Clause.Fuzzy;
import verbatim.search.Clause.Prefix;
import verbatim.search.Clause.Term;
import verbatim.search.Clause.Wildcard;
import verbatim.search.Clause.Word;
import verbatim.text.FoldedText;

/** Reads what stands between two spaces of a query as words and patterns. */
final class QueryWords {
  /** Words that no stop list disputes, in any text of their language and so without meaning. */
  private static final Set<String> COMMON =
      Set.of(
          "le", "la", "les", "de", "du", "des", "et", "un", "une", "a", "au", "aux", "en", "the",
          "of", "to", "in", "and", "an");

  private static final Pattern FUZZY = Pattern.compile("(.+?)~([0-2])?\\d*~*");
  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}\\p{M}*?'’‘ʼ]+");
  private static final Pattern ELISION = Pattern.compile("([^'’‘ʼ]+)['’‘ʼ](?=.)");
  private static final int LONGEST = 64;

  private QueryWords() {}

  static boolean isCommon(Term term) {
    return term instanceof Word word && !word.exact() && COMMON.contains(word.folded());
  }

  /** The terms of a word as typed: none, one, or several that belong in a row. */
  static List<Term> loose(String typed, boolean typing) {
    Matcher fuzzy = FUZZY.matcher(typed);
    if (fuzzy.matches()) {
      return fuzzy(fuzzy.group(1), fuzzy.group(2));
    }
    if (typed.indexOf('*') >= 0 || typed.indexOf('?') >= 0) {
      return patterns(typed);
    }
    List<Term> words = words(typed, false, typing, false);
    return words.isEmpty() ? words(typed, false, typing, true) : words;
  }

  /** The terms of a quotation, every word of which counts; patterns work here too. */
  static List<Term> row(String typed, boolean typing) {
    List<Term> terms = new ArrayList<>();
    String[] parts = typed.split("[\\s\\h]+");
    for (int i = 0; i < parts.length; i++) {
      boolean last = typing && i == parts.length - 1;
      boolean pattern = parts[i].matches(".*[\\p{L}\\p{N}][*?].*");
      terms.addAll(pattern ? patterns(parts[i]) : words(parts[i], false, last, true));
    }
    return terms;
  }

  /** The words as they are written, for an exact search. */
  static List<Term> exact(String typed) {
    return words(typed, true, false, true);
  }

  private static List<Term> words(String typed, boolean exact, boolean typing, boolean clitics) {
    List<Term> terms = new ArrayList<>();
    WordReader words = new WordReader(typed);
    while (words.next()) {
      if (clitics || !words.isClitic()) {
        boolean open = typing && words.end() == typed.length();
        terms.add(new Word(words.folded().toString(), words.spelled(), exact, open));
      }
    }
    return terms;
  }

  private static List<Term> fuzzy(String typed, @Nullable String edits) {
    return words(typed, false, false, false).stream()
        .map(t -> t instanceof Word w ? fuzzy(w, edits) : t)
        .toList();
  }

  private static Term fuzzy(Word word, @Nullable String edits) {
    int length = word.folded().length();
    int allowed = edits != null ? Integer.parseInt(edits) : length <= 5 ? 1 : 2;
    return allowed == 0 || length < 3 || length > LONGEST
        ? word
        : new Fuzzy(word.folded(), allowed);
  }

  private static List<Term> patterns(String typed) {
    List<Term> terms = new ArrayList<>();
    Matcher pieces = PIECE.matcher(typed);
    while (pieces.find()) {
      String piece = pieces.group();
      Matcher elided = ELISION.matcher(piece);
      if (elided.lookingAt() && Letters.isElided(FoldedText.fold(elided.group(1)))) {
        piece = piece.substring(elided.end());
      }
      if (piece.indexOf('*') < 0 && piece.indexOf('?') < 0) {
        terms.addAll(words(piece, false, false, false));
      } else {
        terms.add(pattern(FoldedText.fold(piece).replaceAll("\\*[*?]*\\*|\\*+", "*")));
      }
    }
    return terms;
  }

  private static Term pattern(String folded) {
    int first = firstSign(folded);
    boolean prefix = first > 0 && first == folded.length() - 1 && folded.charAt(first) == '*';
    return prefix
        ? new Prefix(folded.substring(0, first))
        : new Wildcard(folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded);
  }

  private static int firstSign(String folded) {
    int i = 0;
    while (folded.charAt(i) != '*' && folded.charAt(i) != '?') {
      i++;
    }
    return i;
  }
}
