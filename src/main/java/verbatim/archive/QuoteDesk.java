package verbatim.archive;

import java.util.ArrayList;
import java.util.List;
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
import verbatim.text.TextSpan;

/**
 * Where quotes are decided. A quote that runs over several paragraphs is decided as one: its
 * continuations follow what is said about its first paragraph.
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

  /** Confirms several quotes as one step. */
  public void accept(List<Quote> chosen) {
    changes.make(
        "quote.accept",
        () -> {
          for (Quote quote : chosen) {
            String name = quote.speakerName();
            Long speaker = quote.speaker();
            if (speaker == null && name != null) {
              speaker = idOf(name);
            }
            decide(quote, QuoteStatus.ACCEPTED, speaker);
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
          withContinuations(quote).forEach(quotes::withdraw);
          return quote;
        });
  }

  /**
   * Moves the edges of a quote and confirms it.
   *
   * @throws IllegalArgumentException when the span is empty or does not lie in the article
   */
  public Quote moveEdges(Quote quote, TextSpan span) {
    return changes.make(
        "quote.edges",
        () -> {
          Anchor anchor = anchor(quote.article(), span);
          String name = quote.speakerName();
          Long speaker =
              quote.speaker() == null && name != null ? (Long) idOf(name) : quote.speaker();
          quotes.decide(quote, anchor, quote.kind(), QuoteStatus.ACCEPTED, speaker);
          return quotes.at(quote.article(), span).orElseThrow();
        });
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
          for (Quote other : quotes.of(article)) {
            if (other.decision() != null && other.span().overlaps(span)) {
              quotes.withdraw(other);
            }
          }
          Quote fresh =
              new Quote(
                  article, anchor, QuoteKind.DIRECT, QuoteStatus.PROPOSED, null, null, null, null);
          Quote base = quotes.at(article, span).orElse(fresh);
          Long speaker = name == null ? null : (Long) idOf(name);
          quotes.decide(base, anchor, base.kind(), QuoteStatus.ACCEPTED, speaker);
          return quotes.at(article, span).orElseThrow();
        });
  }

  private void decide(Quote quote, QuoteStatus status, @Nullable Long speaker) {
    for (Quote part : withContinuations(quote)) {
      QuoteKind kind =
          status == QuoteStatus.ACCEPTED && !part.kind().isSpeech()
              ? QuoteKind.PARTIAL
              : part.kind();
      quotes.decide(part, part.anchor(), kind, status, speaker);
    }
  }

  private List<Quote> withContinuations(Quote quote) {
    List<Quote> all = quotes.of(quote.article());
    List<Quote> parts = new ArrayList<>();
    parts.add(quote);
    for (Quote next : all) {
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
}
