package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Speaker.Shape;

/** Finds the subject of a verb of saying that stands before it in its sentence. */
final class Subjects {
  private static final double SURE_HEAD = 0.55;
  private static final int LONGEST_ANTECEDENT = 12;
  private static final long VERB_GROUP =
      Trait.bits(
          Trait.CLITIC,
          Trait.NEG,
          Trait.ADV,
          Trait.HAVE,
          Trait.BE,
          Trait.CATENATIVE,
          Trait.INVERTED);

  private static final long VERB =
      Trait.bits(Trait.CLITIC, Trait.NEG, Trait.HAVE, Trait.BE, Trait.FINITE);

  private final Page page;
  private final Words words;
  private final NounPhrases phrases;
  private final Antecedents antecedents;
  private final EnglishSubjects english;

  Subjects(Page page, NounPhrases phrases, Antecedents antecedents) {
    this.page = page;
    this.words = page.words;
    this.phrases = phrases;
    this.antecedents = antecedents;
    this.english = new EnglishSubjects(page, antecedents);
  }

  /** The first token of the verb group that ends with a cue: {@code a de nouveau} déclaré. */
  int groupStart(int cue, int low) {
    int i = cue - 1;
    boolean infinitive = words.is(cue, Trait.INFINITIVE);
    while (i >= low && cue - i < 14) {
      int auxiliary = beforeAside(i, low);
      i = auxiliary >= 0 ? auxiliary : Asides.start(words, i);
      boolean link = infinitive && words.is(i, Trait.PREP) && words.is(i - 1, Trait.CATENATIVE);
      boolean adverb = isAdverb(i);
      if (!words.isFrench() && page.mentions.covering(i) != null) {
        break;
      }
      boolean noun = words.is(i, Trait.DET) && !words.is(i, Trait.CLITIC);
      boolean subject = words.is(i, Trait.SUBJ) && !words.is(i, Trait.CLITIC);
      if (noun || subject || !(link || adverb || words.any(i, VERB_GROUP))) {
        break;
      }
      i--;
    }
    return i + 1;
  }

  /** {@code vivement}, but not {@code du département}. */
  private boolean isAdverb(int i) {
    return words.end(i) - words.start(i) > 6
        && words.folded(i).endsWith("ment")
        && !words.is(i, Trait.GROUP)
        && !words.any(i - 1, Trait.bits(Trait.DET, Trait.DE));
  }

  /** {@code a, dans un communiqué, déclaré}: the auxiliary before the aside; -1 without one. */
  private int beforeAside(int comma, int low) {
    if (words.isChar(comma, ',')) {
      for (int k = comma - 2; k > low && comma - k < 11; k--) {
        if (words.isChar(k, ',')) {
          return words.any(k - 1, Trait.HAVE.bit() | Trait.BE.bit()) ? k - 1 : -1;
        }
      }
    }
    return -1;
  }

  /** The subject of a finite verb or of a compound tense. */
  @Nullable Speaker of(int cue, int low) {
    int group = groupStart(cue, low);
    if (!words.isFrench()) {
      return english.of(group, low);
    }
    int before = group - 1;
    if (before >= low && words.is(before, Trait.REL) && words.is(before, Trait.SUBJ)) {
      return relative(before, low);
    }
    if (before >= low && words.is(before, Trait.SUBJ)) {
      return antecedents.pronoun(before);
    }
    List<Speaker> slots = slots(low, group);
    Speaker adjacent = null;
    for (Speaker slot : slots) {
      if (slot.last() == group) {
        adjacent = slot;
      }
    }
    if (adjacent != null) {
      return unapposed(adjacent, slots);
    }
    Mention beside = page.mentions.covering(before);
    boolean full = beside != null && beside.full() && beside.last() == group;
    if (beside != null && full && beside.first() > low && !isTied(beside.first())) {
      return Speaker.named(beside.first(), beside.last(), beside.person());
    }
    if (words.is(before, Trait.CONJ)) {
      return leading(low, group);
    }
    for (Speaker slot : slots.reversed()) {
      if (slot.certainty() > SURE_HEAD) {
        Speaker main = words.isChar(before, ',') ? behindRelative(slot, slots) : null;
        return main == null ? unapposed(slot, slots) : main;
      }
    }
    return null;
  }

