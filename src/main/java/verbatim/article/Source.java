package verbatim.article;

/**
 * Who published: an outlet, an agency, a channel.
 *
 * @param id number in the archive
 * @param name as the person who imported it wrote it; unique in the archive
 */
public record Source(long id, String name) {}
