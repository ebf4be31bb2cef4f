package verbatim.analysis.quote;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words that name a speaker from their first token on. */
final class NounPhrases {
  private static final int LONGEST = 24;
  private static final long SKIPPED = Trait.bits(Trait.ADV, Trait.TIME, Trait.NUMBER, Trait.NEG);

  private static final long BEFORE_STRESSED = Trait.bits(Trait.PREP, Trait.ACCORDING);

  /** How French nouns end that are made from the name of a place and mean a person only. */
  private static final Pattern DEMONYM = Pattern.compile("..(aise|oise|ienne|eenne|aine|ois|ais)$");

  private final Words words;
  private final Mentions mentions;
  private final Antecedents antecedents;
  private final EnglishNouns english;
  private final EnglishSubjects englishSubjects;

  NounPhrases(Page page, Antecedents antecedents) {
    this.words = page.words;
    this.mentions = page.mentions;
    this.antecedents = antecedents;
    this.english = new EnglishNouns(page, antecedents);
    this.englishSubjects = new EnglishSubjects(page, antecedents);
  }

  /**
   * The speaker named behind a cue; what stands between them ({@code à la presse}, {@code hier}) is
   * stepped over.
   */
  @Nullable Speaker behind(int from, int limit) {
    int i = from;
    int high = Math.min(limit, from + LONGEST);
    int commas = 0;
    while (i < high) {
      int aside = Asides.end(words, i);
      if (aside > i) {
        i = aside;
      } else if (isDate(i)) {
        i += 2;
      } else if (words.is(i, Trait.PREP) && !startsName(i) && !isSome(i, from)) {
        i = afterPreposition(i, high);
      } else if (words.any(i, SKIPPED) && !isDemonstrative(i) && !startsName(i)) {
        i++;
      } else if (words.isChar(i, ',') && commas < 2) {
        commas++;
        i = behindAside(i, high);
      } else {
        return at(i, limit);
      }
    }
    return null;
  }

  /** The speaker behind {@code selon}; {@code selon les mots de X} means X. */
  @Nullable Speaker source(int from, int limit) {
    int first = words.isChar(from, ',') ? from + 1 : from;
    Speaker speaker = behind(first, limit);
    if (speaker != null && speaker.person() == null) {
      for (int i = speaker.first(); i < speaker.last(); i++) {
        Speaker owner = words.is(i, Trait.SAYNOUN) ? owner(i, limit) : null;
        if (owner == null && words.is(i, Trait.SAYNOUN)) {
          owner = teller(i + 1);
        }
        if (owner != null) {
          return owner;
        }
      }
    }
    return speaker;
  }

  /**
   * Whose words a noun of saying means: {@code les propos de X}, {@code la réponse faite par X}.
   */
  @Nullable Speaker owner(int noun, int limit) {
    for (int i = noun + 1; i < Math.min(limit, noun + 4) && words.isWord(i); i++) {
      if (words.is(i, Trait.DE) || words.folded(i).equals("par")) {
        Speaker owner = at(words.is(i, Trait.DET) ? i : i + 1, limit);
        return owner != null && owner.certainty() > 0.55 ? owner : null;
      }
    }
    return null;
  }

  /** {@code le récit qu'elle livre}. */
  private @Nullable Speaker teller(int i) {
    boolean pronoun =
        words.is(i, Trait.QUE)
            && words.is(i + 1, Trait.SUBJ)
            && words.any(i + 1, Trait.bits(Trait.MASC, Trait.FEM));
    return pronoun ? antecedents.pronoun(i + 1) : null;
  }

  /** {@code le 20 mars}: the month is stepped over as any word of time. */
  private boolean isDate(int i) {
    return words.is(i, Trait.DET)
        && words.is(i + 1, Trait.NUMBER)
        && (words.is(i + 2, Trait.TIME) || words.is(i + 2, Trait.DET));
  }

  /** {@code selon des sources}: the article rather than the preposition. */
  private boolean isSome(int i, int from) {
    return i == from
        && words.is(i, Trait.DE)
        && words.is(i, Trait.INDEF)
        && words.any(i + 1, Trait.bits(Trait.ROLE, Trait.GROUP, Trait.UNNAMED));
  }

