package verbatim.analysis.citation;

import verbatim.text.TextSpan;

/**
 * A place where a text names an outlet; offsets are those of the folded view.
 *
 * @param span the name
 * @param name as it is to be cited
 * @param core where the name without its article begins
 * @param lead where the words that introduce the name begin: its article, {@code le site belge}
 * @param guess whether it may be anything with a name, unless it is given as a source
 */
record Mention(TextSpan span, String name, int core, int lead, boolean guess) {}
