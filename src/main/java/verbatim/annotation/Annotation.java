package verbatim.annotation;

import java.time.Instant;

/**
 * What a person said about a passage.
 *
 * @param id number in the archive
 * @param article number of the article
 * @param anchor the passage
 * @param kind highlight, note or tag
 * @param body the note's words or the tag's name; empty for a highlight
 * @param createdAt when
 */
public record Annotation(
    long id, long article, Anchor anchor, AnnotationKind kind, String body, Instant createdAt) {}
