package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentions of persons: first the full names of the whole article, then, knowing them, the
 * surnames, so that a surname is understood even before the full name.
 */
final class Names {
  private static final long ROLE = Trait.ROLE.bit();
  private static final int ROLE_WORDS = 10;

  private static final Set<String> BODIES =
      Set.of(
          "party",
          "union",
          "federation",
          "league",
          "association",
          "society",
          "group",
          "bank",
          "university",
          "college",
          "school",
          "institute",
          "agency",
          "club",
          "centre",
          "center",
          "museum",
          "theatre",
          "court",
          "commission",
          "council",
          "county",
          "city",
          "airport",
          "hospital",
          "foundation",
          "police",
          "tech",
          "prize",
          "award",
          "street",
          "road",
          "cup",
          "trophy",
          "stadium",
          "arena",
          "square",
          "park",
          "island",
          "show",
          "act",
          "inc",
          "ltd");

  private final Words words;
  private final People people = new People();
  private final List<NameRun> runs = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> speaking = new HashSet<>();
  private final Quoted quoted;
  private final NameSigns signs;

  /** Tells whether a token lies inside quotation marks. */
  interface Quoted {
    boolean at(int token);
  }

  Names(Words words, List<KnownPerson> known, Quoted quoted) {
    this.words = words;
    this.quoted = quoted;
    this.signs = new NameSigns(words);
    known.forEach(people::enter);
  }

  List<Mention> find() {
    collectRuns();
    runs.forEach(this::hear);
    SingleNames singles = new SingleNames(words, signs, quoted, runs);
    List<@Nullable Person> persons = new ArrayList<>(runs.size());
    for (NameRun run : runs) {
      persons.add(run.last() - run.name() > 1 && isPerson(run) ? introduced(run) : null);
    }
    for (int i = 0; i < runs.size(); i++) {
      mention(runs.get(i), persons.get(i), singles);
    }
    return mentions;
  }

  /** The person of a full name, with what stands around it. */
  private Person introduced(NameRun run) {
    Person person = people.full(run.surface(words), run.parts(words));
    describe(person, run);
    return person;
  }

  /**
   * Notes a surname that stands alone behind a title, before a colon and a quote or, in English,
   * beside a verb of saying.
   */
  private void hear(NameRun run) {
    boolean alone = run.last() - run.name() == 1;
    boolean speaks = !words.isFrench() && signs.isSpeaking(run.first() - 1, run.last());
    boolean heads =
        words.isFrench()
            && words.isBroken(run.name())
            && words.isChar(run.last(), ':')
            && words.is(run.last() + 1, Trait.MARK);
    if (alone && (run.titled() || speaks || heads)) {
      speaking.add(words.folded(run.name()));
    }
  }

  private void collectRuns() {
    int i = 0;
    while (i < words.count()) {
      NameRun run = words.any(i, Trait.bits(Trait.CAP, Trait.TITLE)) ? NameRun.at(words, i) : null;
      if (run == null) {
        i++;
      } else {
        runs.add(run);
        i = run.last();
      }
    }
  }

  /** Whether a run of two words and more names a person rather than a place or a body. */
  private boolean isPerson(NameRun run) {
    if (run.titled()) {
      return true;
    }
    if (isAfterArticle(run)) {
      return run.given() && run.last() - run.name() > 1 && words.any(run.first() - 1, ROLE);
    }
    boolean clean = true;
    for (int i = run.name(); i < run.last(); i++) {
      clean &= !words.any(i, Trait.bits(Trait.ORG, Trait.GROUP, Trait.ROLE));
    }
    if (run.given()) {
      return clean || (words.is(run.name(), Trait.GIVEN) && !isBody(run.last() - 1));
    }
    return clean
        && run.last() - run.name() <= 4
        && (signs.names(run) || speaking.contains(words.folded(run.last() - 1)));
  }

  /** An English name that ends so belongs to a body even when a given name begins it. */
  private boolean isBody(int i) {
    return !words.isFrench() && BODIES.contains(words.folded(i));
  }