  /**
   * The subject that a participle has to itself: {@code , ce dernier expliquant}, {@code des
   * passants scandant}, {@code un homme est venu en criant}; null when it has that of its sentence.
   */
  @Nullable Speaker beside(int group, int low) {
    if (words.isChar(group - 1, ',') || words.is(group - 1, Trait.CONJ)) {
      return null;
    }
    if (!words.isFrench()) {
      Mention name = page.mentions.covering(group - 1);
      return name != null && name.last() == group && name.first() > low
          ? Speaker.named(name.first(), name.last(), name.person())
          : null;
    }
    if (words.folded(group).equals("en") || words.folded(group - 1).equals("en")) {
      return nearest(low, group);
    }
    Mention name = page.mentions.covering(group - 1);
    if (name != null && name.last() == group && name.first() > low) {
      return Speaker.named(name.first(), name.last(), name.person());
    }
    for (int i = group - 1; i > Math.max(low, group - LONGEST_ANTECEDENT); i--) {
      if (!words.isWord(i)) {
        Speaker speaker = words.isChar(i, ',') ? phrases.at(i + 1, group) : null;
        return speaker != null && speaker.last() == group && speaker.certainty() > SURE_HEAD
            ? speaker
            : phraseBefore(group, low);
      }
    }
    return phraseBefore(group, low);
  }

  /** {@code X, qui a vendu A, et B, déclare}: the relative clause gives way to its antecedent. */
  private @Nullable Speaker behindRelative(Speaker last, List<Speaker> slots) {
    if (last.shape() == Shape.NAME) {
      return null;
    }
    for (int i = slots.indexOf(last) - 1; i >= 0; i--) {
      Speaker slot = slots.get(i);
      int relative = slot.last() + 1;
      boolean opens = words.isChar(slot.last(), ',') && words.is(relative, Trait.REL);
      if (opens && slot.certainty() > SURE_HEAD) {
        return slot;
      }
    }
    return null;
  }

  /** Whom {@code his}, {@code her} or {@code ses} stands for. */
  Speaker owner(int possessive) {
    return antecedents.owner(possessive);
  }

  /** The person whose name ends before {@code 's}; null when none does. */
  @Nullable Speaker named(int possessive, int low) {
    Mention mention = page.mentions.covering(possessive - 1);
    return mention == null || mention.last() != possessive || mention.first() < low
        ? null
        : Speaker.named(mention.first(), mention.last(), mention.person());
  }

  /** The subject of a whole sentence: the first that its words offer. */
  @Nullable Speaker leading(int low, int high) {
    if (!words.isFrench()) {
      return english.leading(low, high);
    }
    for (Speaker slot : slots(low, high)) {
      if (slot.certainty() > SURE_HEAD) {
        return slot;
      }
    }
    return null;
  }

  /** The subject of the clause before an infinitive: {@code un homme a tiré avant de crier}. */
  @Nullable Speaker nearest(int low, int high) {
    if (words.isFrench()) {
      for (Speaker slot : slots(low, high).reversed()) {
        boolean acts = words.any(slot.last(), VERB);
        if (acts && slot.certainty() > SURE_HEAD) {
          return slot;
        }
      }
    }
    return leading(low, high);
  }

  /** {@code X, qui a déclaré}: whoever is named right before the pronoun. */
  private @Nullable Speaker relative(int pronoun, int low) {
    int end = words.isChar(pronoun - 1, ',') ? pronoun - 1 : pronoun;
    Mention mention = page.mentions.covering(end - 1);
    if (mention != null && mention.last() == end && mention.first() >= low) {
      return Speaker.named(mention.first(), mention.last(), mention.person());
    }
    if (words.is(end - 1, Trait.SUBJ) && words.any(end - 1, Trait.bits(Trait.MASC, Trait.FEM))) {
      return antecedents.pronoun(end - 1);
    }
    Speaker antecedent = end == pronoun ? phraseBefore(pronoun, low) : null;
    if (antecedent != null) {
      return antecedent;
    }
    for (Speaker slot : slots(low, pronoun).reversed()) {
      if (slot.certainty() > SURE_HEAD) {
        return slot;
      }
    }
    return null;
  }

