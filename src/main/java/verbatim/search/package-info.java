/**
 * Finds articles and the quotes in them; all of Lucene is hidden here.
 *
 * <p>The index is a cache: everything in it can be had again from the store, so it is never backed
 * up, never migrated and never repaired. It carries the number of the last change it has heard of;
 * whoever owns the store asks for that number and sends what came later. An index that is damaged,
 * foreign or of an older schema is thrown away and begun anew at number 0.
 *
 * <p>One article is one block of documents: a child for each quote, so that who spoke and what was
 * said can be asked of the same quote, then the article itself. Every word is indexed twice: folded
 * (no accents, no case) for phrases, prefixes and wildcards, and stemmed in the fields of its
 * language, as far as the stem is another word. The folded field also holds the accented spelling
 * at the same position, for the exact search. Positions are the same in all fields, so nothing but
 * positions is stored: the place in the text is found again by reading the words of the few
 * articles that are shown.
 */
@NullMarked
package verbatim.search;

import org.jspecify.annotations.NullMarked;
