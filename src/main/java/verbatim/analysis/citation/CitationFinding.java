package verbatim.analysis.citation;

import verbatim.text.TextSpan;

/**
 * A place where an article names another outlet, agency or unnamed source as its own source.
 *
 * @param span the words that name the source
 * @param cited the outlet's name without articles and relay words ({@code le site belge Le Soir} is
 *     {@code Le Soir})
 * @param cue the words that make it a citation
 * @param relation how it is cited, as a lower-case key word of the text's language: {@code selon},
 *     {@code relayé par}, {@code cité par}, {@code à} (said to), {@code sur} (said on)
 */
public record CitationFinding(TextSpan span, String cited, TextSpan cue, String relation) {}
