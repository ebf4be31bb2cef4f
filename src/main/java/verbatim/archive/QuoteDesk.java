package verbatim.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteKind;
import verbatim.annotation.Anchor;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.annotation.QuoteStore;
import verbatim.article.ArticleStore;
import verbatim.speaker.Speaker;
import verbatim.speaker.SpeakerStore;
import verbatim.text.FoldedText;
import verbatim.text.TextSpan;

/**
 * Where quotes are decided. A quote that runs over several paragraphs is decided as one, whichever
 * of its paragraphs is pointed at.
 */
public final class QuoteDesk {
  private final Changes changes;
  private final ArticleStore articles;
  private final QuoteStore quotes;
  private final SpeakerStore speakers;

  QuoteDesk(Changes changes, ArticleStore articles, QuoteStore quotes, SpeakerStore speakers) {
    this.changes = changes;
    this.articles = articles;
    this.quotes = quotes;
    this.speakers = speakers;
  }

  /**
   * Confirms a quote with the speaker proposed for it, who joins the authority file when new; with
   * no speaker when none was proposed.
   */
  public void accept(Quote quote) {
    accept(List.of(quote));
  }

  /** Confirms several quotes, each with the speaker proposed for it, as one step. */
  public void accept(List<Quote> chosen) {
    changes.make(
        "quote.accept",
        () -> {
          Map<String, Long> ids = new HashMap<>();
          for (Quote quote : chosen) {
            decide(quote, QuoteStatus.ACCEPTED, speakerOf(quote, ids));
          }
          return chosen;
        });
  }

  /** Says that this is no quote. */
  public void reject(Quote quote) {
    changes.make(
        "quote.reject",
        () -> {
          decide(quote, QuoteStatus.REJECTED, null);
          return quote;
        });
  }

  /** Confirms a quote as this person's, who joins the authority file when new. */
  public void link(Quote quote, String name) {
    changes.make(
        "quote.link",
        () -> {
          decide(quote, QuoteStatus.ACCEPTED, idOf(name));
          return quote;
        });
  }

  /** Confirms a quote whose speaker the article does not name. */
  public void acceptWithoutSpeaker(Quote quote) {
    changes.make(
        "quote.accept",
        () -> {
          decide(quote, QuoteStatus.ACCEPTED, null);
          return quote;
        });
  }

  /** Makes a decided quote a proposal again. */
  public void reopen(Quote quote) {
    changes.make(
        "quote.reopen",
        () -> {
          paragraphs(quote).forEach(quotes::withdraw);
          return quote;
        });
  }

  /** Moves the edges of a quote and confirms it with the speaker it has. */
  public Quote moveEdges(Quote quote, TextSpan span) {
    return changes.make(
        "quote.edges", () -> moveEdges(quote, span, speakerOf(quote, new HashMap<>())));
  }

  /**
   * Moves the edges of a quote and confirms it as this person's. Paragraphs behind the new end no
   * longer belong to it.
   *
   * @param name of the speaker, who joins the authority file when new; null when the article does
   *     not name one
   * @throws IllegalArgumentException when the span is empty or does not lie in the article
   */
  public Quote moveEdges(Quote quote, TextSpan span, @Nullable String name) {
    return changes.make(
        "quote.edges", () -> moveEdges(quote, span, name == null ? null : (Long) idOf(name)));
  }

  /**
   * Marks a passage as a quote.
   *
   * @param name of its speaker; null when the article does not name one
   * @throws IllegalArgumentException when the span is empty or does not lie in the article
   */
  public Quote mark(long article, TextSpan span, @Nullable String name) {
    return changes.make(
        "quote.mark",
        () -> {
          Anchor anchor = anchor(article, span);
          makeRoom(article, span);
          Quote fresh =
              new Quote(
                  article,
                  anchor,
                  QuoteKind.DIRECT,
                  QuoteStatus.PROPOSED,
                  null,
                  null,
                  null,
                  null,
                  null);
          Quote base = quotes.at(article, span).orElse(fresh);
          Long speaker = name == null ? null : (Long) idOf(name);
          quotes.decide(base, anchor, accepted(base.kind()), QuoteStatus.ACCEPTED, speaker);
          return quotes.at(article, span).orElseThrow();
        });
  }

  /**
   * Makes two quotes of one, both confirmed with the speaker it has; the words before and behind
   * the gap are kept without the spaces beside it.
   *
   * @param at offset in the article of the first word of the second quote
   * @throws IllegalArgumentException when there are no words on one of the two sides
   */
  public List<Quote> split(Quote quote, int at) {
    return changes.make(
        "quote.split",
        () -> {
          Long speaker = speakerOf(quote, new HashMap<>());
          String text = articles.text(quote.article());
          TextSpan whole = quote.span();
          if (at <= whole.start() || at >= whole.end()) {
            throw new IllegalArgumentException("no words on one side of " + at);
          }
          TextSpan first = trimmed(text, new TextSpan(whole.start(), at));
          TextSpan second = trimmed(text, new TextSpan(at, whole.end()));
          makeRoom(quote.article(), whole);
          return List.of(decideAt(quote, first, speaker), decideAt(quote, second, speaker));
        });
  }

