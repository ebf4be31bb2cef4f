package verbatim.analysis.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.Phrase;
import verbatim.text.TextSpan;

/** Who or what a percentage or an amount is about. Offsets are those of the folded view. */
final class Measured {
  private static final Pattern SHARE_OF_VOTES =
      Pattern.compile(
          " ?(?:des|de|d'|of the|of)? ?(?:voix|suffrages(?: exprimes)?|votes?(?: cast)?|vote"
              + "|(?:bonnes )?opinions?(?: favorables?| positives?)?|intentions de vote)(?![a-z])");
  private static final Pattern OF_THEM =
      Pattern.compile(" (?:d'entre (?:eux|elles)|of them|of those)\\b");
  private static final Pattern FOR =
      Pattern.compile(" (?:pour|for|a) (?:l'|(?:le|la|les|the|mm?\\.|mme|mrs?|ms|dr) )?");
  private static final Phrase THING =
      new Phrase(
          "participation abstention turnout chomage unemployment inflation croissance growth deficit"
              + " budget popularite mobilisation frequentation votes taux cote pib gdp production"
              + " consommation support",
          "(?:participation|abstention|turnout|chomage|unemployment|inflation|croissance|growth"
              + "|deficit|dette|debt|budget|popularite|mobilisation|frequentation|votes blancs"
              + "|taux(?: (?:de |d'|du )[a-z]{3,})?|cote de popularite|pib|gdp|production"
              + "|consommation|approval rating|support)\\b");
  private static final Phrase ROLE =
      new Phrase(
          "le la l' the",
          "(?:le |la |l'|the )(?:candidate?|depute|ministre|maire|president|senateur|ancienne? (?:premiere? )?ministre"
              + "|favori|vainqueur|finaliste|incumbent|challenger|candidate|minister|mayor)\\b");
  private static final Phrase PRONOUN = new Phrase("il elle he she", "(?:il|elle|he|she)\\b");
  private static final Pattern OUT_OF =
      Pattern.compile("\\b(?:sur|out of) (?:(?:un peu )?(?:plus|moins) de |environ )?$");
  private static final Pattern AMOUNTS_TO =
      Pattern.compile("^(?: [a-z]{3,})? (?:de |of |a |at )(?:pres de |environ |about |some )?$");

  private static final Pattern LINK = Pattern.compile(" (?:du |de la |de l'|d'|de |of )");
  private static final Pattern PART_OF =
      Pattern.compile("(?:%|points?|euros|dollars) (?:du |de la |de |of )$");

  private Measured() {}

  /**
   * The subject of a percentage.
   *
   * @param start where the number begins
   * @param end where the number with its unit ends
   * @param left where the sentence, or the previous figure's own words, begin
   * @param previous the figure before it; null when there is none
   */
  static @Nullable TextSpan of(
      Passage text, int start, int end, TextSpan sentence, int left, @Nullable Figure previous) {
    Matcher votes = SHARE_OF_VOTES.matcher(text.words()).region(end, sentence.end());
    int behind = votes.lookingAt() ? votes.end() : end;
    TextSpan named = named(text, start, behind, sentence);
    if (named != null) {
      return named;
    }
    TextSpan thing = thing(text, left, start);
    if (thing != null && AMOUNTS_TO.matcher(text.words(thing.end(), start)).find()) {
      return thing;
    }
    if (OF_THEM.matcher(text.words()).region(end, text.length()).lookingAt()) {
      return previous == null ? null : previous.counted();
    }
    TextSpan share = behind > end ? null : Counted.share(text, end);
    String lead = text.words(Math.max(sentence.start(), start - 30), start);
    if (share != null || OUT_OF.matcher(lead).find()) {
      return share;
    }
    TextSpan before = before(text, left, start);
    if (before == null && left > sentence.start()) {
      before = before(text, sentence.start(), start);
    }
    TextSpan role = last(ROLE, text, sentence.start(), start);
    if (before != null
        && (role == null || role.start() < before.start() || isAside(text, before, role))) {
      return before;
    }
    if (role != null) {
      return role;
    }
    TextSpan opening = opening(text, behind, sentence);
    return opening != null ? opening : previous(text, sentence, start);
  }

