package verbatim.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of a noun phrase, word by word. */
final class NounPhrase {
  private static final int LONGEST_BRACKET = 12;
  private static final long NOUN =
      Trait.bits(
          Trait.ROLE, Trait.GROUP, Trait.UNNAMED, Trait.CAP, Trait.DET, Trait.DE, Trait.PREP);

  private static final long END =
      Trait.bits(Trait.REL, Trait.QUE, Trait.HAVE, Trait.BE, Trait.ACCORDING, Trait.INVERTED);

  /** Prepositions that say where and when somebody speaks rather than who it is. */
  private static final Set<String> PLACING =
      Set.of("sur", "dans", "lors", "devant", "via", "apres", "avant", "depuis", "pendant");

  private final Words words;
  private final Mentions mentions;
  private final int first;
  private final int limit;
  private int end;
  private int role = -1;
  private boolean group;
  private int groupAt;
  private boolean plural;

  NounPhrase(Words words, Mentions mentions, int first, int limit) {
    this.words = words;
    this.mentions = mentions;
    this.first = first;
    this.limit = limit;
    this.end = first;
  }

  /** Reads it to its end; the person named in it or behind it, null when nobody is. */
  @Nullable Speaker read() {
    int i = first;
    while (i < limit && words.isWord(i) && (i == first || !words.any(i, END))) {
      Mention mention = mentions.covering(i);
      if (mention != null && mention.first() == i) {
        if (isApposed(i)) {
          end = mention.last();
          return Speaker.named(first, end, mention.person());
        }
        i = mention.last();
      } else if (stopsAt(i)) {
        break;
      } else {
        note(i++);
      }
      end = i;
    }
    while (end > first + 1 && words.any(end - 1, Trait.bits(Trait.DE, Trait.PREP, Trait.DET))) {
      end--;
    }
    int comma = behindBracket(end);
    boolean introduces = (role >= 0 && !group) || isOneOf();
    return words.isChar(comma, ',') && introduces ? behindComma(comma + 1) : null;
  }

  /** {@code un de ses avocats}, {@code l'une des passagères}, {@code un autre des témoins}. */
  private boolean isOneOf() {
    for (int i = first; i < first + 3; i++) {
      if (words.is(i, Trait.DE)) {
        return i > first && (words.is(i, Trait.PLUR) || words.is(i + 1, Trait.PLUR));
      }
      if (words.is(i, Trait.INDEF)) {
        continue;
      }
      if (!words.is(i, Trait.DET)) {
        return false;
      }
    }
    return false;
  }

  /** The token after its last one. */
  int end() {
    return end;
  }

  /** The noun that says what somebody is; -1 when there is none. */
  int role() {
    return role;
  }

  /** Whether it is about several people or a body. */
  boolean group() {
    return group;
  }

  boolean plural() {
    return plural;
  }

  /** {@code le maire (sans étiquette), X}. */
  private int behindBracket(int open) {
    if (words.isChar(open, '(')) {
      for (int i = open + 1; i < open + LONGEST_BRACKET; i++) {
        if (words.isChar(i, ')')) {
          return i + 1;
        }
      }
    }
    return open;
  }

  /** {@code le ministre de l'Intérieur, X}. */
  private @Nullable Speaker behindComma(int from) {
    boolean called =
        words.is(from, Trait.DET)
            && words.any(from + 1, Trait.bits(Trait.TITLE, Trait.ROLE, Trait.DEMONYM));
    boolean title = called && mentions.covering(from + 1) != null;
    int name = title ? from + 1 : called ? from + 2 : from;
    Mention mention = mentions.covering(name);
    if (mention == null || mention.first() != name) {
      return null;
    }
    boolean closed =
        !words.isWord(mention.last())
            || words.is(mention.last(), Trait.ADV)
            || words.any(
                mention.last(), Trait.bits(Trait.PREP, Trait.HAVE, Trait.FINITE, Trait.CLITIC));
    return closed && !words.any(mention.last(), Trait.CONJ.bit())
        ? Speaker.named(mention.first(), mention.last(), mention.person())
        : null;
  }

  private boolean isApposed(int i) {
    boolean letter = words.end(i) - words.start(i) == 1 && !words.is(i + 1, Trait.CAP);
    if (i == first || (group && role < 0) || letter) {
      return false;
    }
    boolean described = words.is(first, Trait.INDEF) && words.isFrench();
    if (i == first + 1 && words.is(first, Trait.DET) && (described || words.is(i, Trait.TITLE))) {
      return true;
    }
    int before = i - 1;
    if (words.any(before, Trait.bits(Trait.DE, Trait.PREP, Trait.CONJ))) {
      return false;
    }
    if (isOfAnother(i)) {
      return false;
    }
    boolean afterDe = words.is(before, Trait.DET) && words.is(before - 1, Trait.DE);
    return !afterDe && (role >= 0 || isDemonym(before) || isCalling(before));
  }

