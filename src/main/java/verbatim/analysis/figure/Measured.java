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
          " ?(?:des|de|d'|of the|of)? ?(?:voix|suffrages(?: exprimes)?|votes?(?: cast)?|vote)(?![a-z])");
  private static final Pattern FOR =
      Pattern.compile(" (?:pour|for|a) (?:l'|(?:le|la|les|the|mm?\\.|mme|mrs?|ms|dr) )?");
  private static final Phrase THING =
      new Phrase(
          "participation abstention turnout chomage unemployment inflation croissance growth deficit"
              + " budget popularite mobilisation frequentation votes",
          "(?:participation|abstention|turnout|chomage|unemployment|inflation|croissance|growth"
              + "|deficit|dette|debt|budget|popularite|mobilisation|frequentation|votes blancs)\\b");
  private static final Phrase ROLE =
      new Phrase(
          "le la l' the",
          "(?:le |la |l'|the )(?:candidate?|depute|ministre|maire|president|senateur|ancienne? (?:premiere? )?ministre"
              + "|favori|vainqueur|finaliste|incumbent|challenger|candidate|minister|mayor)\\b");
  private static final Pattern OUT_OF =
      Pattern.compile("\\b(?:sur|out of) (?:(?:un peu )?(?:plus|moins) de |environ )?$");
  private static final Pattern OF_PLACE =
      Pattern.compile("(?:\\b(?:de|des|du|en|a|au|aux|in|of)|d'|l') ?$");
  private static final Pattern TOWARDS = Pattern.compile("\\b(?:contre|devant|face a|against) ?$");

  private Measured() {}

  /**
   * The subject of a figure.
   *
   * @param start where the number begins
   * @param end where the number with its unit ends
   * @param left where the sentence, or the previous figure's own words, begin
   */
  static @Nullable TextSpan of(Passage text, int start, int end, TextSpan sentence, int left) {
    Matcher votes = SHARE_OF_VOTES.matcher(text.words()).region(end, sentence.end());
    int behind = votes.lookingAt() ? votes.end() : end;
    TextSpan named = named(text, start, behind, sentence);
    if (named != null) {
      return named;
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
    if (before != null && (role == null || role.start() < before.start())) {
      return before;
    }
    TextSpan next = role == null ? opening(text, behind, sentence) : null;
    TextSpan other = next == null ? previous(text, sentence) : next;
    return other != null ? other : role == null ? before : role;
  }

  /** The nearest thing with a name of its own that can be measured ({@code la dette}). */
  static @Nullable TextSpan thing(Passage text, int from, int stop) {
    return last(THING, text, from, stop);
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

  /** The nearest name or measured thing in front of the figure. */
  private static @Nullable TextSpan before(Passage text, int from, int start) {
    TextSpan best = thing(text, from, start);
    TextSpan second = null;
    for (TextSpan name : Names.in(text, from, start)) {
      boolean word = name.end() == text.wordEnd(name.start());
      if (isPlace(text, name, from)
          || (word && text.sentence(name.start()).start() == name.start())) {
        second = name;
      } else if (best == null || best.start() < name.start()) {
        best = name;
      }
    }
    return best == null ? second : best;
  }

  /** Behind "of", "in" or "against" a name is not the subject. */
  private static boolean isPlace(Passage text, TextSpan name, int from) {
    String lead = text.words(Math.max(from, name.start() - 12), name.start());
    return OF_PLACE.matcher(lead).find() || TOWARDS.matcher(lead).find();
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

  /** The first name of the sentence before, when it stands in the same paragraph. */
  private static @Nullable TextSpan previous(Passage text, TextSpan sentence) {
    int end = sentence.start() - 1;
    if (end < 1 || text.at(end) == '\n' || text.at(end) == '\r') {
      return null;
    }
    TextSpan before = text.sentence(end - 1);
    for (TextSpan name : Names.in(text, before.start(), Math.min(end, before.end()))) {
      if (!isPlace(text, name, before.start())) {
        return name;
      }
    }
    return null;
  }
}
