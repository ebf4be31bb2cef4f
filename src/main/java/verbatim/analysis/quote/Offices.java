package verbatim.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence.Link;

/** Who holds an office, of those whom the article or the authority file introduces with it. */
final class Offices {
  private static final int MENTIONS_BACK = 96;

  private static final Set<String> FORMER = Set.of("ancien", "ancienne", "ex", "former");

  private final Page page;
  private final Words words;

  Offices(Page page) {
    this.page = page;
    this.words = page.words;
  }

  /**
   * Whoever was introduced with an office before a token, the nearest whom its words fit best; null
   * when nobody was.
   *
   * @param head the folded noun
   * @param complement the folded words that complete it
   */
  @Nullable Candidate holder(int token, String head, Set<String> complement, long gender) {
    Candidate holder = fitting(token, head, complement, gender);
    return holder == null && words.isFrench() ? synonym(token, head, complement, gender) : holder;
  }

  private @Nullable Candidate fitting(int token, String head, Set<String> complement, long gender) {
    Candidate best = null;
    boolean former = isPast(token, head);
    int i = page.mentions.from(token) - 1;
    for (int n = 0; i >= 0 && n < MENTIONS_BACK; n++, i--) {
      Mention mention = page.mentions.get(i);
      int fit = mention.person().fits(head, complement, former);
      if (fit > 0 && mention.person().canBe(gender)) {
        double score = fit * 4 - 0.02 * (token - mention.first());
        if (best == null || score > best.score()) {
          best = Candidate.of(mention, score, Link.ROLE);
        }
      }
    }
    return best;
  }

  /**
   * {@code le chef du gouvernement} for the prime minister, {@code le chef de l'État} for the
   * president of the republic, and the other way round.
   */
  private @Nullable Candidate synonym(int token, String head, Set<String> complement, long gender) {
    if (head.startsWith("chef")) {
      return complement.contains("gouvernement")
          ? fitting(token, "premier", Set.of("ministre"), gender)
          : complement.contains("etat") ? fitting(token, "president", Set.of(), gender) : null;
    }
    if (head.startsWith("president") && complement.contains("republique")) {
      return fitting(token, "chef", Set.of("etat"), gender);
    }
    boolean first = head.startsWith("premier") || complement.contains("premier");
    return first && (head.equals("ministre") || complement.contains("ministre"))
        ? fitting(token, "chef", Set.of("gouvernement"), gender)
        : null;
  }

  /** Whether the words before the noun say that the role is over: {@code l'ancien ministre}. */
  private boolean isPast(int first, String head) {
    for (int i = first; i < first + 4 && !words.folded(i).equals(head); i++) {
      if (FORMER.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a description says that an office is over, also in the noun itself. */
  boolean isFormer(int first, String head) {
    return isPast(first, head) || FORMER.contains(head) || head.startsWith("ex-");
  }
}