  /** The nearest thing with a name of its own that can be measured ({@code la dette}). */
  static @Nullable TextSpan thing(Passage text, int from, int stop) {
    TextSpan last = null;
    TextSpan next = THING.next(text.words(), from, stop);
    for (; next != null; next = THING.next(text.words(), next.end(), stop)) {
      // In "la croissance du PIB" growth is measured, in "2 % du PIB" the deficit before it.
      String lead = text.words(Math.max(from - 12, next.start() - 12), next.start());
      boolean part = last != null && LINK.matcher(text.words(last.end(), next.start())).matches();
      if (!part && !PART_OF.matcher(lead).find()) {
        last = next;
      }
    }
    return last;
  }

  /** A name that the sentence ties to the figure: {@code 41 % pour X}, {@code X (41 %)}. */
  private static @Nullable TextSpan named(Passage text, int start, int behind, TextSpan sentence) {
    Matcher target = FOR.matcher(text.words()).region(behind, sentence.end());
    TextSpan name = target.lookingAt() ? Names.at(text, target.end(), sentence.end()) : null;
    if (name != null) {
      return name;
    }
    if (text.at(start - 1) == '(' && text.at(behind) == ')') {
      List<TextSpan> names = Names.in(text, sentence.start(), start);
      if (!names.isEmpty() && start - names.getLast().end() <= 2) {
        return names.getLast();
      }
    }
    return null;
  }

  /** The nearest name that is a subject, or measured thing, in front of the figure. */
  private static @Nullable TextSpan before(Passage text, int from, int start) {
    TextSpan thing = thing(text, from, start);
    TextSpan name = Subject.before(text, from, start);
    return thing == null || (name != null && name.start() > thing.start()) ? name : thing;
  }

  /** {@code Jeanne Morel, la candidate du port, obtient}: the role says who the name is. */
  private static boolean isAside(Passage text, TextSpan name, TextSpan role) {
    return text.words(role.start() - 2, role.start()).equals(", ")
        && (name.end() == role.start() - 2 || text.at(role.start() - 3) == ')');
  }

  private static @Nullable TextSpan last(Phrase phrase, Passage text, int from, int stop) {
    TextSpan last = null;
    TextSpan next = phrase.next(text.words(), from, stop);
    for (; next != null; next = phrase.next(text.words(), next.end(), stop)) {
      last = next;
    }
    return last;
  }

  /** {@code Avec 36 % des voix, X …}: the subject comes behind the figure. */
  private static @Nullable TextSpan opening(Passage text, int behind, TextSpan sentence) {
    int comma = text.words().indexOf(", ", behind);
    return comma < 0 || comma >= sentence.end() || comma - behind > 60
        ? null
        : Names.at(text, comma + 2, sentence.end());
  }

  /** The subject of the sentence before, for a pronoun also when it ends the paragraph before. */
  private static @Nullable TextSpan previous(Passage text, TextSpan sentence, int start) {
    int end = sentence.start() - 1;
    TextSpan pronoun = PRONOUN.next(text.words(), sentence.start(), start);
    boolean meant = pronoun != null && pronoun.start() == sentence.start();
    boolean breaks = false;
    while (end > 0 && Character.isWhitespace(text.at(end))) {
      breaks |= text.at(end) == '\n' || text.at(end) == '\r';
      end--;
    }
    if (end < 1 || (breaks && !meant)) {
      return null;
    }
    TextSpan before = text.sentence(end - 1);
    int stop = Math.min(end, before.end());
    TextSpan name = Subject.first(text, before.start(), stop);
    return name == null ? thing(text, before.start(), stop) : name;
  }
}