  /** {@code un porte-parole du commissaire X}: the name belongs to the second office. */
  private boolean isOfAnother(int name) {
    for (int i = name - 1; role >= 0 && i > role + 1; i--) {
      if (words.is(i, Trait.ROLE) && !words.is(i, Trait.PLUR)) {
        boolean the = words.is(i - 1, Trait.DE) && words.is(i - 1, Trait.DET);
        boolean apart = words.is(i - 1, Trait.DET) && words.is(i - 2, Trait.DE);
        return words.isFrench() && (the || apart);
      }
    }
    return false;
  }

  /** {@code la Française X}. */
  private boolean isDemonym(int i) {
    return words.is(i, Trait.DEMONYM) && words.is(i, Trait.CAP) && words.is(i - 1, Trait.DET);
  }

  /** Whether an unknown noun before a full name can be a calling: {@code l'afficheur X}. */
  private boolean isCalling(int i) {
    Mention mention = mentions.covering(i + 1);
    return !group
        && mention != null
        && mention.full()
        && i > first
        && words.isFrench()
        && !words.any(i, Trait.bits(Trait.CAP, Trait.DET, Trait.ADV, Trait.FINITE, Trait.HEAD));
  }

  private boolean stopsAt(int i) {
    if (i == first) {
      return false;
    }
    if (words.is(i, Trait.DE) && words.any(i + 1, Trait.INFINITIVE.bit())) {
      return true;
    }
    if (words.is(i, Trait.CONJ)) {
      boolean complement = role >= 0 && words.is(i + 1, Trait.DE) && words.folded(i).equals("et");
      return !complement
          && !words.any(i + 1, Trait.bits(Trait.ROLE, Trait.CAP))
          && !words.any(i + 2, Trait.ROLE.bit());
    }
    boolean headed = role >= 0 || group;
    boolean verb =
        words.is(i, Trait.FINITE)
            && !words.any(i, Trait.bits(Trait.ROLE, Trait.GROUP))
            && headed
            && !words.any(i - 1, Trait.bits(Trait.DET, Trait.PREP));
    verb |= words.isFrench() && !words.any(i, NOUN) && words.isOnlyVerb(i);
    boolean aside = words.is(i, Trait.CLITIC) && !words.is(i, Trait.DET);
    boolean preposition =
        words.is(i, Trait.PREP)
            && !words.is(i, Trait.DE)
            && !words.any(i - 1, Trait.ROLE.bit())
            && role < 0
            && !group;
    boolean newPhrase =
        words.is(i, Trait.DET)
            && !words.is(i, Trait.DE)
            && !words.any(i - 1, Trait.bits(Trait.PREP, Trait.DE, Trait.DET, Trait.INDEF));
    return verb
        || aside
        || preposition
        || newPhrase
        || words.is(i, Trait.TIME)
        || (words.isFrench() && PLACING.contains(words.folded(i)));
  }

  private void note(int i) {
    boolean complement =
        (i - 1 > first && words.any(i - 1, Trait.bits(Trait.DE, Trait.PREP)))
            || (words.is(i - 1, Trait.DET)
                && i - 2 >= first
                && words.any(i - 2, Trait.bits(Trait.DE, Trait.PREP)));
    if (group && role < 0 && words.is(i, Trait.ROLE) && !words.isFrench() && i == groupAt + 1) {
      // "opposition leader": the second noun is the one that counts.
      group = false;
      role = i;
    } else if (role >= 0 && role == i - 1 && isPast(role) && words.is(i, Trait.ROLE)) {
      // "l'ancien ministre": he is a minister rather than an elder.
      role = i;
    } else if (role < 0 && !group && !(complement && i > first)) {
      if (words.is(i, Trait.ROLE) && !(words.is(i, Trait.GROUP) && words.is(first, Trait.PLUR))) {
        role = i;
      } else if (words.any(i, Trait.bits(Trait.GROUP, Trait.UNNAMED))) {
        group = true;
        groupAt = i;
      }
    }
    plural |= words.is(i, Trait.PLUR) && !complement && i <= first + 1;
  }

  private boolean isPast(int i) {
    return words.folded(i).startsWith("ancien");
  }

  /** Whether a capital word inside says that this is the name of a body. */
  boolean proper() {
    for (int i = words.is(first, Trait.DET) ? first + 1 : first; i < end; i++) {
      if (words.is(i, Trait.CAP) && !words.any(i, Trait.bits(Trait.TIME, Trait.OTHER))) {
        return true;
      }
    }
    return false;
  }
}