  /**
   * Makes one quote of two of the same article, with what stands between them, confirmed with the
   * speaker of the first.
   *
   * @throws IllegalArgumentException when they stand in different articles
   */
  public Quote join(Quote one, Quote other) {
    if (one.article() != other.article()) {
      throw new IllegalArgumentException("quotes of two articles cannot be joined");
    }
    return changes.make(
        "quote.join",
        () -> {
          Quote first = one.span().start() <= other.span().start() ? one : other;
          TextSpan whole =
              new TextSpan(first.span().start(), Math.max(one.span().end(), other.span().end()));
          Long speaker = speakerOf(first, new HashMap<>());
          makeRoom(one.article(), whole);
          return decideAt(first, whole, speaker);
        });
  }

  /** The paragraphs of the quote that this one belongs to, in the order of the text. */
  public List<Quote> paragraphs(Quote quote) {
    List<Quote> all = quotes.of(quote.article());
    int at = 0;
    while (at < all.size() && !all.get(at).span().equals(quote.span())) {
      at++;
    }
    if (at == all.size()) {
      return List.of(quote);
    }
    List<Quote> parts = new ArrayList<>();
    Quote first = all.get(at);
    for (int i = at - 1; i >= 0 && first.continued(); i--) {
      if (all.get(i).span().end() <= first.span().start()) {
        first = all.get(i);
        parts.addFirst(first);
      }
    }
    parts.add(all.get(at));
    for (Quote next : all.subList(at + 1, all.size())) {
      boolean behind = next.span().start() >= parts.getLast().span().end();
      if (behind && !next.continued()) {
        break;
      }
      if (behind) {
        parts.add(next);
      }
    }
    return parts;
  }

  private void decide(Quote quote, QuoteStatus status, @Nullable Long speaker) {
    for (Quote part : paragraphs(quote)) {
      QuoteKind kind = status == QuoteStatus.ACCEPTED ? accepted(part.kind()) : part.kind();
      quotes.decide(part, part.anchor(), kind, status, speaker);
    }
  }

  private Quote moveEdges(Quote quote, TextSpan span, @Nullable Long speaker) {
    Anchor whole = anchor(quote.article(), span);
    List<Quote> parts = paragraphs(quote);
    makeRoom(quote.article(), span);
    parts.forEach(quotes::withdraw);
    List<Quote> kept = parts.stream().filter(p -> p.span().start() < span.end()).toList();
    if (kept.size() < 2) {
      return decideAt(parts.getFirst(), whole.span(), speaker);
    }
    for (int i = 0; i < kept.size(); i++) {
      TextSpan own = kept.get(i).span();
      int start = i == 0 ? span.start() : own.start();
      int end = i == kept.size() - 1 ? span.end() : own.end();
      decideAt(kept.get(i), new TextSpan(start, end), speaker);
    }
    return quotes
        .at(quote.article(), new TextSpan(span.start(), kept.getFirst().span().end()))
        .orElseThrow();
  }

  private Quote decideAt(Quote quote, TextSpan span, @Nullable Long speaker) {
    Quote open =
        new Quote(
            quote.article(),
            quote.anchor(),
            quote.kind(),
            QuoteStatus.PROPOSED,
            null,
            null,
            quote.finding(),
            null,
            null);
    quotes.decide(
        open, anchor(quote.article(), span), accepted(quote.kind()), QuoteStatus.ACCEPTED, speaker);
    return quotes.at(quote.article(), span).orElseThrow();
  }

  /** Withdraws the decisions that overlap a span: two decisions never hold the same words. */
  private void makeRoom(long article, TextSpan span) {
    for (Quote other : quotes.of(article)) {
      if (other.decision() != null && other.span().overlaps(span)) {
        quotes.withdraw(other);
      }
    }
  }

  /** What a person accepts as a quote is neither a title nor irony. */
  private static QuoteKind accepted(QuoteKind kind) {
    return kind == QuoteKind.SCARE ? QuoteKind.PARTIAL : kind;
  }

  /** Who is proposed for a quote, if only for another of its paragraphs. */
  private @Nullable Long speakerOf(Quote quote, Map<String, Long> ids) {
    String own = quote.speakerName();
    String name =
        own != null
            ? own
            : paragraphs(quote).stream()
                .map(Quote::speakerName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    return quote.speaker() == null && name != null
        ? ids.computeIfAbsent(FoldedText.fold(name), k -> idOf(name))
        : quote.speaker();
  }

  private long idOf(String name) {
    Optional<Speaker> known = speakers.find(name);
    return known.isPresent() ? known.get().id() : speakers.save(Speaker.named(name.strip()));
  }

  private Anchor anchor(long article, TextSpan span) {
    String text = articles.text(article);
    if (span.isEmpty() || span.end() > text.length()) {
      throw new IllegalArgumentException("no such passage: " + span);
    }
    return Anchor.of(text, span);
  }

  private static TextSpan trimmed(String text, TextSpan span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      throw new IllegalArgumentException("no words in " + span);
    }
    return new TextSpan(start, end);
  }
}
