package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The given names and surnames that stand for a person all by themselves in a French article:
 * {@code Odile raconte}, {@code selon Odile}, {@code a dit Vasseur}. One place that says so is
 * enough for a known given name; a word that nobody knows must do what only people do, or speak
 * twice. Whoever has a name so has it in the whole article.
 */
final class SingleNames {
  private static final long NO_NAME =
      Trait.bits(
          Trait.ORG,
          Trait.GROUP,
          Trait.OTHER,
          Trait.TIME,
          Trait.UPPER,
          Trait.TITLE,
          Trait.DEMONYM,
          Trait.INVERTED,
          Trait.NUMBER);

  private static final long PLAIN = Trait.bits(Trait.CAP, Trait.MASC, Trait.FEM, Trait.GIVEN);
  private static final long THING = Trait.bits(Trait.GROUP, Trait.RELAY, Trait.HEAD, Trait.ORG);

  /** {@code est} is a verb as well as a quarter of the sky. */
  private static final long NO_THING = Trait.bits(Trait.ROLE, Trait.CAP, Trait.BE);

  private static final long VERBAL = Trait.bits(Trait.HAVE, Trait.BE, Trait.CLITIC, Trait.ADV);
  private static final int SHORTEST = 3;
  private static final int SENTENCE = 14;

  /** Verbs of saying whose subject is always somebody; those of manner and feeling are too. */
  private static final Set<String> HUMAN = Set.of("racont", "temoign", "confi", "avou", "souv");

  private static final WordList KIN =
      WordList.of(
          "femme",
          "mari",
          "epouse",
          "epoux",
          "compagne",
          "compagnon",
          "enfants",
          "fils",
          "fille",
          "filles",
          "mere",
          "pere",
          "parents",
          "soeur",
          "frere",
          "famille");

  /** Nouns whose names are given names too and belong to nobody. */
  private static final WordList THINGS =
      WordList.of(
          "tempete",
          "ouragan",
          "cyclone",
          "typhon",
          "navire",
          "bateau",
          "paquebot",
          "voilier",
          "logiciel",
          "application",
          "prenom",
          "operation",
          "robot",
          "marque",
          "fusee",
          "satellite",
          "rue",
          "place",
          "hopital",
          "lycee");

  private final Words words;
  private final NameSigns signs;
  private final Names.Quoted quoted;
  private final Map<String, Integer> spoke = new HashMap<>();
  private final Set<String> barred = new HashSet<>();
  private final Set<String> people = new HashSet<>();

  SingleNames(Words words, NameSigns signs, Names.Quoted quoted, List<NameRun> runs) {
    this.words = words;
    this.signs = signs;
    this.quoted = quoted;
    if (words.isFrench()) {
      List<NameRun> single = new ArrayList<>();
      runs.stream().filter(this::isSingle).forEach(single::add);
      single.forEach(this::hear);
      people.removeAll(barred);
    }
  }

  /** Whether a run names somebody who has no other name in the article. */
  boolean isPerson(NameRun run) {
    return !people.isEmpty()
        && isSingle(run)
        && !isTied(run)
        && people.contains(words.folded(run.name()));
  }

  /** One word with a capital letter, no part of a longer name and nothing else in the lexicon. */
  private boolean isSingle(NameRun run) {
    int name = run.name();
    return run.last() - name == 1
        && !run.titled()
        && !words.any(name, NO_NAME)
        && (!words.is(name, Trait.BODY) || words.is(name, Trait.GIVEN))
        && words.end(name) - words.start(name) >= SHORTEST
        && !words.is(run.last(), Trait.CAP)
        && (words.isBroken(name)
            || !words.is(name - 1, Trait.CAP)
            || words.any(name - 1, Trait.bits(Trait.DE, Trait.OTHER, Trait.DEMONYM)));
  }

  private boolean isTied(NameRun run) {
    int before = run.name() - 1;
    return !words.isBroken(run.name())
        && words.is(before, Trait.DET)
        && !words.is(before, Trait.DE);
  }

  private void hear(NameRun run) {
    int name = run.name();
    boolean opens = name == 0 || words.isBroken(name);
    if (!opens && isThing(name - 1)) {
      barred.add(words.folded(name));
    } else if (!isTied(run) && !quoted.at(name) && isNamed(run, opens)) {
      people.add(words.folded(name));
    }
  }

