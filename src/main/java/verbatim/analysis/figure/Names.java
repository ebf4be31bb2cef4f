package verbatim.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;
import verbatim.text.WordSet;

/** Sequences of capitalised words. */
final class Names {
  private static final WordSet FUNCTION_WORDS =
      WordSet.of(
          "le la les l un une des du de d au aux a en et ou mais sur sous dans par pour avec sans selon"
              + " entre vers chez il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur"
              + " leurs notre votre plus moins pres environ apres avant depuis lors si qui que soit"
              + " dont arrive resultat resultats total the an of in on at by for from with and or but"
              + " to he she it they we you this that these those his her its their as if when while"
              + " after before since about around over under some most more less than according"
              + " mm mme mr mrs ms dr participation abstention turnout score");
  private static final WordSet PARTICLES = WordSet.of("de du van von di el le la");

  private Names() {}

  /** The name that begins at an offset; null when no capitalised word stands there. */
  static @Nullable TextSpan at(Passage text, int offset, int stop) {
    int at = offset;
    if (text.words().startsWith("m. ", at)) {
      at += 3;
    }
    int start = -1;
    int end = at;
    while (at < stop) {
      int wordEnd = Math.min(stop, text.wordEnd(at));
      boolean capital = wordEnd > at && text.isUpper(at);
      boolean name = capital && (start >= 0 || !FUNCTION_WORDS.contains(text.words(), at, wordEnd));
      if (!name
          && !(start >= 0
              && PARTICLES.contains(text.words(), at, wordEnd)
              && text.isUpper(wordEnd + 1))) {
        break;
      }
      start = start < 0 ? at : start;
      end = name ? wordEnd : end;
      at = wordEnd + 1;
      if (text.at(wordEnd) != ' ') {
        break;
      }
    }
    return start < 0 ? null : new TextSpan(start, end);
  }

  /** The names in a stretch of text, in their order. */
  static List<TextSpan> in(Passage text, int start, int stop) {
    List<TextSpan> names = new ArrayList<>();
    int at = start;
    while (at < stop) {
      if (Passage.isWord(text.at(at)) && !Passage.isWord(text.at(at - 1))) {
        TextSpan name = text.isUpper(at) ? at(text, at, stop) : null;
        if (name != null) {
          names.add(name);
        }
        at = name == null ? text.wordEnd(at) : name.end();
      }
      at++;
    }
    return names;
  }
}