  /** {@code ce dernier}, {@code cette source}, but not {@code ce matin}. */
  private boolean isDemonstrative(int i) {
    return words.is(i, Trait.DET) && words.isWord(i + 1) && !words.is(i + 1, Trait.TIME);
  }

  /** {@code , soulagé,}: one or two words between commas are stepped over. */
  private int behindAside(int comma, int high) {
    for (int i = comma + 2; i <= comma + 3 && i < high; i++) {
      if (words.isChar(i, ',')) {
        return isPlain(comma + 1) && isPlain(i - 1) ? i + 1 : comma + 1;
      }
    }
    return comma + 1;
  }

  private boolean isPlain(int i) {
    return words.isWord(i)
        && !startsName(i)
        && !words.any(i, Trait.bits(Trait.CAP, Trait.DET, Trait.ROLE, Trait.GROUP, Trait.SUBJ));
  }

  private boolean startsName(int i) {
    Mention mention = mentions.covering(i);
    return mention != null && mention.first() == i;
  }

  /** The token behind a preposition and its noun. */
  private int afterPreposition(int preposition, int high) {
    int i = preposition + 1;
    while (words.any(i, Trait.bits(Trait.DET, Trait.PREP)) && i < high) {
      i++;
    }
    Mention mention = mentions.covering(i);
    if (mention != null) {
      return mention.last();
    }
    int start = i;
    while (i < high && words.isWord(i)) {
      boolean complement = words.is(i, Trait.DE);
      boolean stop =
          words.any(i, Trait.bits(Trait.DET, Trait.PREP, Trait.REL, Trait.TITLE))
              || startsName(i)
              || words.any(i, SKIPPED);
      if (i > start && stop && !complement) {
        break;
      }
      i++;
      if (complement) {
        while (words.is(i, Trait.DET)) {
          i++;
        }
        Mention owner = mentions.covering(i);
        i = owner != null ? owner.last() : i;
        start = i;
      }
    }
    return i;
  }

  /** The speaker that the words of a cue name. */
  @Nullable Speaker of(Cue cue, int limit) {
    if (cue.pronoun()) {
      return antecedents.pronoun(cue.subject());
    }
    if (cue.prepositional()) {
      return source(cue.subject(), limit);
    }
    return !words.isFrench() && cue.subject() < cue.from()
        ? englishSubjects.of(cue.from(), cue.subject())
        : behind(cue.subject(), limit);
  }

  /** The speaker named by the words that begin at a token; null when none is. */
  @Nullable Speaker at(int i, int limit) {
    boolean stressed = words.is(i, Trait.STRESSED) && words.any(i - 1, BEFORE_STRESSED);
    if (stressed || (words.is(i, Trait.SUBJ) && !words.is(i, Trait.REL))) {
      return antecedents.pronoun(i);
    }
    if (!words.isFrench()) {
      return words.any(i, Trait.bits(Trait.PREP, Trait.CONJ, Trait.REL))
          ? null
          : english.from(i, limit);
    }
    Mention mention = mentions.covering(i);
    if (mention != null && mention.first() == i) {
      return Speaker.named(i, mention.last(), mention.person());
    }
    boolean function =
        words.any(i, Trait.bits(Trait.PREP, Trait.CONJ, Trait.REL, Trait.CLITIC))
            || (words.is(i, Trait.OTHER)
                && !words.is(i, Trait.INDEF)
                && !words.is(i + 1, Trait.CAP));
    if (!words.isWord(i) || (function && !words.is(i, Trait.DET))) {
      return null;
    }
    if (isBareVerb(i) || isArticleAlone(i) || isDetached(i)) {
      return null;
    }
    if (!words.any(
        i,
        Trait.bits(
            Trait.DET,
            Trait.CAP,
            Trait.ROLE,
            Trait.GROUP,
            Trait.UNNAMED,
            Trait.TITLE,
            Trait.INDEF))) {
      return null;
    }
    return described(i, limit);
  }

  /** A participle that can be a noun too, without an article: {@code également condamné}. */
  private boolean isBareVerb(int i) {
    return words.any(i, Trait.bits(Trait.PAST, Trait.PRESENT))
        && !words.any(i, Trait.bits(Trait.DET, Trait.CAP));
  }