  /** {@code l'opérateur X}, {@code la tempête X}: the noun says that it is nobody. */
  private boolean isThing(int noun) {
    return (words.any(noun, THING) && !words.any(noun, NO_THING)) || THINGS.has(words, noun);
  }

  private boolean isNamed(NameRun run, boolean opens) {
    int name = run.name();
    if (signs.isAged(run.last()) || isHuman(name, run.last())) {
      return true;
    }
    if (words.is(name, Trait.BODY)) {
      return false;
    }
    boolean speaks =
        isSaid(name - 1)
            || isSource(name, opens)
            || ((opens || !isOwner(name - 1)) && isSaying(behindAdverbs(run.last())));
    if (words.is(name, Trait.GIVEN) || isCompound(name)) {
      return speaks
          || (words.forms().isWord(lower(name)) ? acts(name, opens) : stands(name, opens));
    }
    boolean topic = opens && isTopic(run.last());
    boolean beside = isBesideGiven(run.last());
    boolean kin = hasKin(run.last()) && acts(name, opens);
    // The dictionary is asked last, for it takes longest.
    if (!(speaks || topic || beside || kin) || !isUnknown(name)) {
      return false;
    }
    boolean twice = speaks && spoke.merge(words.folded(name), 1, Integer::sum) > 1;
    return topic || twice || beside || kin;
  }

  /** Whether one person's verb of saying begins at a token. */
  private boolean isSaying(int i) {
    int verb = words.is(i, Trait.CLITIC) ? i + 1 : i;
    return signs.speaks(i) && !words.folded(verb).endsWith("nt");
  }

  /** Neither the lexicon nor the dictionary has the word. */
  private boolean isUnknown(int name) {
    for (String part : words.folded(name).split("-", 4)) {
      if ((words.known(part) & THING) != 0) {
        return false;
      }
    }
    return (words.traits(name) & ~PLAIN) == 0 && !words.forms().isWord(lower(name));
  }

  private String lower(int i) {
    return words.text().substring(words.start(i), words.end(i)).toLowerCase(Locale.ROOT);
  }

  /** {@code Jean-Kevin}: two given names. */
  private boolean isCompound(int name) {
    if (!words.isCompound(name)) {
      return false;
    }
    String[] parts = words.folded(name).split("-", 3);
    return parts.length == 2
        && (words.known(parts[0]) & words.known(parts[1]) & Trait.GIVEN.bit()) != 0;
  }

  /**
   * {@code », raconte X}, {@code », témoigne quant à elle X}, {@code », s'exclame, émue, X}:
   * whether an incise ends with a token.
   */
  private boolean isSaid(int before) {
    int verb = verbBefore(before);
    if (!Lexicon.isCue(words.traits(verb))
        || !words.any(verb, Trait.bits(Trait.FINITE, Trait.PAST))) {
      return false;
    }
    int mark = start(verb) - 1;
    return words.isChar(mark, ',') || words.is(mark, Trait.MARK);
  }

  private int verbBefore(int before) {
    int i = before;
    if (words.isChar(i, ',')) {
      for (int k = i - 1; k > i - 4 && k >= 0; k--) {
        if (words.isChar(k, ',')) {
          return k - 1;
        }
      }
      return -1;
    }
    for (int n = 0; n < 2; n++) {
      int aside = Asides.start(words, i);
      i = aside < i ? aside : words.is(i, Trait.ADV) ? i - 1 : i;
    }
    return i;
  }

  /** What is said or felt in a way that no body and no place has. */
  private boolean isHuman(int name, int after) {
    int before = verbBefore(name - 1);
    int verb = before;
    boolean said = isSaid(name - 1);
    if (!said) {
      verb = behindAdverbs(after);
      verb = words.is(verb, Trait.CLITIC) ? verb + 1 : verb;
    }
    if (!words.is(verb, Trait.FINITE) || !(said || isColon(verb + 1))) {
      return false;
    }
    boolean reflexive = words.is(verb - 1, Trait.REFLEXIVE);
    boolean manner =
        (words.is(verb, Trait.CUE_C) && !words.is(verb, Trait.CUE_A))
            || (reflexive && words.is(verb, Trait.CUE_R))
            || HUMAN.stream().anyMatch(words.folded(verb)::startsWith);
    boolean given = words.is(name, Trait.GIVEN);
    return manner && (given || isUnknown(name));
  }

