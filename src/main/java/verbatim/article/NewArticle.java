package verbatim.article;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import verbatim.text.Language;
import verbatim.time.Moment;

/**
 * An article about to be stored; see {@link Article} for the meaning of the parts.
 *
 * @param source name of the source, made when it is new
 * @param text every {@code char} of the original, decoded and otherwise as it was
 * @param bytes length of the original
 */
public record NewArticle(
    String source,
    String title,
    String text,
    Language language,
    @Nullable Moment published,
    @Nullable DateOrigin dateOrigin,
    @Nullable String author,
    @Nullable String url,
    String file,
    String sha256,
    Charset charset,
    long bytes) {}
