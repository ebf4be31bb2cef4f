package verbatim.analysis.clock;

import java.util.List;
import java.util.regex.Pattern;
import verbatim.text.TextSpan;

/**
 * Tells a list of what is to come at which time (a day's agenda, a television schedule, opening
 * hours) from a ticker of what has happened. Several small signs are added up; none decides alone.
 */
final class Agenda {
  /** From this sum on it is an agenda. */
  private static final double LIMIT = 1.5;

  /** How much of the text before the first time is read for its heading. */
  private static final int HEADING = 300;

  private static final int LONGEST_TITLE = 100;

  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "\\b(?:agenda|programme|program|horaires?|grille|calendrier|planning|a suivre|a venir|au menu"
              + "|ne pas manquer|schedule|timetable|fixtures|line-up|what's on|coming up|to watch"
              + "|order of play|ce soir a la tele|tv tonight|prochaines? dates?)\\b");
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "\\b(?:en direct|le direct|minute par minute|heure par heure|le fil|fil info|suivez|suivre en direct"
              + "|revivez|live|minute by minute|as it happened|live ?blog|updates?|chronologie|timeline"
              + "|recit|ce qui s'est passe)\\b");
  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:sera|seront|aura|auront|doit|doivent|devrait|devraient|prevue?s?|attendue?s?"
              + "|[a-z]{3,}e?ra|[a-z]{3,}e?ront|will|due to|expected|scheduled|is to|are to)\\b");

  private Agenda() {}

  /**
   * Whether these heads and what follows them are an agenda.
   *
   * @param spans the entry of each head
   */
  static boolean is(String folded, List<TickerHead> heads, List<TextSpan> spans) {
    double score = minutes(heads) + order(heads) + heading(folded, heads.getFirst().start());
    int titles = 0;
    int future = 0;
    for (int i = 0; i < heads.size(); i++) {
      String words = folded.substring(heads.get(i).end(), spans.get(i).end()).strip();
      titles += isTitle(words) ? 1 : 0;
      future += FUTURE.matcher(words).find() ? 1 : 0;
    }
    double title = (double) titles / heads.size();
    score += 1.6 * title - (1 - title);
    score += (double) future / heads.size();
    return score >= LIMIT;
  }

  /** Plans are made in steps of five minutes; what happens keeps to none. */
  private static double minutes(List<TickerHead> heads) {
    double score = 0;
    for (TickerHead head : heads) {
      score += head.clock().getMinute() % 5 == 0 ? 0.3 : -1;
    }
    return Math.clamp(score, -3, 1.2);
  }

  /** Nobody plans a day backwards. */
  private static double order(List<TickerHead> heads) {
    int back = 0;
    for (int i = 1; i < heads.size(); i++) {
      back += heads.get(i).clock().isBefore(heads.get(i - 1).clock()) ? 1 : 0;
    }
    return back == 0 ? 0.3 : 2 * back > heads.size() - 1 ? -1.5 : 0;
  }

  private static double heading(String folded, int start) {
    String before = folded.substring(Math.max(0, start - HEADING), start);
    double score = ANNOUNCES.matcher(before).find() ? 1.5 : 0;
    return FOLLOWS.matcher(before).find() ? score - 2 : score;
  }

  /** A short line that is no sentence. */
  private static boolean isTitle(String words) {
    if (words.isEmpty() || words.length() > LONGEST_TITLE || words.indexOf('\n') >= 0) {
      return false;
    }
    return ".!?…\"»”".indexOf(words.charAt(words.length() - 1)) < 0;
  }
}
