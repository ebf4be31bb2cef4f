package verbatim.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.citation.SourceChain;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.Annotation;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.article.Entry;
import verbatim.text.TextSpan;

/**
 * An article as it is read: its text and everything known about places in it.
 *
 * @param set the text in paragraphs
 * @param entries in the order of the text
 * @param quotes in the order of the text
 * @param annotations in the order of the text
 * @param chains of sources, in the order of the text
 */
record OpenArticle(
    Article article,
    String text,
    SetText set,
    List<Entry> entries,
    List<Quote> quotes,
    List<Annotation> annotations,
    List<SourceChain> chains) {

  /** Reads everything about an article; text and paragraphs are taken over when known already. */
  static Optional<OpenArticle> read(Archive archive, long id, @Nullable OpenArticle before) {
    OpenArticle known = before != null && before.article().id() == id ? before : null;
    return archive
        .articles()
        .find(id)
        .map(article -> {
          String text = known == null ? archive.articles().text(id) : known.text();
          return new OpenArticle(
              article,
              text,
              known == null ? SetText.of(text) : known.set(),
              archive.entries().of(id),
              archive.quotes().of(id),
              archive.annotations().of(id),
              archive.chains().of(id));
        });
  }

  /** The names of those quoted, in the order in which they first speak; rejected quotes aside. */
  List<String> speakers() {
    return quotes.stream()
        .filter(q -> q.status() != QuoteStatus.REJECTED)
        .map(Quote::speakerName)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** The quotes that can be walked through: all but those that are no speech and undecided. */
  List<Quote> speech() {
    return quotes.stream().filter(q -> q.kind().isSpeech() || !q.isProposed()).toList();
  }

  /** The innermost quote at an offset; null when there is none. */
  @Nullable Quote quoteAt(int offset) {
    Quote found = null;
    for (Quote quote : quotes) {
      boolean inside = quote.span().contains(offset);
      if (inside && (found == null || quote.span().length() <= found.span().length())) {
        found = quote;
      }
    }
    return found;
  }

  /** The quote at exactly this place; null when there is none. */
  @Nullable Quote quoteAt(TextSpan span) {
    return quotes.stream().filter(q -> q.span().equals(span)).findFirst().orElse(null);
  }

  /** The chain by which a quote came to the article; null when it names no more than a speaker. */
  @Nullable SourceChain chainOf(Quote quote) {
    QuoteFinding finding = quote.finding();
    QuoteFinding.Attribution by = finding == null ? null : finding.attribution();
    if (by == null) {
      return null;
    }
    Stream<TextSpan> words =
        Stream.concat(
            Stream.of(by.mention(), by.cue()).filter(Objects::nonNull),
            by.relays().stream().map(QuoteFinding.Relay::source));
    List<TextSpan> told = words.toList();
    return chains.stream()
        .filter(c -> told.stream().anyMatch(c.span()::overlaps))
        .findFirst()
        .orElse(null);
  }

  /** The annotations that cover an offset. */
  List<Annotation> annotationsAt(int offset) {
    return annotations.stream().filter(a -> a.anchor().span().contains(offset)).toList();
  }

  /** The last entry that begins at an offset or before it and holds it; null outside entries. */
  @Nullable Entry entryAt(int offset) {
    Entry found = null;
    for (Entry entry : entries) {
      found = entry.span().contains(offset) ? entry : found;
    }
    return found;
  }

  /** The entries that begin in a paragraph. */
  List<Entry> entriesIn(TextSpan paragraph) {
    List<Entry> in = new ArrayList<>();
    for (int i = firstFrom(entries.size(), k -> entries.get(k).span().start(), paragraph.start());
        i < entries.size() && entries.get(i).span().start() <= paragraph.end();
        i++) {
      in.add(entries.get(i));
    }
    return in;
  }

  /** The quotes that begin in a paragraph. */
  List<Quote> quotesIn(TextSpan paragraph) {
    List<Quote> in = new ArrayList<>();
    for (int i = firstFrom(quotes.size(), k -> quotes.get(k).span().start(), paragraph.start());
        i < quotes.size() && quotes.get(i).span().start() < paragraph.end();
        i++) {
      in.add(quotes.get(i));
    }
    return in;
  }

  /** The first of things in the order of the text that starts at an offset or behind it. */
  private static int firstFrom(int size, java.util.function.IntUnaryOperator start, int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