  /** {@code par un militant opposé au projet qui a crié}: the noun phrase that ends there. */
  private @Nullable Speaker phraseBefore(int pronoun, int low) {
    int from = pronoun;
    while (from > low && words.isWord(from - 1) && pronoun - from < LONGEST_ANTECEDENT) {
      if (words.any(from - 1, Trait.bits(Trait.HAVE, Trait.BE, Trait.QUE, Trait.REL))) {
        break;
      }
      from--;
    }
    Speaker near = null;
    for (int i = from; i < pronoun; i++) {
      Speaker speaker = words.is(i, Trait.DET) ? phrases.at(i, pronoun) : null;
      if (speaker != null && speaker.certainty() > SURE_HEAD) {
        if (speaker.last() == pronoun) {
          return speaker;
        }
        near = near == null && !holdsName(speaker.last(), pronoun) ? speaker : near;
      }
    }
    return near;
  }

  private boolean holdsName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.mentions.covering(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** {@code X, porte-parole de Y, déclare}: the apposition gives way to the name before it. */
  private Speaker unapposed(Speaker slot, List<Speaker> slots) {
    Speaker current = slot;
    for (int i = slots.indexOf(slot) - 1; i >= 0; i--) {
      Speaker left = slots.get(i);
      boolean apposed = words.isChar(left.last(), ',');
      boolean listed = words.is(left.last(), Trait.CONJ) && left.shape() != Shape.NAME;
      boolean joined = (apposed || listed) && left.last() + 1 == current.first();
      if (!joined || current.shape() == Shape.PRONOUN) {
        break;
      }
      boolean named = left.shape() == Shape.NAME && current.shape() != Shape.NAME;
      boolean introduced = left.shape() != Shape.NAME && current.shape() == Shape.NAME;
      if (introduced) {
        break;
      }
      if (named) {
        return left;
      }
      current = left;
    }
    return slot;
  }

  /** Every noun phrase of the narrator that stands where a subject can. */
  private List<Speaker> slots(int low, int high) {
    List<Speaker> slots = new ArrayList<>();
    int i = low;
    while (i < high) {
      Pair pair = words.is(i, Trait.MARK) ? page.outerAt(words.start(i)) : null;
      if (pair != null) {
        i = Math.max(i + 1, page.after(pair));
        continue;
      }
      if (words.isChar(i, '(')) {
        i = behindBracket(i, high);
        continue;
      }
      Speaker speaker = isSlot(i, low) ? phrases.at(i, high) : null;
      if (speaker != null && speaker.last() > i) {
        slots.add(speaker);
        i = speaker.last();
      } else {
        i++;
      }
    }
    return slots;
  }

  private int behindBracket(int open, int high) {
    for (int i = open + 1; i < Math.min(high, open + 30); i++) {
      if (words.isChar(i, ')')) {
        return i + 1;
      }
    }
    return open + 1;
  }

  /** Whether a name completes the word before it and is no subject: {@code l'équipe de X}. */
  private boolean isTied(int name) {
    return words.any(name - 1, Trait.bits(Trait.DE, Trait.PREP, Trait.CONJ, Trait.REL));
  }

  private boolean isSlot(int i, int low) {
    if (!words.isWord(i) || words.is(i, Trait.INVERTED)) {
      return false;
    }
    if (words.is(i, Trait.PREP) && !words.is(i, Trait.INDEF)) {
      return false;
    }
    int before = i - 1;
    return i == low
        || !words.isWord(before)
        || words.any(
            before, Trait.bits(Trait.CONJ, Trait.QUE, Trait.ADV, Trait.TIME, Trait.NUMBER));
  }
}
