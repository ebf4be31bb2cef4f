package verbatim.annotation;

import verbatim.analysis.reuse.Likeness;
import verbatim.text.TextSpan;

/**
 * Another copy of a quote, which says more clearly who spoke.
 *
 * @param article number of the article with that copy
 * @param span where it stands there
 * @param speaker whom it names
 * @param likeness how its words and those of the quote are alike
 * @param decided whether a person confirmed the copy
 * @param copies how many clear copies name this speaker, this one included
 * @param confidence how likely the speaker is the quote's too, 0 to 1
 */
public record ClearCopy(
    long article,
    TextSpan span,
    String speaker,
    Likeness.Kind likeness,
    boolean decided,
    int copies,
    double confidence) {
  /** The rule that a speaker named by a clear copy is proposed by. */
  public static final String RULE = "S15";
}