  /** An article whose noun is the quote itself. */
  private boolean isArticleAlone(int i) {
    boolean several = words.is(i, Trait.INDEF) && words.is(i, Trait.PLUR);
    boolean article = words.is(i, Trait.DE) || (words.is(i, Trait.DET) && !several);
    return article && !words.isWord(i + 1);
  }

  /** {@code Accompagnée de Y}: a participle and what completes it. */
  private boolean isFronted(int i) {
    char last = words.text().charAt(words.end(i) - 1);
    String word = words.folded(i);
    boolean participle = last == 'é' || word.endsWith("ee") || word.endsWith("es");
    return participle
        && words.any(i + 1, Trait.bits(Trait.DE, Trait.PREP))
        && !words.any(i, Trait.bits(Trait.ROLE, Trait.GROUP, Trait.ORG));
  }

  /** {@code Émue, X a dit}: what is set off where a sentence begins. */
  private boolean isDetached(int i) {
    return words.is(i, Trait.CAP)
        && !words.any(i, Trait.bits(Trait.DET, Trait.UPPER))
        && (words.isChar(i + 1, ',') || isFronted(i))
        && (words.isBroken(i) || words.is(i - 1, Trait.STOP));
  }

  private @Nullable Speaker described(int first, int limit) {
    NounPhrase phrase = new NounPhrase(words, mentions, first, Math.min(limit, first + LONGEST));
    Speaker named = phrase.read();
    if (named != null) {
      return named;
    }
    Speaker bearer = bearer(first, phrase.end());
    if (bearer != null) {
      return bearer;
    }
    boolean demonstrative = words.folded(first).equals("ce") || words.folded(first).equals("cette");
    if (demonstrative && words.folded(first + 1).startsWith("derni")) {
      return antecedents.last(first, first + 2);
    }
    if (demonstrative && phrase.end() <= first + 1) {
      return null;
    }
    boolean one =
        !words.any(first, Trait.bits(Trait.PLUR, Trait.INDEF, Trait.POSSESSIVE))
            && !words.is(first + 1, Trait.INDEF)
            && !phrase.plural();
    if (phrase.role() >= 0 && one) {
      return antecedents.role(
          first,
          phrase.end(),
          words.folded(phrase.role()),
          antecedents.complement(phrase.role() + 1, phrase.end()));
    }
    if (one && isDemonym(first, phrase.end())) {
      return antecedents.role(first, phrase.end(), words.folded(first + 1), Set.of());
    }
    boolean known =
        phrase.role() >= 0 || phrase.group() || words.is(first, Trait.INDEF) || phrase.proper();
    return known
        ? Speaker.group(first, Math.max(first + 1, phrase.end()))
        : Speaker.unsure(first, Math.max(first + 1, phrase.end()));
  }

  /**
   * {@code précise Odilon}: a word of the name of one person only, where somebody speaks. No list
   * needs to know it for a given name.
   */
  private @Nullable Speaker bearer(int name, int end) {
    boolean alone =
        end == name + 1
            && words.is(name, Trait.CAP)
            && !words.any(name, Trait.bits(Trait.UPPER, Trait.DET, Trait.ROLE, Trait.BODY));
    Mention full = alone ? mentions.bearer(words.folded(name)) : null;
    return full == null
        ? null
        : new Speaker(
            name,
            end,
            full.person(),
            Speaker.Shape.NAME,
            List.of(
                new Evidence.Step(
                    words.span(full.first(), full.last() - 1), Evidence.Link.SURNAME)),
            0.9);
  }

  /**
   * {@code le Français}, {@code la française}, {@code la Nantaise de 30 ans}: somebody named after
   * a place or a party.
   */
  private boolean isDemonym(int first, int end) {
    int noun = first + 1;
    boolean alone = end == noun + 1 || isAge(noun + 1);
    boolean known = words.is(noun, Trait.DEMONYM);
    boolean formed =
        words.is(noun, Trait.CAP)
            && (words.traits(noun) & ~Trait.bits(Trait.CAP, Trait.MASC, Trait.FEM)) == 0
            && DEMONYM.matcher(words.folded(noun)).find();
    return alone && words.is(first, Trait.DET) && (known || formed);
  }

  /** {@code de 41 ans}. */
  private boolean isAge(int i) {
    return words.is(i, Trait.DE)
        && words.is(i + 1, Trait.NUMBER)
        && words.folded(i + 2).equals("ans");
  }
}
