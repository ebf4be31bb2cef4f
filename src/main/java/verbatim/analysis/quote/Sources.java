package verbatim.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Speaker.Shape;

/**
 * Reads the words before a quote that give it to somebody without a verb of saying: {@code selon
 * X}, {@code pour X}, {@code la réponse de X}, {@code X's claim that}.
 */
final class Sources {
  private static final int FAR = 26;
  private static final int NOUN_BACK = 5;
  private static final int NOUN_FAR = 16;

  /** How verbs begin that take the words of somebody else for their object. */
  private static final Set<String> HANDING_ON =
      Set.of("repet", "repris", "reprend", "cit", "relay");

  private static final Set<String> VOICES = Set.of("voix", "bouche", "intermediaire", "plume");

  private final Page page;
  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;

  Sources(Page page, NounPhrases phrases, Subjects subjects) {
    this.page = page;
    this.words = page.words;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** {@code la réponse de X :}. */
  @Nullable Speaker nominal(int low, int colon) {
    for (int i = colon - 1; i >= low && i > colon - FAR; i--) {
      if (words.is(i, Trait.SAYNOUN)) {
        Speaker owner = phrases.owner(i, colon);
        boolean closed = owner != null && (owner.last() == colon || isApposed(owner, colon));
        return closed ? owner : null;
      }
    }
    return null;
  }

  /** {@code X, professeur de 54 ans :}: no verb between the name and the colon. */
  private boolean isApposed(Speaker owner, int colon) {
    for (int i = owner.last(); i < colon; i++) {
      if (words.any(i, Trait.bits(Trait.FINITE, Trait.HAVE, Trait.BE, Trait.QUE, Trait.REL))) {
        return false;
      }
    }
    return owner.person() != null && words.isChar(owner.last(), ',');
  }

  /** {@code …, comme l'indique X :}. */
  @Nullable Proposal inverted(int low, int colon) {
    for (int i = colon - 2; i >= low && i > colon - FAR; i--) {
      Cue cue = words.folded(i).equals("comme") ? page.incises.at(i, colon) : null;
      Speaker speaker = cue == null ? null : phrases.of(cue, colon);
      if (cue != null && speaker != null && speaker.person() != null) {
        return new Proposal(speaker, cue.from(), cue.to(), "S5", 0.9, colon - cue.to());
      }
    }
    return null;
  }

  /** {@code X a prononcé ces quelques mots :}: the subject of the clause that says so. */
  @Nullable Speaker worded(int low, int colon) {
    int noun = colon - 1;
    boolean words = this.words.is(noun, Trait.SAYNOUN);
    for (int i = noun - 1; words && i >= Math.max(low, noun - 3); i--) {
      String article = this.words.folded(i);
      if (article.equals("ces") || article.equals("cette") || article.equals("ce")) {
        return subjects.nearest(low, i);
      }
    }
    return null;
  }

  /**
   * {@code X répète les propos de Y :}, {@code X répond par la voix de Y :}: the one whose words
   * the verb hands on.
   *
   * @param verb the last token of the verb of saying
   */
  @Nullable Speaker cited(int verb, int colon) {
    boolean repeats = HANDING_ON.stream().anyMatch(words.folded(verb)::startsWith);
    for (int i = verb + 1; i < colon && i < verb + FAR; i++) {
      boolean voice = VOICES.contains(words.folded(i)) && words.folded(i - 2).equals("par");
      if (voice || (repeats && words.is(i, Trait.SAYNOUN))) {
        Speaker owner = phrases.owner(i, colon);
        boolean closed =
            owner != null && (owner.last() == colon || (voice && words.isChar(owner.last(), ',')));
        return closed ? owner : null;
      }
    }
    return null;
  }

  /**
   * {@code X's claim that "…"}, {@code her description of it as "…"}, {@code in his words, "…"}.
   */
  @Nullable Proposal noun(int low, int end) {
    boolean linked = true;
    for (int i = end; i > low && i > end - NOUN_FAR; i--) {
      linked &= i > end - NOUN_BACK && isNounLink(i, end);
      if (words.is(i, Trait.SAYNOUN) && (linked || words.is(i + 1, Trait.QUE))) {
        for (int k = i - 1; k >= Math.max(low, i - 3) && words.isWord(k); k--) {
          boolean pronoun = words.any(k, Trait.bits(Trait.MASC, Trait.FEM));
          if (words.is(k, Trait.POSSESSIVE)) {
            Speaker speaker = pronoun ? subjects.owner(k) : subjects.named(k, low);
            return speaker == null ? null : new Proposal(speaker, i, i, "S9", 0.88, end - i);
          }
        }
      }
    }
    return null;
  }

  private boolean isNounLink(int i, int end) {
    return i == end
        || words.is(i, Trait.SAYNOUN)
        || words.isChar(i, ')')
        || words.any(i, Trait.bits(Trait.QUE, Trait.DE, Trait.PREP, Trait.SUBJ, Trait.STRESSED));
  }

  /** {@code selon X} and {@code pour X}. */
  @Nullable Proposal preposition(int low, int end) {
    int distance = -1;
    for (int i = end; i >= low && distance < FAR; i--) {
      i = page.outside(i, low);
      distance++;
      Cue cue = page.incises.preposition(i);
      boolean opinion = cue == null && isOpinion(i, low);
      if (opinion || (cue != null && cue.to() <= end)) {
        int to = cue == null ? i : cue.to();
        Speaker speaker = told(to + 1, end);
        if (speaker == null) {
          speaker = phrases.source(to + 1, end + 1);
        }
        if (speaker != null
            && !(opinion && (isThing(speaker) || !isBeside(i, low, end, speaker)))) {
          double prior = opinion ? 0.86 : speaker.last() >= end ? 0.95 : 0.88;
          return new Proposal(speaker, i, to, "S7", prior, distance);
        }
        if (!opinion) {
          return null;
        }
      }
    }
    return null;
  }

  /** {@code selon ce qu'a dit X}. */
  private @Nullable Speaker told(int from, int end) {
    boolean clause = words.folded(from).equals("ce") && words.is(from + 1, Trait.QUE);
    Cue cue = clause ? page.incises.at(from + 2, end + 1) : null;
    return cue == null ? null : phrases.of(cue, end + 1);
  }

  /** {@code Pour X, "…"}: at the head of the sentence or of a clause. */
  private boolean isOpinion(int i, int low) {
    boolean head = i == low || words.isChar(i - 1, ',') || words.is(i - 1, Trait.CONJ);
    return head && words.is(i, Trait.FOR);
  }

  /** Far from the head, {@code pour X,} must stand right before the quote. */
  private boolean isBeside(int i, int low, int end, Speaker speaker) {
    return i <= low + 5 || speaker.last() >= end;
  }

  private static boolean isThing(Speaker speaker) {
    return speaker.person() == null && speaker.shape() == Shape.GROUP && speaker.certainty() < 0.8;
  }
}
