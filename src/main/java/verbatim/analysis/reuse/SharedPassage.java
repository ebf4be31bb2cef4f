package verbatim.analysis.reuse;

import verbatim.text.TextSpan;

/**
 * A passage that stands in two texts, word for word but for accents, case and marks and for a few
 * words that differ.
 *
 * @param first where it stands in the first text
 * @param second where it stands in the second text
 * @param words how many words both have in common there
 */
public record SharedPassage(TextSpan first, TextSpan second, int words) {}
