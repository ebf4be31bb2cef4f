package verbatim.analysis.figure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.Language;
import verbatim.text.TextSpan;
import verbatim.text.WordSet;

/**
 * A number with its unit, or a range of two; offsets are those of the folded view.
 *
 * @param counted the noun that it counts; null for percentages and money
 */
record Figure(
    int start,
    int end,
    BigDecimal value,
    @Nullable BigDecimal upTo,
    @Nullable String unit,
    @Nullable TextSpan counted) {

  private static final Pattern TO = Pattern.compile(" (?:et|a|and|to) (?:les )?| ?[-–] ?");
  private static final Pattern OPPOSED =
      Pattern.compile(
          "\\b(?:contre|against|versus|vs\\.?|compared (?:with|to)) (?:[a-z']{1,8} )?$");
  private static final Pattern ACCORDING =
      Pattern.compile(" (?:selon|d'apres|pour|according to)\\b");
  private static final Pattern BETWEEN =
      Pattern.compile("\\b(?:entre|between)(?: environ| about)? [£$€]?\\z");
  private static final Pattern AGES = Pattern.compile(" (?:d'an|de jours|year|light)");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:\\b(?:articles?|art\\.|no|nos|numeros?|pages?|chapitre|chapter|section|loi|tome|vol\\.?"
              + "|route|ligne|line|number|lot|chaine|canal|numbers)|n°) ?$");
  private static final WordSet BEFORE_NUMBERS =
      WordSet.of(
          "sur les des aux au pour avec plus moins environ quelque quelques pres soit dont entre selon"
              + " ces ses nos leurs a en de et ou il il-y-a total dans sous apres avant depuis"
              + " about around nearly some almost over under only just the at in of with between more"
              + " than after before some all these those both");

  /** The figure that begins at an offset; null when the number there is none. */
  static @Nullable Figure at(
      Passage text, int offset, @Nullable Figure previous, Language language) {
    Numeral number = Numeral.at(text, offset, language);
    if (number == null || isPartOfSomething(text, number)) {
      return null;
    }
    Figure range = range(text, number, language);
    return range == null ? single(text, number, null, number.start(), previous, language) : range;
  }

  private static @Nullable Figure range(Passage text, Numeral low, Language language) {
    int end = low.end();
    Unit repeated = Unit.behind(text, end);
    end = repeated == null ? end : repeated.end();
    if (" -–".indexOf(text.at(end)) < 0) {
      return null;
    }
    Matcher to = TO.matcher(text.words()).region(end, text.length());
    if (!to.lookingAt()) {
      return null;
    }
    boolean and = to.group().startsWith(" et") || to.group().startsWith(" and");
    String lead = text.words(low.start() - 24, low.start());
    boolean between = BETWEEN.matcher(lead).find();
    int next = "£$€".indexOf(text.at(to.end())) >= 0 ? to.end() + 1 : to.end();
    Numeral high = and && !between ? null : Numeral.at(text, next, language);
    if (high == null || isJoined(text, high)) {
      return null;
    }
    Unit shared = Unit.behind(text, high.end());
    if (repeated != null && (shared == null || !shared.name().equals(repeated.name()))) {
      return null;
    }
    Numeral lower = low.scaled() || low.grouped() ? low : low.times(high.scale());
    return lower.value().compareTo(high.value()) >= 0
        ? null
        : single(text, high, lower.value(), low.start(), null, language);
  }

  private static @Nullable Figure single(
      Passage text,
      Numeral number,
      @Nullable BigDecimal from,
      int start,
      @Nullable Figure previous,
      Language language) {
    BigDecimal value = from == null ? number.value() : from;
    BigDecimal upTo = from == null ? null : number.value();
    String sign = Unit.before(text, start);
    if (sign != null) {
      return new Figure(start - 1, number.end(), value, upTo, sign, null);
    }
    Unit unit = Unit.behind(text, number.end());
    if (unit != null) {
      return new Figure(start, unit.end(), value, upTo, unit.name(), null);
    }
    Counted counted = Counted.after(text, number.end(), language);
    if (counted != null && mayCount(text, number, start)) {
      int end = counted.span().end();
      return new Figure(start, end, value, upTo, counted.unit(), counted.span());
    }
    if (previous != null
        && start - previous.end < 120
        && OPPOSED.matcher(text.words(start - 30, start)).find()) {
      return new Figure(start, number.end(), value, upTo, previous.unit, previous.counted);
    }
    if (previous != null && previous.counted != null && number.grouped()) {
      boolean sourced =
          ACCORDING.matcher(text.words()).region(number.end(), text.length()).lookingAt();
      if (sourced && start - previous.end < 60) {
        return new Figure(start, number.end(), value, upTo, previous.unit, previous.counted);
      }
    }
    return number.scaled()
            && !AGES.matcher(text.words()).region(number.end(), text.length()).lookingAt()
        ? new Figure(start, number.end(), value, upTo, null, null)
        : null;
  }

  /** Not the number of an article or a channel, and not a year. */
  private static boolean mayCount(Passage text, Numeral number, int start) {
    String lead = text.words(start - 16, start);
    if (number.scaled() || number.grouped()) {
      return true;
    }
    if (NUMBERED.matcher(lead).find() || number.value().stripTrailingZeros().scale() > 0) {
      return false;
    }
    int wordStart = start - 1;
    while (wordStart > 0 && Passage.isWord(text.at(wordStart - 1))) {
      wordStart--;
    }
    int value = number.value().intValue();
    boolean year = number.end() - number.start() == 4 && value >= 1900 && value < 2100;
    boolean name = text.isUpper(wordStart) && text.at(start - 1) == ' ' && start > 1;
    return !year && (!name || BEFORE_NUMBERS.contains(text.words(), wordStart, start - 1));
  }

  /** Inside a date, a time, a score, a telephone number or a word with digits. */
  private static boolean isPartOfSomething(Passage text, Numeral number) {
    char before = text.at(number.start() - 1);
    boolean tied = "/:.,'_@#+".indexOf(before) >= 0 && Passage.isWord(text.at(number.start() - 2));
    boolean dashed = "-–".indexOf(before) >= 0 && Passage.isWord(text.at(number.start() - 2));
    return before == '/' || tied || dashed || isJoined(text, number);
  }

  private static boolean isJoined(Passage text, Numeral number) {
    char after = text.at(number.end());
    boolean sign = "/:_@".indexOf(after) >= 0 && Passage.isWord(text.at(number.end() + 1));
    boolean more = ".,".indexOf(after) >= 0 && Character.isDigit(text.at(number.end() + 1));
    return sign || more || Character.isLetter(after);
  }
}
