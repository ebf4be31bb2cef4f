package verbatim.analysis.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.Phrase;
import verbatim.text.TextSpan;

/** The name that a stretch of a sentence is about. Offsets are those of the folded view. */
final class Subject {
  /** How far around a capital at the head of a sentence the same word is looked for. */
  private static final int NEAR = 4000;

  private static final int LEAD = 40;
  private static final int LONGEST_ASIDE = 120;

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

  /** {@code le score de Morel}, {@code celui d'Aubin}: the name behind "of" is the subject. */
  private static final Pattern SCORE_OF =
      Pattern.compile(
          "\\b(?:scores?|resultats?|avance|celles?|celui|ceux|share|tally|lead)(?: [a-z]+)? (?:de |d'|of )(?:m\\. |mme )?$");

  /** {@code Morel bat nettement Aubin}: verbs whose object does not get the figure. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "\\b(?:bat|battait|battra|battu|devanc\\w+|distanc\\w+|affront\\w+|soutien\\w+|elimin\\w+"
              + "|domin\\w+|ecras\\w+|talonn\\w+|suit|rejoint|remplac\\w+|succed\\w+|felicit\\w+"
              + "|beats?|beating|defeat\\w*|edg\\w+|trails?|trailing|fac(?:es|ed|ing)|oust\\w*|replac\\w+"
              + "|support\\w*|back(?:s|ed|ing))(?: [a-z]+(?:ment|ly))?(?: par)? (?:m\\. |mme |mr |mrs )?$");

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
    String lead = text.words(Math.max(from, name.start() - LEAD), name.start());
    return (!OF_PLACE.matcher(lead).find() || SCORE_OF.matcher(lead).find())
        && !TOWARDS.matcher(lead).find()
        && !OBJECT.matcher(lead).find()
        && !isBracketed(text, name, stop)
        && isName(text, name, stop);
  }

  /** In {@code Morel (PS) obtient} the party is no subject. */
  private static boolean isBracketed(Passage text, TextSpan name, int stop) {
    int at = name.start() - 1;
    int first = Math.max(0, at - LONGEST_ASIDE);
    while (at > first && text.at(at) != '(' && text.at(at) != ')' && text.at(at) != '\n') {
      at--;
    }
    int close = text.at(at) == '(' ? text.words(name.end(), stop).indexOf(')') : -1;
    return close >= 0;
  }

  /**
   * A single word at the head of a sentence has its capital from there, unless more speaks for it.
   */
  private static boolean isName(Passage text, TextSpan name, int stop) {
    boolean word = name.end() == text.wordEnd(name.start());
    if (!word || text.sentence(name.start()).start() != name.start()) {
      return true;
    }
    if (text.at(name.end()) == '\'') {
      return false;
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