  private boolean isAfterArticle(NameRun run) {
    int before = run.first() - 1;
    if (!words.any(before, Trait.bits(Trait.DET, Trait.DE))) {
      return false;
    }
    return words.is(before, Trait.DET) && !words.is(before, Trait.POSSESSIVE);
  }

  /**
   * Enters whom a run names, if anybody.
   *
   * @param introduced the person of a full name; null for any other run
   */
  private void mention(NameRun run, @Nullable Person introduced, SingleNames singles) {
    List<String> parts = run.parts(words);
    Person person = null;
    boolean full = false;
    int first = run.first();
    int last = run.last();
    Person named = introduced == null && parts.size() > 1 ? people.named(parts) : null;
    if (parts.size() > 1 && (introduced != null || named != null)) {
      person = introduced != null ? introduced : people.full(run.surface(words), parts);
      full = person.parts().size() > 1;
    } else if (run.titled()) {
      person = titled(run, parts);
    }
    if (person == null) {
      // A surname, perhaps behind a capital word that only begins the sentence.
      for (int from = run.name(); from < run.last() && person == null; from++) {
        person = bySurname(from, run.last());
        first = from;
      }
    }
    boolean alone = parts.size() == 1 && !run.titled();
    if (person == null && alone && signs.areCapitals(run)) {
      first = run.name();
      person = people.capitals(parts.getFirst());
    }
    boolean nameless = person == null && alone;
    boolean single =
        nameless && (signs.namesHolder(run) || signs.saysI(run) || singles.isPerson(run));
    if (single) {
      first = run.name();
      // "Le pape X" is nobody else with that given name.
      boolean held = words.is(first - 1, Trait.HONORIFIC);
      person = held ? null : people.given(parts.getFirst());
      if (person == null) {
        person = people.titled(run.surface(words), parts);
        describe(person, run);
      }
    } else if (person == null
        && alone
        && (words.is(run.name(), Trait.GIVEN) || signs.isAged(run.last()))) {
      first = run.name();
      if (isLowerSurname(run.last())) {
        person = people.surname(words.folded(run.last()), words.traits(run.name()));
        last = run.last() + 1;
        full = true;
      } else {
        person = people.given(parts.getFirst());
        if (person == null && signs.namesAlone(run)) {
          person = people.full(run.surface(words), parts);
          describe(person, run);
        }
      }
    }
    if (person != null) {
      person.mentioned();
      mentions.add(new Mention(person, first, last, full, quoted.at(first)));
    }
  }

  private boolean isLowerSurname(int i) {
    return words.isWord(i)
        && words.end(i) - words.start(i) > 3
        && words.traits(i) == 0
        && people.isSurname(words.folded(i));
  }

  private @Nullable Person bySurname(int from, int to) {
    if (!people.mayBeSurname(words.hash(from))) {
      return null;
    }
    for (int last = to; last > from; last--) {
      if (last < to && words.is(last, Trait.CAP)) {
        continue;
      }
      Person person = people.surname(joined(from, last), 0);
      if (person != null) {
        return person;
      }
    }
    return null;
  }

  /** The folded words between two tokens. */
  private String joined(int from, int to) {
    String name = "";
    for (int i = from; i < to; i++) {
      if (words.isWord(i)) {
        name = name.isEmpty() ? words.folded(i) : name + ' ' + words.folded(i);
      }
    }
    return name;
  }

  private Person titled(NameRun run, List<String> parts) {
    long gender = words.traits(run.first()) & Trait.bits(Trait.MASC, Trait.FEM);
    Person person = people.surname(String.join(" ", parts), gender);
    if (person == null && parts.size() > 1) {
      person = people.full(run.surface(words), parts);
    }
    if (person == null) {
      person = people.titled(run.surface(words), parts);
    }
    person.vote(gender, 3);
    return person;
  }

