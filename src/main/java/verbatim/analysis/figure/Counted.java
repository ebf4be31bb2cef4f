package verbatim.analysis.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Language;
import verbatim.text.TextSpan;
import verbatim.text.WordSet;

/**
 * The noun behind a number.
 *
 * @param span the noun with the words that belong to it ({@code bureaux de vote})
 * @param unit the noun in the singular, in lower case, as written otherwise
 */
record Counted(TextSpan span, String unit) {
  /** Words with a plural's ending that no number counts, and measures of time. */
  private static final WordSet OTHER_WORDS =
      WordSet.of(
          "une uns ans an annees jours mois semaines heures minutes secondes siecles fois dans sous sans mais plus"
              + " moins pas puis depuis vers tous toutes les des ces ses mes tes nos vos leurs aux"
              + " nous vous ils elles alors apres tres jamais toujours lors hors selon mars is was"
              + " has as this its his us yes across plus versus minus unless towards years months"
              + " weeks days hours minutes seconds times metres meters degres degrees points");

  private static final List<String> SHARED =
      List.of(
          " des ",
          " de la ",
          " de l'",
          " du ",
          " de son ",
          " de sa ",
          " de ses ",
          " de leurs ",
          " de leur ",
          " de cette ",
          " de ces ",
          " of the ",
          " of its ",
          " of their ",
          " of ",
          " de ",
          " d'");

  private static final Set<String> LINKS = Set.of("de", "des", "du", "of");

  /** Adjectives that stand between a number and its noun. */
  private static final WordSet BETWEEN =
      WordSet.of(
          "nouveaux nouvelles autres grands grandes petits petites jeunes premiers premieres derniers"
              + " dernieres anciens anciennes more new other young registered local polling"
              + " eligible further");

  private static final WordSet IRREGULAR = WordSet.of("people men women children police");

  /** What is counted by a number that ends at an offset; null when no noun follows. */
  static @Nullable Counted after(Passage text, int offset, Language language) {
    int at = offset + 1;
    if (text.at(offset) != ' ') {
      return null;
    }
    for (String link : LINKS) {
      at = text.hasWord(link, at) ? at + link.length() + 1 : at;
    }
    at = text.words().startsWith("d'", at) ? at + 2 : at;
    if (at >= text.length()) {
      return null;
    }
    int end = text.wordEnd(at);
    if (end > at && BETWEEN.contains(text.words(), at, end) && text.at(end) == ' ') {
      at = end + 1;
      end = text.wordEnd(at);
    }
    if (end - at < 3) {
      return null;
    }
    char last = text.at(end - 1);
    boolean plural = last == 's' || last == 'x' || IRREGULAR.contains(text.words(), at, end);
    if (!plural || OTHER_WORDS.contains(text.words(), at, end) || Character.isDigit(text.at(at))) {
      return null;
    }
    String written = text.view().original(new TextSpan(at, end)).in(text.view().text());
    return new Counted(new TextSpan(at, complement(text, end)), singular(written, language));
  }

  /** The noun and the words behind a percentage ({@code 75% des bureaux}); null when none. */
  static @Nullable TextSpan share(Passage text, int offset) {
    for (String link : SHARED) {
      if (text.words().startsWith(link, offset)) {
        int start = offset + link.length();
        int end = text.wordEnd(start);
        boolean noun = end - start > 2 && !OTHER_WORDS.contains(text.words(), start, end);
        return noun && Character.isLetter(text.at(start))
            ? new TextSpan(start, complement(text, end))
            : null;
      }
    }
    return null;
  }

  private static int complement(Passage text, int end) {
    for (String link : new String[] {" de l'", " de la ", " d'", " de ", " du ", " des ", " of "}) {
      if (text.words().startsWith(link, end)) {
        int start = end + link.length();
        int stop = text.wordEnd(start);
        boolean noun = !OTHER_WORDS.contains(text.words(), start, stop);
        return stop - start > 2 && noun && Character.isLetter(text.at(start)) ? stop : end;
      }
    }
    return end;
  }

  private static String singular(String word, Language language) {
    boolean named = Character.isUpperCase(word.charAt(0));
    String lower = word.toLowerCase(Locale.ROOT);
    if (Set.of("voix", "pays", "cas", "prix", "fils", "corps", "avis", "choix").contains(lower)
        || (named && lower.matches(".*(?:[ao]i|u)s"))) {
      return lower;
    }
    if (language == Language.ENGLISH) {
      return switch (lower) {
        case "people" -> "person";
        case "men" -> "man";
        case "women" -> "woman";
        case "children" -> "child";
        default -> lower.endsWith("ies") ? cut(lower, 3) + "y" : strip(lower);
      };
    }
    if (lower.endsWith("eaux") || lower.endsWith("eux")) {
      return cut(lower, 1);
    }
    return lower.endsWith("aux") ? cut(lower, 3) + "al" : strip(lower);
  }

  private static String strip(String word) {
    return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
