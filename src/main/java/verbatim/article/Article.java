package verbatim.article;

import java.nio.charset.Charset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.text.Language;
import verbatim.time.Moment;

/**
 * What is known about one article; its text is read separately because it may be long.
 *
 * @param id number in the archive
 * @param source who published it
 * @param title as given, or the opening words of the text
 * @param language of the text
 * @param published when, no finer than known; null when nothing says so
 * @param dateOrigin where the date comes from; null without a date
 * @param author null when unknown
 * @param url where it was published; null when unknown; never fetched
 * @param file the name it was imported from, relative to what the person chose
 * @param sha256 of the original bytes, in lower-case hexadecimal
 * @param charset how the bytes were read
 * @param importedAt when it came into the archive
 * @param length of the text in {@code char}s
 */
public record Article(
    long id,
    Source source,
    String title,
    Language language,
    @Nullable Moment published,
    @Nullable DateOrigin dateOrigin,
    @Nullable String author,
    @Nullable String url,
    String file,
    String sha256,
    Charset charset,
    Instant importedAt,
    int length) {}
