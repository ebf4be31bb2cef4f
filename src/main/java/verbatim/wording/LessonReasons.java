package verbatim.wording;

import java.util.Locale;
import java.util.StringJoiner;
import verbatim.annotation.Alias;
import verbatim.annotation.Revision;
import verbatim.annotation.RulePrior;

/** Says in one sentence why a lesson would change a proposal. */
public final class LessonReasons {
  private static final String BUNDLE = "verbatim.wording.LessonReasons";

  private LessonReasons() {}

  /** The reason, in French for French locales and in English for all others. */
  public static String sentence(Revision revision, Locale locale) {
    Words words = Words.of(BUNDLE, locale);
    StringJoiner clauses = new StringJoiner(words.say("and"), "", words.say("end"));
    Alias alias = revision.alias();
    if (alias != null) {
      clauses.add(words.say("alias", alias.name(), alias.speaker(), alias.decisions()));
    }
    RulePrior rule = revision.rule();
    if (rule != null) {
      clauses.add(
          words.say(
              "rule",
              rule.rule(),
              rule.accepted(),
              rule.decided(),
              rule.corrected(),
              rule.rejected()));
    }
    if (revision.calibrated()) {
      clauses.add(words.say("calibrated"));
    }
    if (clauses.length() == words.say("end").length()) {
      clauses.add(words.say("none"));
    }
    String sentence = clauses.toString();
    return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
  }
}
