package verbatim.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.Phrase;
import verbatim.text.TextSpan;

/** The words that say at which state of a count, or when, a figure held. */
final class CountState {
  private static final String ABOUT =
      "(?:(?:un peu )?(?:plus|moins) de |pres de |environ |quelque |just over |about |more than )?";
  private static final String NUMBER = "\\d[\\d .,]{0,12}";
  private static final String COUNT =
      " (?:du depouillement|des (?:bureaux|bulletins)(?: de vote)?(?: depouilles)?"
          + "|des (?:suffrages|voix|votes) (?:depouille|compte)e?s)(?!\\w)";
  private static final String SHARE = NUMBER + " ?%(?:" + COUNT + ")";
  private static final String OFFICES = NUMBER + "bureaux(?: de vote)?(?: depouilles)?";
  private static final String COUNTED =
      "(?:with|after|on) "
          + ABOUT
          + NUMBER
          + " ?(?:%|per cent|percent) of (?:the )?"
          + "(?:votes?|ballots?|precincts|polling stations|districts)(?: counted| reporting)?";
  private static final String CLOCK =
      "(?:vers|a|at|as of|by) (?:\\d{1,2} ?(?:h ?(?:\\d{2})?|heures)(?![a-z])"
          + "|\\d{1,2}(?:[.:]\\d{2})? ?[ap]\\.?m\\b\\.?|\\d{1,2}:\\d{2}|midi\\b|minuit\\b|noon|midnight)";
  private static final String THEN =
      "a la mi-journee|en fin de journee|a la fermeture|at close"
          + "|(?:lors |a l'issue )?(?:du|au|le) (?:premier|second|deuxieme) tour"
          + "|(?:en|in) (?:19|20)\\d{2}\\b"
          + "|au (?:premier|deuxieme|troisieme|quatrieme|dernier) trimestre"
          + "|in the (?:first|second) round"
          + "|(?:la semaine|l'an|l'annee|le mois) derniere?|last (?:week|month|year)"
          + "|il y a une? (?:semaine|an|mois)|a (?:week|month|year) (?:ago|earlier)"
          + "|pour l'instant|a ce stade|so far|at this stage";
  private static final Phrase STATE =
      new Phrase(
          "sur a apres avec with after on vers at as by en lors du au le in la l' last il pour so",
          "(?:(?:sur|a|apres|avec) %1$s(?:%2$s|%3$s)|sur %1$s%4$s ?%%(?! de)|%5$s|%6$s|%7$s)"
              .formatted(ABOUT, SHARE, OFFICES, NUMBER, COUNTED, CLOCK, THEN));
  private static final Pattern COMPARED =
      Pattern.compile("(?:\\bpar rapport|\\bcompar\\w+|\\bque|\\bthan)\\b[^,.;:]{0,30}$");
  private static final Pattern TURN =
      Pattern.compile("\\b(?:contre|against|compared (?:with|to)|versus|tandis que|while)\\b");

  private static final Pattern PAST =
      Pattern.compile(
          "il y a|a (?:week|month|year)|last|la semaine|l'an|l'annee|le mois|en |in |lors|au |le |du ");

  private CountState() {}

  /** All such words of a sentence; one figure may be the state of another. */
  static List<TextSpan> in(Passage text, TextSpan sentence) {
    List<TextSpan> states = new ArrayList<>();
    TextSpan state = STATE.next(text.words(), sentence.start(), sentence.end());
    for (; state != null; state = STATE.next(text.words(), state.end(), sentence.end())) {
      String lead = text.words(Math.max(sentence.start(), state.start() - 40), state.start());
      if (!COMPARED.matcher(lead).find()) {
        states.add(state);
      }
    }
    return states;
  }

  /**
   * The words nearest to a figure in its part of the sentence (up to {@code contre} and the like),
   * else in the whole sentence; null when there are none.
   *
   * @param states what {@link #in} found in the sentence
   * @param figure the number with its unit; it is not its own state
   */
  static @Nullable TextSpan of(
      Passage text, List<TextSpan> states, TextSpan figure, TextSpan sentence) {
    if (states.isEmpty()) {
      return null;
    }
    int start = sentence.start();
    int end = sentence.end();
    Matcher turn = TURN.matcher(text.words()).region(sentence.start(), sentence.end());
    while (turn.find()) {
      if (turn.end() <= figure.start()) {
        start = turn.end();
      } else if (turn.start() >= figure.end()) {
        end = Math.min(end, turn.start());
      }
    }
    TextSpan near = nearest(states, figure, new TextSpan(start, end));
    if (near != null) {
      return near;
    }
    int turned = end;
    List<TextSpan> shared =
        states.stream().filter(s -> s.end() <= turned || !isCompared(text, s)).toList();
    return nearest(shared, figure, sentence);
  }

  /** Behind {@code contre} a time in the past belongs to the figure there, a count to both. */
  private static boolean isCompared(Passage text, TextSpan state) {
    return PAST.matcher(text.words()).region(state.start(), state.end()).lookingAt();
  }

  private static @Nullable TextSpan nearest(List<TextSpan> states, TextSpan figure, TextSpan part) {
    TextSpan best = null;
    for (TextSpan state : states) {
      boolean closer = best == null || distance(state, figure) < distance(best, figure);
      if (part.contains(state) && !state.overlaps(figure) && closer) {
        best = state;
      }
    }
    return best;
  }

  private static int distance(TextSpan a, TextSpan b) {
    return Math.max(a.start() - b.end(), b.start() - a.end());
  }
}
