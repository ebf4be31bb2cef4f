package verbatim.speaker;

import org.jspecify.annotations.Nullable;
import verbatim.time.Moment;

/**
 * What a person was at a time.
 *
 * @param title such as {@code Premier ministre}
 * @param since null when unknown
 * @param until null when unknown or still held
 */
public record Office(String title, @Nullable Moment since, @Nullable Moment until) {}
