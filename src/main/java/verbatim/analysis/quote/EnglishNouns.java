package verbatim.analysis.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Speaker.Shape;

/**
 * Reads English noun phrases that name a speaker. The last word before a preposition, a comma or a
 * verb is the head: in {@code White House press secretary X} it is the name, in {@code X's
 * spokesman} and {@code a spokesman for X} it is not.
 */
final class EnglishNouns {
  private static final int LONGEST = 24;
  private static final int COMPLEMENTS = 4;

  private static final long BREAK =
      Trait.bits(
          Trait.PREP, Trait.DE, Trait.CONJ, Trait.REL, Trait.QUE, Trait.SUBJ, Trait.BE, Trait.HAVE);

  private static final long ASIDE = Trait.bits(Trait.TIME, Trait.ADV, Trait.NEG);

  private final Words words;
  private final Mentions mentions;
  private final Antecedents antecedents;

  EnglishNouns(Page page, Antecedents antecedents) {
    this.words = page.words;
    this.mentions = page.mentions;
    this.antecedents = antecedents;
  }

  /** The speaker named by the words that begin at a token; null when none is. */
  @Nullable Speaker from(int first, int limit) {
    int high = Math.min(limit, first + LONGEST);
    boolean expletive = words.is(first, Trait.OTHER) && !words.is(first, Trait.DET);
    if (expletive && mentions.covering(first) == null) {
      return null;
    }
    int head = chunkEnd(first, high);
    if (head == first) {
      return null;
    }
    int last = head;
    for (int n = 0; n < COMPLEMENTS && last < high && isLink(last); n++) {
      int end = chunkEnd(last + 1, high);
      if (end == last + 1) {
        break;
      }
      last = end;
    }
    Speaker speaker = read(first, head, last);
    if (speaker.person() == null && words.isChar(last, ',') && isPersonNoun(head - 1)) {
      Mention mention = mentions.covering(last + 1);
      if (mention != null && mention.first() == last + 1 && isClosed(mention.last())) {
        return Speaker.named(mention.first(), mention.last(), mention.person());
      }
    }
    return speaker;
  }

  /** The speaker named by the words that end before a token; null when none is. */
  @Nullable Speaker endingAt(int end, int low) {
    int first = end;
    int head = end;
    int from = end;
    for (int n = 0; n < COMPLEMENTS; n++) {
      int start = chunkStart(from, low);
      if (start == from) {
        break;
      }
      first = start;
      head = from;
      boolean completes =
          start - 2 >= low
              && isLink(start - 1)
              && words.isWord(start - 2)
              && !words.any(start - 2, ASIDE | BREAK)
              && !isCue(start - 2);
      if (!completes) {
        break;
      }
      from = start - 1;
    }
    if (first == end) {
      return null;
    }
    if (isJoined(first, low)) {
      return Speaker.group(first, end);
    }
    return read(first, head, end);
  }

  /** Whether {@code A and} stands before. */
  private boolean isJoined(int first, int low) {
    Mention other = first - 2 < low ? null : mentions.covering(first - 2);
    return words.folded(first - 1).equals("and") && other != null && other.last() == first - 1;
  }

  private Speaker read(int first, int head, int last) {
    Mention mention = mentions.covering(head - 1);
    if (mention != null && mention.last() == head && mention.first() >= first) {
      return Speaker.named(first, head, mention.person());
    }
    if (words.is(head - 1, Trait.UPPER)) {
      // Letters behind a name, as barristers and members of parliament have them.
      Mention lettered = mentions.covering(head - 2);
      if (lettered != null && lettered.last() == head - 1 && lettered.first() >= first) {
        return Speaker.named(first, head, lettered.person());
      }
    }
    int noun = head - 1;
    if (isPersonNoun(noun)) {
      if (isDefinite(first) && !isOwned(first, head)) {
        return antecedents.role(first, last, words.folded(noun), complement(first, noun, last));
      }
      // "Her mother" may have been named elsewhere; "a spokesman" was not.
      boolean kin = words.is(first, Trait.POSSESSIVE) || isOwned(first, head);
      return new Speaker(first, last, null, Shape.GROUP, List.of(), kin ? 0.75 : 0.9);
    }
    boolean body =
        words.any(noun, Trait.bits(Trait.GROUP, Trait.UNNAMED))
            || words.any(first, Trait.INDEF.bit())
            || isProper(first, head);
    return body ? Speaker.group(first, last) : Speaker.unsure(first, last);
  }

  /** Whether {@code the} picks one person out: no {@code a}, no {@code his}, no plural. */
  private boolean isDefinite(int first) {
    boolean article = words.folded(first).equals("the") || words.folded(first).equals("this");
    boolean bare = !words.is(first, Trait.DET) && !words.is(first, Trait.INDEF);
    return (article || (bare && words.is(first, Trait.CAP)))
        && !words.is(first + 1, Trait.INDEF)
        && !words.any(first, Trait.NUMBER.bit());
  }

