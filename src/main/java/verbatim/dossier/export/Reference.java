package verbatim.dossier.export;

import org.jspecify.annotations.Nullable;
import verbatim.annotation.Anchor;
import verbatim.annotation.Quote;
import verbatim.article.Article;
import verbatim.dossier.DossierContent.Cited;
import verbatim.text.TextSpan;

/**
 * One piece of a dossier as a machine reads it: what it says, and all that is needed to prove it.
 *
 * @param number its number in the dossier, from 1
 * @param kind {@code ARTICLE}, {@code ENTRY}, {@code PASSAGE} or {@code QUOTE}
 * @param published ISO 8601, no finer than known; null when unknown
 * @param precision of {@code published}; null likewise
 * @param moment of the ticker entry or the article; null when unknown
 * @param clock of the ticker entry; null outside of entries
 * @param sha256 of the original bytes
 * @param original where a copy of the original lies beside the page
 * @param charset how the original is decoded
 * @param markBytes how many of its first bytes are a byte order mark and not decoded
 * @param start offset in the decoded text in UTF-16 units
 * @param end offset behind the last unit
 * @param startCodePoint the same in code points, as W3C Web Annotations count
 * @param endCodePoint the same in code points
 * @param exact the words there; null for a whole article
 * @param prefix the words before them
 * @param suffix the words behind them
 * @param speaker who is quoted; null when no quote or nobody is known
 * @param status {@code PROPOSED} or {@code ACCEPTED}; null when no quote
 * @param evidence why this speaker, in a sentence; null without one
 */
record Reference(
    int number,
    String kind,
    String source,
    String title,
    @Nullable String author,
    @Nullable String url,
    String language,
    @Nullable String published,
    @Nullable String precision,
    @Nullable String moment,
    @Nullable String clock,
    String file,
    String sha256,
    String original,
    String charset,
    int markBytes,
    int start,
    int end,
    int startCodePoint,
    int endCodePoint,
    @Nullable String exact,
    String prefix,
    String suffix,
    @Nullable String speaker,
    @Nullable String status,
    @Nullable String evidence) {

  static Reference of(int number, Cited cited, @Nullable String evidence) {
    Article article = cited.article();
    Anchor anchor = cited.anchor();
    TextSpan span = anchor.span();
    String text = cited.material().text();
    Quote quote = cited.quote();
    return new Reference(
        number,
        cited.item().kind().name(),
        article.source().name(),
        article.title(),
        article.author(),
        article.url(),
        article.language().code(),
        name(article.published()),
        article.published() == null ? null : article.published().precision().name(),
        cited.moment().map(Object::toString).orElse(null),
        cited.clock().map(Object::toString).orElse(null),
        article.file(),
        article.sha256(),
        OriginalCopies.name(article.sha256()),
        article.charset().name(),
        cited.material().markBytes(),
        span.start(),
        span.end(),
        codePoints(text, span.start()),
        codePoints(text, span.end()),
        cited.item().anchor() == null ? null : anchor.exact(),
        anchor.prefix(),
        anchor.suffix(),
        quote == null ? null : quote.speakerName(),
        quote == null ? null : quote.status().name(),
        evidence);
  }

  private static int codePoints(String text, int offset) {
    return text.codePointCount(0, Math.min(offset, text.length()));
  }

  private static @Nullable String name(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
