package verbatim.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence.Link;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.text.TextSpan;

/**
 * A quote as its copies elsewhere in the archive see it.
 *
 * @param article number of the article
 * @param text its words
 * @param found what the article itself says about it
 * @param copy the clearer copy that its speaker is proposed by; null without one
 * @param decided what a person decided about it; null while open
 * @param speaker the person linked by that decision; null when none
 */
public record Utterance(
    long article,
    String text,
    QuoteFinding found,
    @Nullable ClearCopy copy,
    @Nullable QuoteStatus decided,
    @Nullable String speaker) {
  private static final double CLEAR = 0.75;
  private static final double UNCLEAR = 0.6;

  /**
   * Rules that propose a speaker nobody names beside the quote: who spoke before, the likeliest.
   */
  private static final Set<String> FLOATING = Set.of("S12", "S14");

  /**
   * The paragraphs of each quote together.
   *
   * @param quotes of one article, in the order of the text
   */
  public static List<List<Utterance>> whole(List<Utterance> quotes) {
    List<List<Utterance>> whole = new ArrayList<>();
    for (Utterance quote : quotes) {
      if (whole.isEmpty() || !quote.found().continued()) {
        whole.add(new ArrayList<>(1));
      }
      whole.getLast().add(quote);
    }
    return whole;
  }

  /** Where it stands in its article. */
  public TextSpan span() {
    return found.span();
  }

  /** Who spoke, when that is beyond reasonable doubt; null otherwise. */
  public @Nullable String clearSpeaker() {
    if (decided != null) {
      return decided == QuoteStatus.ACCEPTED ? speaker : null;
    }
    boolean clear = found.kind().isSpeech() && !isFloating() && found.confidence() >= CLEAR;
    return clear ? found.speaker() : null;
  }

  /** Whether a clearer copy may say who spoke. */
  public boolean isUnclear() {
    boolean unclear = found.speaker() == null || isFloating() || found.confidence() < UNCLEAR;
    return decided == null && found.kind().isSpeech() && unclear;
  }

  /** How sure the clear speaker is, 0 to 1. */
  public double clarity() {
    return decided == null ? found.confidence() : 1;
  }

  private boolean isFloating() {
    QuoteFinding.Attribution by = found.attribution();
    return by == null
        || FLOATING.contains(by.rule())
        || found.evidence().path().stream().anyMatch(s -> s.link() == Link.LIKELIEST);
  }
}
