package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;

/** Somebody an article names, gathered from all its mentions. */
final class Person {
  /** What general words for an office can mean. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "elu", Set.of("maire", "depute", "senateur", "conseiller", "adjoint", "president"),
          "elue", Set.of("maire", "deputee", "senatrice", "conseillere", "adjointe", "presidente"),
          "edile", Set.of("maire"),
          "parlementaire", Set.of("depute", "deputee", "senateur", "senatrice"),
          "prelat", Set.of("archeveque", "eveque", "cardinal"),
          "magistrat", Set.of("procureur", "juge"),
          "magistrate", Set.of("procureure", "juge"));

  private final List<String> parts;
  private final String surname;
  private final boolean known;
  private final List<Set<String>> roles = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private final Map<String, Integer> spellings = new HashMap<>(2);
  private String name;
  private int richness;
  private int masculine;
  private int feminine;
  private int mentions;

  /**
   * A person with a name.
   *
   * @param parts the folded words of the name, given name first; one word when only a surname is
   *     known
   * @param known whether the name comes from the authority file and stays as it is
   */
  Person(String name, List<String> parts, boolean known) {
    this.name = name;
    this.parts = List.copyOf(parts);
    this.surname =
        parts.size() > 1 ? String.join(" ", parts.subList(1, parts.size())) : parts.getFirst();
    this.known = known;
    this.richness = richness(name);
  }

  String name() {
    return name;
  }

  List<String> parts() {
    return parts;
  }

  String given() {
    return parts.size() > 1 ? parts.getFirst() : "";
  }

  String surname() {
    return surname;
  }

  /**
   * Hears of another spelling of the full name: the fuller one is kept, with its accents, and of
   * two with other letters the more frequent one.
   */
  void spelled(String other) {
    if (known) {
      return;
    }
    int times = spellings.merge(other, 1, Integer::sum);
    if (other.equals(name)) {
      return;
    }
    int otherRichness = richness(other);
    boolean sameLength = otherRichness / 100 == richness / 100;
    boolean sameLetters = FoldedText.fold(other).equalsIgnoreCase(FoldedText.fold(name));
    boolean better =
        (sameLength && !sameLetters)
            ? times > spellings.getOrDefault(name, 0)
            : otherRichness > richness;
    if (better) {
      name = other;
      richness = otherRichness;
    }
  }

  void mentioned() {
    mentions++;
  }

  int mentions() {
    return mentions;
  }

  void vote(long traits, int weight) {
    masculine += (traits & Trait.MASC.bit()) != 0 ? weight : 0;
    feminine += (traits & Trait.FEM.bit()) != 0 ? weight : 0;
  }

  /** Whether pronouns of this gender may stand for the person. */
  boolean canBe(long traits) {
    boolean asksMasculine = (traits & Trait.MASC.bit()) != 0;
    boolean asksFeminine = (traits & Trait.FEM.bit()) != 0;
    if (asksMasculine == asksFeminine) {
      return true;
    }
    return asksMasculine ? masculine >= feminine : feminine >= masculine;
  }

  /** Whether the gender is known at all. */
  boolean hasGender() {
    return masculine != feminine;
  }

  void holds(Set<String> roleWords) {
    if (roles.size() < 20) {
      roles.add(roleWords);
    }
  }

  /** Hears of an office of the authority file and whether it is over. */
  void holds(Set<String> titleWords, boolean former) {
    offices.add(new Office(titleWords, former));
  }

  private record Office(Set<String> words, boolean former) {}

  /**
   * How well a role fits one this person was introduced with, or an office of the authority file.
   *
   * @param head the folded noun
   * @param complement the folded words that complete it
   * @param former whether the words say that it is over
   * @return 0 when it does not fit, 2 when the complement fits too
   */
  int fits(String head, Set<String> complement, boolean former) {
    int best = 0;
    for (Set<String> role : roles) {
      best = !former || isPast(role) ? Math.max(best, fit(role, head, complement)) : best;
    }
    for (Office office : offices) {
      best = office.former == former ? Math.max(best, fit(office.words, head, complement)) : best;
    }
    return best;
  }

  /** {@code l'ancien ministre}, {@code ex-ministre}: what somebody is introduced with as over. */
  private static boolean isPast(Set<String> role) {
    return role.stream().anyMatch(w -> w.startsWith("ancien") || w.startsWith("ex-"))
        || role.contains("former");
  }

  /**
   * Whether one of the roles has this noun and a complement with the same stem: {@code député de la
   * France insoumise} for {@code député insoumis}.
   *
   * @param stem how many letters two words must share
   */
  boolean isLike(String head, Set<String> complement, int stem) {
    for (Set<String> role : roles) {
      boolean holds = role.contains(head);
      for (String word : holds ? complement : Set.<String>of()) {
        String start = word.substring(0, Math.min(stem, word.length()));
        if (start.length() == stem && role.stream().anyMatch(r -> r.startsWith(start))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int fit(Set<String> role, String head, Set<String> complement) {
    Set<String> kinds = KINDS.getOrDefault(head, Set.of());
    if (!role.contains(head) && kinds.stream().noneMatch(role::contains)) {
      return 0;
    }
    boolean shares = complement.stream().anyMatch(role::contains);
    return complement.isEmpty() ? 1 : shares ? 2 : 0;
  }

  private static int richness(String name) {
    int accents = 0;
    int parts = 1;
    boolean apart = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean joint = c == ' ' || c == '.';
      accents += c > 127 ? 1 : 0;
      parts += apart && !joint ? 1 : 0;
      apart = joint;
    }
    return parts * 100 + accents * 2 + (Character.isLowerCase(last(name)) ? 1 : 0);
  }

  private static char last(@Nullable String name) {
    return name == null || name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
  }
}
