package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence.Link;

/**
 * Who is on the reader's mind at a token: the people named in the same block, in the heading above
 * and in the two blocks before, and the roles and sources without a name that stand as subjects,
 * with points for standing as the subject, near, and for having spoken last.
 */
final class Salience {
  private static final int BLOCKS_BACK = 2;
  private static final int MENTIONS_BACK = 24;
  private static final int TOKENS_BACK = 400;
  private static final int SPOKE_BACK = 120;
  private static final int ROLE_WORDS = 9;
  private static final int BRACKET = 8;
  private static final double SUBJECT = 3;
  private static final int LONGEST_LIST = 8;

  private static final Set<String> CREDITS =
      Set.of("photo", "photos", "credit", "credits", "image", "illustration");

  /** Points of a source without a name for having been heard last. */
  private static final double SOURCE = 4;

  private final Page page;
  private final Words words;
  private final Nameless nameless;
  private final EnglishProminence english;
  private @Nullable Speaker lastSpeaker;
  private int lastSpeakerAt;

  Salience(Page page) {
    this.page = page;
    this.words = page.words;
    this.nameless = new Nameless(page);
    this.english = new EnglishProminence(page);
  }

  /** Hears who spoke the latest quote, named or not, and where it ended. */
  void spoke(Speaker speaker, int token) {
    lastSpeaker = speaker;
    lastSpeakerAt = token;
  }

  /** Whether this person spoke the latest quote, not far before a token. */
  boolean spokeLast(Person person, int token) {
    return lastSpeaker != null
        && person == lastSpeaker.person()
        && lastSpeakerAt <= token
        && token - lastSpeakerAt < SPOKE_BACK;
  }

  /** The candidates before a token whose gender fits, the likeliest first, each person once. */
  List<Candidate> ranked(int token, long gender) {
    Block block = page.blockOf(token);
    List<Candidate> all = new ArrayList<>();
    int i = page.mentions.from(token) - 1;
    for (int n = 0; i >= 0 && n < MENTIONS_BACK; n++, i--) {
      Mention mention = page.mentions.get(i);
      int away = distance(mention.first(), block);
      if (away > BLOCKS_BACK || token - mention.first() > TOKENS_BACK) {
        break;
      }
      if (mention.person().canBe(gender) && !isByline(mention)) {
        all.add(named(mention, token, gender, away, block));
      }
    }
    for (Nameless.Role role : nameless.before(token, block, gender)) {
      double start = words.is(role.first(), Trait.INDEF) ? 2.3 : 3.3;
      start += words.is(role.first() - 1, Trait.ACCORDING) ? SOURCE : 0;
      all.add(nameless(role.first(), role.last(), role.head(), start, token, block));
    }
    if (lastSpeaker != null && lastSpeaker.person() == null && isSingle(lastSpeaker, gender)) {
      all.add(nameless(lastSpeaker.first(), lastSpeaker.last(), -1, 2, token, block));
    }
    all.sort(Comparator.comparingDouble(Candidate::score).reversed());
    List<Candidate> ranked = new ArrayList<>();
    for (Candidate candidate : all) {
      if (ranked.stream().noneMatch(candidate::isSameAs)) {
        ranked.add(candidate);
      }
    }
    return ranked;
  }

  /**
   * Whoever spoke the latest quote, however far back, when nobody else of that gender was named
   * since; null otherwise.
   */
  @Nullable Candidate lastNamed(int token, long gender) {
    Person person = lastSpeaker == null ? null : lastSpeaker.person();
    if (person == null || !person.canBe(gender) || lastSpeakerAt > token) {
      return null;
    }
    Mention named = null;
    for (int i = page.mentions.from(token) - 1; i >= 0; i--) {
      Mention mention = page.mentions.get(i);
      boolean same = mention.person() == person;
      if (same) {
        named = mention;
      }
      if (same && mention.first() <= lastSpeakerAt) {
        break;
      }
      if (!same && mention.first() > lastSpeakerAt && mention.person().canBe(gender)) {
        return null;
      }
    }
    boolean island =
        named != null && page.blockOf(named.first()).island() == page.blockOf(token).island();
    return named == null || !island ? null : Candidate.of(named, 0, Link.PRONOUN);
  }