  /** The first token of a verb with its pronouns, its auxiliary and the adverbs between them. */
  private int start(int verb) {
    int i = verb;
    while (words.any(i - 1, VERBAL) || words.folded(i - 1).endsWith("ment")) {
      i--;
    }
    return i;
  }

  private boolean isColon(int from) {
    for (int i = from; i < from + SENTENCE && !words.is(i, Trait.STOP); i++) {
      if (words.isChar(i, ':')) {
        return true;
      }
    }
    return false;
  }

  /** {@code Selon X}, and {@code Pour X,} where a sentence or a clause begins. */
  private boolean isSource(int name, boolean opens) {
    int before = name - 1;
    boolean clause = words.isBroken(before) || !words.isWord(before - 1);
    return !opens
        && (words.is(before, Trait.ACCORDING)
            || (words.is(before, Trait.FOR) && clause)
            || (words.folded(before).equals("apres") && words.folded(before - 1).equals("d'")));
  }

  /** Whether a name completes the word before it: {@code l'équipe de X}. */
  private boolean isOwner(int before) {
    return words.any(before, Trait.bits(Trait.DE, Trait.PREP));
  }

  /** {@code X et Odile sont venues}: two people, one of them with a known given name. */
  private boolean isBesideGiven(int after) {
    return words.folded(after).equals("et")
        && words.is(after + 1, Trait.GIVEN)
        && !words.is(after + 2, Trait.CAP);
  }

  /** {@code X sur son départ : « … »} where a line begins. */
  private boolean isTopic(int after) {
    if (words.folded(after).equals("sur")) {
      for (int i = after + 1; i < after + SENTENCE && !words.isBroken(i); i++) {
        if (words.isChar(i, ':')) {
          return words.is(i + 1, Trait.MARK);
        }
      }
    }
    return false;
  }

  /** Whether a known given name stands where a noun for a person can. */
  private boolean stands(int name, boolean opens) {
    int before = name - 1;
    boolean role = words.is(before, Trait.ROLE);
    boolean preposition =
        words.any(before, Trait.bits(Trait.PREP, Trait.DE, Trait.CONJ, Trait.QUE));
    return (!opens && (role || preposition)) || isClause(name, opens);
  }

  /** A place where the subject of a sentence or of a clause stands. */
  private boolean isClause(int name, boolean opens) {
    int before = name - 1;
    return opens
        || !words.isWord(before)
        || words.any(before, Trait.bits(Trait.CONJ, Trait.QUE, Trait.ADV, Trait.TIME));
  }

  /** Whether a name is the subject of the verb behind it. */
  private boolean acts(int name, boolean opens) {
    int verb = behindAdverbs(name + 1);
    while (words.any(verb, Trait.bits(Trait.CLITIC, Trait.NEG))) {
      verb++;
    }
    boolean described = words.isChar(name + 1, ',') && words.is(name + 2, Trait.REL);
    return isClause(name, opens)
        && (described
            || words.any(verb, Trait.bits(Trait.HAVE, Trait.BE))
            || (words.isWord(verb) && words.forms().isThirdPerson(lower(verb))));
  }

  /** {@code ses enfants}, {@code sa mère} in the same sentence. */
  private boolean hasKin(int from) {
    for (int i = from; i < from + SENTENCE && !words.is(i, Trait.STOP); i++) {
      if (KIN.has(words, i)
          && (words.is(i - 1, Trait.POSSESSIVE)
              || words.is(i - 1, Trait.NUMBER)
              || (words.is(i - 1, Trait.INDEF) && words.is(i - 1, Trait.PLUR)))) {
        return true;
      }
    }
    return false;
  }

  /** The token behind adverbs and one pair of commas: {@code X, à son tour, a déclaré}. */
  private int behindAdverbs(int after) {
    int i = after;
    boolean comma = words.isChar(i, ',');
    i = comma ? i + 1 : i;
    for (int n = 0; n < 2; n++) {
      int aside = Asides.end(words, i);
      i = aside > i ? aside : words.is(i, Trait.ADV) && !words.is(i, Trait.CLITIC) ? i + 1 : i;
    }
    return comma ? (words.isChar(i, ',') ? i + 1 : after) : i;
  }
}