  /** Hears the gender and the roles that the words around a full name give. */
  private void describe(Person person, NameRun run) {
    long gender = Trait.bits(Trait.MASC, Trait.FEM);
    if (run.titled()) {
      person.vote(words.traits(run.first()) & gender, 3);
      if (words.any(run.first(), ROLE)) {
        person.holds(Set.of(words.folded(run.first())));
      }
    }
    if (words.is(run.name(), Trait.GIVEN)) {
      person.vote(words.traits(run.name()) & gender, 2);
    } else {
      String folded = words.folded(run.name());
      String given = folded.split("-", 2)[0];
      person.vote((words.known(given) | Lexicon.rareGiven(WordTable.hash(given))) & gender, 2);
    }
    int before = run.first() - 1;
    if (words.is(before, Trait.DEMONYM) && words.is(before - 1, Trait.DET)) {
      // "La Bretonne X" is "la Bretonne" from then on.
      person.holds(Set.of(words.folded(before)));
    }
    int after = run.last();
    boolean bracket = words.isChar(after, ',') || words.isChar(after, '(');
    int noun = bracket ? after + 1 : after;
    noun = words.is(noun, Trait.DET) ? noun + 1 : noun;
    if (bracket || words.any(noun, ROLE)) {
      role(person, noun, 4);
    }
    for (int i = run.first() - 1; i > run.first() - ROLE_WORDS && words.isWord(i); i--) {
      if (words.any(i, ROLE) && !words.is(i, Trait.GIVEN)) {
        boolean head = !words.any(i - 1, ROLE);
        if (head) {
          roleBetween(person, i, words.isFrench() ? run.first() : run.name());
          break;
        }
      }
      if (words.any(i, Trait.bits(Trait.FINITE, Trait.SUBJ, Trait.QUE))
          && !words.any(i, Trait.ROLE.bit())) {
        break;
      }
    }
    int comma = run.first() - 1;
    if (words.isChar(comma, ',')) {
      for (int i = comma - 1; i > comma - ROLE_WORDS && words.isWord(i); i--) {
        if (words.any(i, ROLE) && words.is(i - 1, Trait.DET)) {
          // "Au milieu, X": where a sentence begins with it, it is nobody's role.
          boolean place = words.is(i - 1, Trait.PREP) && opensSentence(i - 1);
          if (place) {
            break;
          }
          roleBetween(person, i, comma);
          break;
        }
      }
    }
  }

  private boolean opensSentence(int i) {
    return words.isBroken(i) || words.is(i - 1, Trait.STOP);
  }

  /** A role that follows the name within a few words. */
  private void role(Person person, int from, int within) {
    for (int i = from; i < from + within && words.isWord(i); i++) {
      if (words.any(i, ROLE)) {
        int last = i + 1;
        while (last < i + ROLE_WORDS && words.isWord(last) && !words.is(last, Trait.REL)) {
          last++;
        }
        roleBetween(person, i, last);
        return;
      }
      if (words.any(i, Trait.bits(Trait.FINITE, Trait.HAVE, Trait.BE, Trait.REL))) {
        return;
      }
    }
  }

  /** {@code premier ministre de 1957 à 1963}: nobody is called so any more. */
  private boolean isPast(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean year = words.is(i, Trait.NUMBER) && words.end(i) - words.start(i) == 4;
      if (year && words.folded(i + 1).equals("a") && words.is(i + 2, Trait.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  private void roleBetween(Person person, int from, int to) {
    long gender = words.traits(from) & Trait.bits(Trait.MASC, Trait.FEM);
    boolean both = Long.bitCount(gender) == 2;
    int det = from - 1;
    while (det > from - 3 && words.isWord(det) && !words.is(det, Trait.DET)) {
      det--;
    }
    long article = words.traits(det) & Trait.bits(Trait.MASC, Trait.FEM);
    person.vote(both || gender == 0 ? (words.is(det, Trait.DET) ? article : 0) : gender, 1);
    Set<String> role = new HashSet<>();
    if (isPast(from, to)) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (!words.any(i, Trait.bits(Trait.DET, Trait.PREP, Trait.CONJ))) {
        role.add(words.folded(i));
      }
    }
    person.holds(role);
  }
}