  /** The first person whom the heading above a block names; null when it names none. */
  @Nullable Candidate inHeading(Block block, long gender) {
    Block heading = block.heading();
    if (heading == null) {
      return null;
    }
    for (int i = page.mentions.from(heading.first()); i < page.mentions.count(); i++) {
      Mention mention = page.mentions.get(i);
      if (mention.first() >= heading.last()) {
        return null;
      }
      if (mention.person().canBe(gender) && !isByline(mention)) {
        return Candidate.of(mention, 1, Link.HEADING);
      }
    }
    return null;
  }

  private Candidate named(Mention mention, int token, long gender, int away, Block block) {
    Person person = mention.person();
    double score = person.hasGender() && gender != 0 ? 0.5 : 0;
    if (isHeadingOf(page.blockOf(mention.first()), block)) {
      return Candidate.of(mention, score + 0.8, Link.HEADING);
    }
    score += away == 0 ? 1.5 : 0;
    score += isLedByPronoun(mention, block) ? -2 : subject(mention);
    score += isComplement(mention.first()) && !isSource(mention.first() - 1) ? -1 : 0;
    boolean incise =
        words.isFrench() && lastSpeaker != null && lastSpeaker.first() == mention.first();
    score += mention.quoted() && !incise ? -5 : 0;
    score += spokeLast(person, token) || isSource(mention.first() - 1) ? 2 : 0;
    score -= 0.012 * (token - mention.first());
    score -= 1.2 * away;
    return Candidate.of(mention, score, Link.PRONOUN);
  }

  /** {@code By X}: whoever wrote the article is not in it. */
  boolean isByline(Mention mention) {
    int before = mention.first() - 1;
    return isCredit(mention)
        || (words.folded(before).equals(words.isFrench() ? "par" : "by")
            && (before == 0 || words.isBroken(before)));
  }

  /** {@code © X}, {@code X / Agency}, {@code (photo by X)}: whoever took a picture. */
  private boolean isCredit(Mention mention) {
    int before = mention.first() - 1;
    int after = mention.last();
    boolean agency = words.isChar(after, '/') && words.is(after + 1, Trait.CAP);
    boolean foreign = words.isFrench() && words.folded(before).equals("by");
    boolean label = words.isChar(before, ':') && CREDITS.contains(words.folded(before - 1));
    return words.isChar(before, '©') || agency || foreign || label;
  }

  private Candidate nameless(int first, int last, int head, double start, int token, Block block) {
    int away = distance(first, block);
    boolean spoke =
        lastSpeaker != null
            && lastSpeaker.first() == first
            && lastSpeakerAt <= token
            && token - lastSpeakerAt < SPOKE_BACK;
    double score = start + (away == 0 ? 1.5 : 0) + (spoke ? 2 : 0);
    score -= 0.012 * (token - first) + 1.2 * away;
    return new Candidate(first, last, null, head, score, Link.PRONOUN);
  }

  private boolean isSingle(Speaker speaker, long gender) {
    long own = words.traits(speaker.first());
    boolean plural = (own & Trait.PLUR.bit()) != 0;
    long ownGender = own & Trait.bits(Trait.MASC, Trait.FEM);
    return !plural && speaker.shape() != Speaker.Shape.PRONOUN && (ownGender & gender) != 0;
  }

  /** How many blocks lie between a token and a block; many when the ticker entry is another. */
  private int distance(int token, Block block) {
    if (token >= block.first()) {
      return 0;
    }
    Block own = page.blockOf(token);
    if (own.island() != block.island()) {
      return BLOCKS_BACK + 1;
    }
    return isHeadingOf(own, block) ? 1 : page.blockIndex(block.first()) - page.blockIndex(token);
  }

  private static boolean isHeadingOf(Block candidate, Block block) {
    Block heading = block.heading();
    return heading != null && heading.first() == candidate.first();
  }

  /** Whether a mention stands where the subject of a main clause does. */
  boolean isSubject(Mention mention) {
    return subject(mention) >= SUBJECT;
  }

