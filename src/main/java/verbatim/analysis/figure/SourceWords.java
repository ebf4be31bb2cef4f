package verbatim.analysis.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.Phrase;
import verbatim.text.TextSpan;

/** The words that name the source of a figure. */
final class SourceWords {
  private static final String NOUN_PHRASE = "[^,.;:!?()\\[\\]\"«»“”\\n\\r]{2,80}";
  private static final Phrase PREPOSITION =
      new Phrase(
          "selon d' according",
          "(?:selon|d'apres|according to) ((?:mm?\\. |mme\\. |dr\\. |mr\\. )?" + NOUN_PHRASE + ")");
  private static final Pattern OTHER_NUMBER = Pattern.compile("\\d");
  private static final String SAYING =
      "(?:annonce|indique|precise|affirme|estime|assure|declare|officialise|rapporte|revele|confirme"
          + "|said|says|announced|reported|estimates?)";
  private static final String GIVING =
      "(?:projette|evoque|donne|avance|chiffre|compte|projects?|gives?|puts?|" + SAYING + ")";
  private static final Pattern BEHIND =
      Pattern.compile(
          "[,»\"”] ?(?:ont |a |has )?"
              + SAYING
              + "(?:nt|e|es|s)? (?:a la presse |a l'afp |dimanche soir |lundi matin )?((?:mm?\\. |mr\\. )?"
              + NOUN_PHRASE
              + ")");
  private static final Phrase ANY_GIVING =
      new Phrase(
          "projette evoque donne avance chiffre compte gives puts annonce indique affirme estime"
              + " assure declare officialise rapporte revele said",
          GIVING);
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[,;:.] |\\n)([^,.;:!?()\"«»\\n\\r]{2,44}?) (?:l'|les |la |le |a |ont |has )?"
              + GIVING
              + "(?:nt|e)?\\b");
  private static final Pattern CLAUSE =
      Pattern.compile("(?:qu[e'’]|avoir|etre|that|ainsi|[ld]'avoir)\\b");
  private static final Pattern TRAILING =
      Pattern.compile(
          " (?:qui|que|dont|ce|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|a \\d|on \\d|who"
              + "|that|which)\\b.*$");

  private SourceWords() {}

  /** The source that the sentence names for a figure; null when it names none. */
  static @Nullable TextSpan of(Passage text, TextSpan figure, TextSpan sentence) {
    TextSpan best = null;
    TextSpan words = PREPOSITION.next(text.words(), sentence.start(), sentence.end());
    for (; words != null; words = PREPOSITION.next(text.words(), words.end(), sentence.end())) {
      TextSpan source = trimmed(text, words.start(), words.end());
      boolean nearer =
          best == null || isOwn(text, figure, source) || source.end() <= figure.start();
      if (isSource(text, source, figure) && nearer) {
        best = source;
      }
    }
    if (best != null) {
      return best;
    }
    if (ANY_GIVING.next(text.words(), sentence.start(), sentence.end()) == null) {
      return null;
    }
    Matcher behind = BEHIND.matcher(text.words()).region(sentence.start(), sentence.end());
    while (behind.find()) {
      TextSpan source = trimmed(text, behind.start(1), behind.end(1));
      if (isSource(text, source, figure)) {
        return source;
      }
    }
    Matcher m = BEFORE.matcher(text.words()).region(sentence.start(), figure.start());
    while (m.find()) {
      boolean named = !Names.in(text, m.start(1), m.end(1)).isEmpty();
      if (named && !m.group(1).contains(" que ")) {
        return trimmed(text, m.start(1), m.end(1));
      }
    }
    return null;
  }

  /** {@code 5 000 selon la police, 20 000 selon les syndicats}: each has the words behind it. */
  private static boolean isOwn(Passage text, TextSpan figure, TextSpan source) {
    return source.start() > figure.end()
        && !OTHER_NUMBER.matcher(text.words(figure.end(), source.start())).find();
  }

  private static boolean isSource(Passage text, TextSpan source, TextSpan figure) {
    return !source.overlaps(figure) && !CLAUSE.matcher(source.in(text.words())).lookingAt();
  }

  private static TextSpan trimmed(Passage text, int start, int end) {
    Matcher trailing = TRAILING.matcher(text.words()).region(start, end);
    int stop = trailing.find() ? trailing.start() : end;
    while (stop > start && text.at(stop - 1) == ' ') {
      stop--;
    }
    int first = start;
    while (first < stop && text.at(first) == ' ') {
      first++;
    }
    return new TextSpan(first, Math.max(first, stop));
  }
}
