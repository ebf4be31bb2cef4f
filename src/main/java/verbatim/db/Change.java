package verbatim.db;

import java.time.Instant;

/**
 * One thing a person did.
 *
 * @param id its number, rising
 * @param at when
 * @param action what was done, as a key such as {@code quote.accept}
 */
public record Change(long id, Instant at, String action) {}
