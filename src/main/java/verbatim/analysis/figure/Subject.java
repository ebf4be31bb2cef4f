package verbatim.analysis.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.Phrase;
import verbatim.text.TextSpan;

/** The name that a stretch of a sentence is about. Offsets are those of the folded view. */
final class Subject {
  /** How far around a capital at the head of a sentence the same word is looked for. */
  private static final int NEAR = 4000;

  private static final Pattern OF_PLACE =
      Pattern.compile(
          "(?:\\b(?:de|des|du|en|a|au|aux|in|of|chez|sur|selon|par|by|at|on|from)|[dl]') ?$");
  private static final Pattern TOWARDS =
      Pattern.compile(
          "\\b(?:contre|devant|face a|face au|derriere|against|over|behind|ahead of|avec|with) (?:m\\. |mme |mr )?$");
  private static final Phrase GETS =
      new Phrase(
          "obtient recueille totalise remporte gagne recolte arrive est a atteint passe vire plafonne"
              + " wins won took takes got gets has had leads is was",
          "(?:obtient|recueille|totalise|remporte|gagne|recolte|arrive|est|a|atteint|passe|vire|plafonne"
              + "|wins|won|took|takes|got|gets|has|had|leads|is|was)\\b");
  private static final Set<String> LINKS =
      Set.copyOf(
          List.of(
              ("et mais ou que qu donc car si quand tandis alors lorsque puisque comme and but or that when"
                      + " while as if where ou dont qui m mm mme mr mrs ms dr le la les l un une the par")
                  .split(" ")));

  /** Verbs whose object gets the figure. */
  private static final Set<String> GIVING =
      Set.copyOf(
          List.of(
              ("donne donnent donnait credite creditent place placent situe situent voit voient projette"
                      + " laisse gives give puts put has projects shows credits")
                  .split(" ")));

  private static final Set<String> DETERMINERS =
      Set.copyOf(
          List.of(
              "le la les l un une the a an son sa ses leur leurs her his their ce cette du des au ancien ex"
                  .split(" ")));

  private Subject() {}

  /** The nearest name in front of {@code stop} that can be the subject there; null when none. */
  static @Nullable TextSpan before(Passage text, int from, int stop) {
    List<TextSpan> names = Names.in(text, from, stop);
    for (int i = names.size() - 1; i >= 0; i--) {
      if (isSubject(text, names.get(i), from, stop)) {
        return names.get(i);
      }
    }
    return null;
  }

  /** The first such name. */
  static @Nullable TextSpan first(Passage text, int from, int stop) {
    for (TextSpan name : Names.in(text, from, stop)) {
      if (isSubject(text, name, from, stop)) {
        return name;
      }
    }
    return null;
  }

  private static boolean isSubject(Passage text, TextSpan name, int from, int stop) {
    String lead = text.words(Math.max(from, name.start() - 14), name.start());
    return !OF_PLACE.matcher(lead).find()
        && !TOWARDS.matcher(lead).find()
        && !isBracketed(text, name, from, stop)
        && !isObject(text, name, from)
        && isName(text, name, stop);
  }

  /** In {@code Morel (PS) obtient} the party is no subject. */
  private static boolean isBracketed(Passage text, TextSpan name, int from, int stop) {
    int open = text.words().lastIndexOf('(', name.start());
    int close = text.words().indexOf(')', name.start());
    int closed = text.words().lastIndexOf(')', name.start());
    return open >= from && open > closed && close >= 0 && close < stop;
  }

  /** In {@code Morel bat nettement Aubin} the second name stands right behind the verb. */
  private static boolean isObject(Passage text, TextSpan name, int from) {
    int at = name.start();
    int start = wordBefore(text, at, from);
    while (start < at && text.words(start, at).strip().endsWith("ment")) {
      at = start;
      start = wordBefore(text, at, from);
    }
    if (start == at) {
      return false;
    }
    String word = text.words(start, at).strip();
    int second = wordBefore(text, start, from);
    String before = text.words(second, start).strip();
    boolean plain = !LINKS.contains(word) && !GIVING.contains(word) && !text.isUpper(start);
    return plain && !DETERMINERS.contains(before) && !before.endsWith("l'");
  }

  /** The start of the word that ends right before the space at an offset; the offset if none. */
  private static int wordBefore(Passage text, int offset, int from) {
    int end = offset;
    if (end <= from || text.at(end - 1) != ' ') {
      return offset;
    }
    end--;
    int start = end;
    while (start > from && Passage.isWord(text.at(start - 1))) {
      start--;
    }
    return start == end ? offset : start;
  }

  /**
   * A single word at the head of a sentence has its capital from there, unless more speaks for it.
   */
  private static boolean isName(Passage text, TextSpan name, int stop) {
    boolean word = name.end() == text.wordEnd(name.start());
    if (!word || text.sentence(name.start()).start() != name.start()) {
      return true;
    }
    int next = name.end() + 1;
    boolean beside = next >= stop || text.at(name.end()) == ':';
    TextSpan verb = GETS.next(text.words(), next, Math.max(next, Math.min(stop, next + 12)));
    return beside || (verb != null && verb.start() == next) || isNamedElsewhere(text, name);
  }

  private static boolean isNamedElsewhere(Passage text, TextSpan name) {
    String word = " " + name.in(text.words());
    int stop = Math.min(text.length(), name.end() + NEAR);
    int at = text.words().indexOf(word, Math.max(0, name.start() - NEAR));
    for (; at >= 0 && at < stop; at = text.words().indexOf(word, at + 1)) {
      boolean whole = !Passage.isWord(text.at(at + word.length()));
      if (whole && text.isUpper(at + 1) && Character.isLetter(text.at(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
