package verbatim.dossier;

import org.jspecify.annotations.Nullable;
import verbatim.annotation.Anchor;

/**
 * One item of a dossier.
 *
 * @param id number in the archive
 * @param kind what it shows
 * @param article number of the article; null for a heading
 * @param anchor the passage; null for a heading and for a whole article
 * @param note the heading's words, or the archivist's note in Markdown; may be empty
 */
public record DossierItem(
    long id, ItemKind kind, @Nullable Long article, @Nullable Anchor anchor, String note) {}