  /** {@code X's mother}: somebody else than the owner. */
  private boolean isOwned(int first, int head) {
    for (int i = first + 1; i < head; i++) {
      Mention owner = words.folded(i).equals("'s") ? mentions.covering(i - 1) : null;
      if (owner != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun names a person by office, trade or age. */
  boolean isPersonNoun(int i) {
    String noun = words.folded(i);
    return (words.is(i, Trait.ROLE) && !words.is(i, Trait.GROUP)) || noun.endsWith("-year-old");
  }

  private Set<String> complement(int first, int noun, int last) {
    Set<String> complement = new HashSet<>();
    for (int i = first; i < last; i++) {
      boolean content =
          words.isWord(i) && !words.any(i, Trait.bits(Trait.DET, Trait.PREP, Trait.CONJ));
      if (i != noun && content && !words.folded(i).equals("'s")) {
        complement.add(words.folded(i));
      }
    }
    return complement;
  }

  private boolean isProper(int first, int head) {
    for (int i = first; i < head; i++) {
      boolean capital = words.is(i, Trait.CAP) && !words.any(i, Trait.bits(Trait.DET, Trait.TIME));
      if (capital && !(words.is(i, Trait.OTHER) && i == first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing that belongs to a name follows it. */
  private boolean isClosed(int i) {
    return !words.isWord(i) || words.any(i, BREAK | ASIDE) || isCue(i);
  }

  private boolean isLink(int i) {
    return words.any(i, Trait.bits(Trait.PREP, Trait.DE));
  }

  private boolean isCue(int i) {
    return words.is(i, Trait.FINITE)
        && Lexicon.isCue(words.traits(i))
        && !words.any(i, Trait.bits(Trait.ROLE, Trait.GROUP))
        && (!words.is(i, Trait.CAP) || words.is(i, Trait.UPPER));
  }

  private int chunkEnd(int first, int limit) {
    int i = first;
    while (i < limit) {
      Mention mention = mentions.covering(i);
      if (mention != null && mention.first() == i) {
        i = mention.last();
        if (!goesOn(i)) {
          break;
        }
      } else if (isInside(i, first)) {
        i++;
      } else {
        break;
      }
    }
    return Math.min(i, limit);
  }

  /** Whether a noun follows a name: {@code X's lawyer}, {@code the X government}. */
  private boolean goesOn(int i) {
    if (words.folded(i).equals("'s") || words.is(i, Trait.CAP)) {
      return true;
    }
    long nouns = Trait.bits(Trait.ROLE, Trait.GROUP, Trait.UNNAMED);
    return words.any(i, nouns) || (words.isWord(i) && words.any(i + 1, nouns) && !isCue(i));
  }

  private boolean isInside(int i, int first) {
    if (!words.isWord(i)) {
      boolean aged = words.isChar(i, '-') && words.is(i - 1, Trait.NUMBER) && i > first;
      return aged
          || (words.isChar(i, '.')
              && !words.is(i, Trait.STOP)
              && i > first
              && isAbbreviated(i - 1));
    }
    if (i > first && words.isBroken(i)) {
      return false;
    }
    boolean start = i == first;
    boolean determiner = words.is(i, Trait.DET) && !start && !words.is(i - 1, Trait.DET);
    boolean verb = !start && (isCue(i) || isPast(i));
    return !determiner && !verb && !words.any(i, BREAK) && (start || !words.any(i, ASIDE));
  }

  /** {@code the home minister listed}: a past tense behind the noun for a person. */
  private boolean isPast(int i) {
    return words.traits(i) == 0 && words.folded(i).endsWith("ed") && words.is(i - 1, Trait.ROLE);
  }

  private boolean isAbbreviated(int i) {
    return words.is(i, Trait.CAP) || words.is(i, Trait.ABBR);
  }

  private int chunkStart(int end, int low) {
    int i = end;
    while (i > low && end - i < LONGEST) {
      int before = i - 1;
      Mention mention = mentions.covering(before);
      if (mention != null && mention.last() == i) {
        i = Math.max(low, mention.first());
        continue;
      }
      boolean dot = words.isChar(before, '.') && !words.is(before, Trait.STOP);
      boolean aged = words.isChar(before, '-') && words.is(before - 1, Trait.NUMBER);
      boolean inside =
          (aged || dot)
              ? aged || isAbbreviated(before - 1)
              : words.isWord(before) && !words.any(before, BREAK | ASIDE);
      boolean verb = isCue(before) && i < end;
      if (!inside || verb || words.is(before, Trait.CATENATIVE)) {
        break;
      }
      i = before;
      if (words.is(before, Trait.DET)) {
        break;
      }
    }
    return i;
  }

  /** Whether a speaker is somebody the sentence can be about. */
  static boolean isLikely(Speaker speaker) {
    return speaker.person() != null || speaker.shape() != Shape.GROUP || speaker.certainty() > 0.55;
  }
}
