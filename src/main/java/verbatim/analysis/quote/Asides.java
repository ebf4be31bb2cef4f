package verbatim.analysis.quote;

import java.util.HashSet;
import java.util.Set;

/** Set phrases that may stand inside a group of verbs: {@code a pour sa part déclaré}. */
final class Asides {
  private static final int LONGEST = 4;

  private static final Set<String> PHRASES =
      Set.of(
          "pour sa part",
          "pour leur part",
          "de son cote",
          "de leur cote",
          "a son tour",
          "a leur tour",
          "par ailleurs",
          "par exemple",
          "entre autres",
          "en conclusion",
          "sans surprise",
          "en outre",
          "en effet",
          "d' abord",
          "d' ailleurs",
          "d' emblee",
          "d' office",
          "de nouveau",
          "a nouveau",
          "quant a lui",
          "quant a elle",
          "quant a eux",
          "quant a elles",
          "lui aussi",
          "elle aussi",
          "eux aussi",
          "elles aussi",
          "lui-meme",
          "elle-meme",
          "tout de meme",
          "en revanche",
          "au contraire",
          "en substance",
          "en particulier",
          "dans la foulee",
          "sans detour",
          "a l' inverse",
          "a l' epoque",
          "d' entree",
          "de meme",
          "a ce sujet",
          "a ce propos",
          "dans un premier temps",
          "un jour",
          "un peu plus tard",
          "une nouvelle fois",
          "une fois de plus",
          "une fois encore",
          "ce jour-la",
          "ce jour",
          "cette semaine",
          "cette annee",
          "la semaine derniere",
          "l' annee derniere",
          "l' an dernier",
          "la veille",
          "le lendemain",
          "le meme jour",
          "le jour meme",
          "il y a peu");

  private static final WordList FIRST = words(0);
  private static final WordList LAST = words(1);

  private Asides() {}

  /** The first or last words of all phrases: few tokens are one of them. */
  private static WordList words(int last) {
    Set<String> words = new HashSet<>();
    for (String phrase : PHRASES) {
      words.add(
          last > 0
              ? phrase.substring(phrase.lastIndexOf(' ') + 1)
              : phrase.substring(0, (phrase + ' ').indexOf(' ')));
    }
    return WordList.of(words);
  }

  /** The token behind the phrase that begins at a token; the token itself when none does. */
  static int end(Words words, int i) {
    return i + longest(words, i, 1);
  }

  /** The token before the phrase that ends with a token; the token itself when none does. */
  static int start(Words words, int i) {
    return i - longest(words, i, -1);
  }

  private static int longest(Words words, int i, int step) {
    if (!words.isFrench() || !(step > 0 ? FIRST : LAST).has(words, i)) {
      return 0;
    }
    String phrase = "";
    int found = 0;
    for (int n = 1; n <= LONGEST && words.isWord(i + (n - 1) * step); n++) {
      String word = words.folded(i + (n - 1) * step);
      phrase = phrase.isEmpty() ? word : step > 0 ? phrase + ' ' + word : word + ' ' + phrase;
      if (PHRASES.contains(phrase)) {
        found = n;
      }
    }
    return found;
  }
}
