package verbatim.analysis.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/** The verbs of saying in a folded text. */
record Saying(String words) {
  private static final String TOLD_STEMS =
      "confi|declar|dit|affirm|indiqu|annonc|expliqu|assur|precis|estim|revel|racont|ajout"
          + "|confirm|regrett|soulign|repond|detaill|rapport|temoign|admis|reconn|said|say|told|tell"
          + "|confid|explain|confirm|reveal|admit|add|warn";
  private static final String NO_NOUN = "(?<!ions?|eurs?|ances?|ents|ants?)";

  /** A verb of saying, from its auxiliary to its end. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?<![a-z'-])(?:(?:l'|lui |leur )?(?:a|ont|avait|avaient|aurait|auraient|has|had|have) )?"
              + "(?:(?:ainsi|egalement|aussi|notamment|d'abord|already|also|later) )?"
              + "(?:"
              + TOLD_STEMS
              + "|donn|projett|prevoi|evoqu|avanc|calcul|predict|report|claim|credit)[a-z]{0,7}"
              + NO_NOUN
              + "(?![a-z'-])");

  /** Words between a verb of saying and whom the words were said to. */
  private static final Pattern TIME =
      Pattern.compile(
          " ?(?:(?:d'ailleurs|aussi|ainsi|alors|encore|meme|notamment|egalement|lundi|mardi|mercredi"
              + "|jeudi|vendredi|samedi|dimanche|hier|ce|cet|cette|dans|la|l'|le"
              + "|matin|matinee|soir|soiree|midi|apres-midi|nuit|on|this|yesterday|today|later|monday"
              + "|tuesday|wednesday|thursday|friday|saturday|sunday)(?: |$|(?<=')))*");

  /** The last between two offsets; null when there is none. */
  @Nullable TextSpan last(int from, int to) {
    TextSpan last = null;
    Matcher verb = VERB.matcher(words).region(from, to);
    while (verb.find()) {
      last = new TextSpan(verb.start(), verb.end());
    }
    return last;
  }

  /** The first between two offsets; null when there is none. */
  @Nullable TextSpan first(int from, int to) {
    Matcher verb = VERB.matcher(words).region(from, to);
    return verb.find() ? new TextSpan(verb.start(), verb.end()) : null;
  }

  /** Whether a verb stands behind what was said, so that its subject comes after it. */
  boolean isInverted(TextSpan verb, int from) {
    return verb.start() == from || ",»”\"".indexOf(before(verb.start(), from)) >= 0;
  }

  /** Whether only a day or a time of day stands between two offsets. */
  boolean isTime(int from, int to) {
    return TIME.matcher(words.substring(from, to).replace(",", "").strip()).matches();
  }

  private char before(int offset, int from) {
    int at = offset - 1;
    while (at > from && words.charAt(at) == ' ') {
      at--;
    }
    return at < 0 ? '\n' : words.charAt(at);
  }
}
