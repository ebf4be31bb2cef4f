package verbatim.analysis.citation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/**
 * Finds the words that name a source beside a cue: a name, an article with its noun and what
 * belongs to it, or a bare {@code sources}. Offsets are those of the folded view.
 */
final class SourcePhrase {
  private static final int MOST_WORDS = 10;

  /**
   * Lower-case words in a row that are neither an article nor a link: a noun and its adjectives.
   */
  private static final int MOST_PLAIN = 3;

  private static final Set<String> ARTICLES =
      words(
          "un une le la les l son sa ses leur leurs plusieurs deux trois certains certaines quelques"
              + " d'autres notre nos the an its his her their several two three some");
  private static final Set<String> LINKS = words("de du d des of");

  /** What names a source by itself, and what makes a noun one. */
  private static final Set<String> SOURCES =
      words(
          "source sources sondage sondages estimation estimations projection projections enquete"
              + " etude rapport chiffres informations resultats donnees entourage proche proches"
              + " temoin temoins temoignage temoignages responsable responsables porte-parole"
              + " ministre ministere maire depute deputee senateur president presidente avocat avocate"
              + " procureur prefet prefecture police gendarmerie parquet policier policiers communique"
              + " document documents note syndicat elu elue conseiller conseillere chercheur chercheurs"
              + " expert experts militant militants poll polls survey official officials spokesman"
              + " spokeswoman spokesperson aide aides witness witnesses minister ministry lawyer"
              + " prosecutor report study statement figures police mayor senator adviser advisers");

  private static final Set<String> STOPS =
      words(
          "que qu qui quoi dont ou et mais donc or ni car si selon d'apres pour par avec sans sur dans"
              + " sous entre vers chez lors avant apres depuis pendant contre en y ne n pas plus se s me"
              + " te nous vous il elle ils elles on ce c cela ca cet cette ces est sont etait etaient"
              + " ete a ont avait avaient au aux ainsi comme quand alors aussi tout hier demain"
              + " aujourd hui lundi mardi mercredi jeudi vendredi samedi dimanche matin soir that which"
              + " who whom and but if according to by with without on in at from for after before since"
              + " until he she they it we is was were are be been has have had not as when then also"
              + " today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday"
              + " told said says");

  private final FoldedText view;
  private final String words;

  private final boolean english;

  SourcePhrase(FoldedText view, Language language) {
    this.english = language == Language.ENGLISH;
    this.view = view;
    this.words = view.folded();
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }

  /** Whether a phrase has a noun that makes it a source, whoever brings it up. */
  boolean isSource(TextSpan phrase) {
    for (String word : phrase.in(words).split("[ ']")) {
      if (SOURCES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase begins with a plain noun, without any article. */
  boolean isBare(TextSpan phrase) {
    String first = words.substring(phrase.start(), wordEnd(phrase.start()));
    return !isUpper(phrase.start()) && !ARTICLES.contains(first);
  }

  /** Whether a phrase has a name in it. */
  boolean isNamed(TextSpan phrase) {
    int at = phrase.start();
    // The capital of an article at the head of a sentence names nobody.
    int first = wordEnd(at);
    at = ARTICLES.contains(words.substring(at, first)) ? first : at;
    for (; at < phrase.end(); at++) {
      if (isStart(at) && isUpper(at)) {
        return true;
      }
    }
    return false;
  }

  /** The longest phrase that ends at an offset; null when none does. */
  @Nullable TextSpan endingAt(int end, int from) {
    int stop = end;
    int start = -1;
    int plain = 0;
    for (int i = 0; i < MOST_WORDS && stop > from; i++) {
      int first = wordStart(stop, from);
      String word = words.substring(first, stop);
      boolean capital = first < stop && isUpper(first);
      boolean link = isLink(word, first, from);
      boolean article = isArticle(word, link);
      // At the head of a sentence a capital makes no name.
      boolean stops = STOPS.contains(word) && (!capital || first == from);
      if (first == stop || (stops && !article)) {
        break;
      }
      if (article) {
        start = first;
        if (!isLink(previous(first, from), first, from)) {
          break;
        }
      } else if (capital || SOURCES.contains(word)) {
        start = first;
        plain = 0;
      } else if (!link && ++plain > MOST_PLAIN) {
        break;
      }
      stop = joint(first, from);
      if (stop == first) {
        break;
      }
    }
    return start < 0 || start == end || end - start < 3 ? null : new TextSpan(start, end);
  }

  /** The phrase that begins at an offset; null when none does. */
  @Nullable TextSpan beginningAt(int start, int to) {
    int at = start;
    int end = -1;
    int plain = 0;
    boolean named = isUpper(start) && !ARTICLES.contains(words.substring(start, wordEnd(start)));
    for (int i = 0; i < MOST_WORDS && at < to; i++) {
      int stop = Math.min(to, wordEnd(at));
      String word = words.substring(at, stop);
      boolean capital = stop > at && isUpper(at);
      boolean link = i > 0 && LINKS.contains(word);
      boolean article = isArticle(word, link);
      boolean stops = STOPS.contains(word) && !capital && !article;
      if (stop == at || stops || (named && !capital && !link)) {
        break;
      }
      if (i == 0 && !article && !capital && !SOURCES.contains(word)) {
        return null;
      }
      if (!article && !link) {
        plain = capital ? 0 : plain + 1;
        end = stop;
      }
      if (plain > MOST_PLAIN) {
        break;
      }
      boolean more = stop < to && " '-".indexOf(words.charAt(stop)) >= 0;
      if (!more) {
        break;
      }
      at = stop + 1;
    }
    return end < 0 || end - start < 3 ? null : new TextSpan(start, end);
  }

  /** In French {@code a} is a verb, and {@code des} an article unless it joins two nouns. */
  private boolean isArticle(String word, boolean link) {
    return ARTICLES.contains(word)
        || (word.equals("des") && !link)
        || (english && word.equals("a"));
  }

  /** {@code de} and the like; {@code des} only behind a noun. */
  private boolean isLink(String word, int first, int from) {
    if (word.equals("des")) {
      String before = previous(first, from);
      return !before.isEmpty() && !STOPS.contains(before) && !ARTICLES.contains(before);
    }
    return LINKS.contains(word);
  }

  /** The word before an offset; empty when something else than a space stands between. */
  private String previous(int first, int from) {
    int stop = joint(first, from);
    return stop == first ? "" : words.substring(wordStart(stop, from), stop);
  }

  /** Where the word before would end; the offset itself when no word stands there. */
  private int joint(int first, int from) {
    boolean joined = first - 1 > from && " '".indexOf(words.charAt(first - 1)) >= 0;
    return joined && isWord(first - 2) ? first - 1 : first;
  }

  private int wordStart(int stop, int from) {
    int first = stop;
    while (first > from && (isWord(first - 1) || isHyphen(first - 1))) {
      first--;
    }
    return first;
  }

  private int wordEnd(int start) {
    int end = start;
    while (isWord(end) || (end > start && isHyphen(end))) {
      end++;
    }
    return end;
  }

  private boolean isHyphen(int offset) {
    return offset > 0
        && offset < words.length()
        && words.charAt(offset) == '-'
        && isWord(offset - 1)
        && isWord(offset + 1);
  }

  private boolean isStart(int offset) {
    return isWord(offset) && !isWord(offset - 1);
  }

  private boolean isWord(int offset) {
    return offset >= 0
        && offset < words.length()
        && Character.isLetterOrDigit(words.charAt(offset));
  }

  private boolean isUpper(int offset) {
    return offset < words.length()
        && Character.isUpperCase(view.text().charAt(view.original(offset)));
  }
}
