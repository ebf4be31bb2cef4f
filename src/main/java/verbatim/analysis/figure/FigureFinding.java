package verbatim.analysis.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import verbatim.text.TextSpan;

/**
 * A number that says how much of something there is.
 *
 * @param span the number with its unit as written, such as {@code 58,65 %}
 * @param value the number
 * @param upTo the upper end of a range ({@code entre 58 et 60 %}); null for a single number
 * @param unit {@code %}, or the singular of what is counted ({@code votant}); null when bare
 * @param of the words that say what is measured; null when the text does not say
 * @param asOf the words that say at which state of the count or which time; null when none
 * @param accordingTo the words that name its source; null when none
 */
public record FigureFinding(
    TextSpan span,
    BigDecimal value,
    @Nullable BigDecimal upTo,
    @Nullable String unit,
    @Nullable TextSpan of,
    @Nullable TextSpan asOf,
    @Nullable TextSpan accordingTo) {}