  /** Points for standing where a subject does, most for that of the main clause. */
  private double subject(Mention mention) {
    if (!words.isFrench()) {
      return english.of(mention);
    }
    int after = words.isChar(mention.last(), ',') ? mention.last() + 1 : mention.last();
    if (words.is(after, Trait.REL) && words.is(after, Trait.SUBJ)) {
      return 3;
    }
    if (words.isBroken(mention.first())) {
      return 3;
    }
    int before = introduced(mention.first()) - 1;
    for (int n = 0; n < 3 && words.any(before, Trait.bits(Trait.ADV, Trait.TIME)); n++) {
      before--;
    }
    if (Lexicon.isCue(words.traits(before)) || isSource(before)) {
      return 3;
    }
    if (words.isChar(before, ',')) {
      return isListed(before) ? 0 : isLed(mention) ? 1.5 : 3;
    }
    if (!words.isWord(before)) {
      return 3;
    }
    return words.any(before, Trait.bits(Trait.CONJ, Trait.QUE)) && !isListed(before) ? 2 : 0;
  }

  /** {@code Selon X}, and {@code Pour X} where a sentence begins: X is the one who speaks. */
  private boolean isSource(int i) {
    return words.is(i, Trait.ACCORDING)
        || (words.is(i, Trait.FOR) && (words.isBroken(i) || words.is(i - 1, Trait.STOP)));
  }

  /** The first token of a name with the role before it: {@code le ministre X}. */
  private int introduced(int name) {
    boolean role = false;
    for (int i = name - 1; i > name - ROLE_WORDS && words.isWord(i); i--) {
      role |= words.is(i, Trait.ROLE) || (words.is(i, Trait.DEMONYM) && words.is(i, Trait.CAP));
      if (words.is(i, Trait.DET) && role) {
        return words.is(i, Trait.DE) || isComplement(i) ? name : i;
      }
      boolean ends = words.any(i, Trait.bits(Trait.PREP, Trait.CONJ, Trait.REL, Trait.FINITE));
      if (ends && !role && !words.is(i, Trait.DE)) {
        return name;
      }
    }
    return role && words.is(name - 1, Trait.ROLE) ? name - 1 : name;
  }

  /** Whether somebody else stands as the subject earlier in the sentence of a mention. */
  private boolean isLed(Mention mention) {
    Block block = page.blockOf(mention.first());
    int start = page.sentenceStart(mention.first(), block);
    for (int i = page.mentions.from(start); i < page.mentions.count(); i++) {
      Mention other = page.mentions.get(i);
      if (other.first() >= mention.first()) {
        return false;
      }
      if (!isComplement(other.first()) && !other.quoted()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Il a salué ses entraîneurs, X et Y}: whoever is named behind a pronoun of the third
   * person in its sentence is not the one the paragraph is about.
   */
  private boolean isLedByPronoun(Mention mention, Block block) {
    if (!words.isFrench() || mention.first() < block.first() || mention.quoted()) {
      return false;
    }
    int start = page.sentenceStart(mention.first() - 1, block);
    for (int i = mention.first() - 1; i >= start; i--) {
      if (words.isChar(i, ';') || words.any(i, Trait.bits(Trait.MARK, Trait.QUE, Trait.REL))) {
        return false;
      }
      boolean third = words.any(i, Trait.bits(Trait.MASC, Trait.FEM));
      if (third && words.is(i, Trait.SUBJ) && !words.is(i, Trait.INVERTED)) {
        return !Lexicon.isCue(words.traits(mention.first() - 1));
      }
    }
    return false;
  }

  /** {@code par Y (Agence), Z et X}: a list whose first name completes something. */
  private boolean isListed(int link) {
    int i = link;
    for (int n = 0; n < LONGEST_LIST; n++) {
      if (words.is(i, Trait.CONJ) && words.isChar(i - 1, ',')) {
        i--;
      }
      Mention other = page.mentions.covering(behindBracket(i - 1));
      if (other == null || !(words.isChar(i, ',') || words.is(i, Trait.CONJ))) {
        return false;
      }
      if (isComplement(other.first())) {
        return true;
      }
      i = other.first() - 1;
    }
    return false;
  }

  /** The token before the bracket that ends with a token; the token itself where none does. */
  private int behindBracket(int last) {
    for (int i = last; words.isChar(last, ')') && i > last - BRACKET; i--) {
      if (words.isChar(i, '(')) {
        return i - 1;
      }
    }
    return last;
  }

  private boolean isComplement(int first) {
    return words.any(first - 1, Trait.bits(Trait.PREP, Trait.DE));
  }
}
