package verbatim.ui.quotes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteFinding.Attribution;
import verbatim.annotation.Quote;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.text.TextSpan;
import verbatim.wording.QuoteReasons;

/**
 * A quote with the paragraphs around it. All spans are offsets in {@code text}.
 *
 * @param quote the quote, or its first paragraph
 * @param offset where in the article the text begins
 * @param text the quote's paragraphs and whole paragraphs around them, a screen of them
 * @param whole from the first to the last word of the quote
 * @param parts its paragraphs
 * @param cue the verb or colon that introduces it; null without one or when it is too far away
 * @param mention the words that name the speaker beside it; null without them
 * @param steps the words that lead from the mention to the person
 * @param reason why the machine proposes this, as a sentence; empty when it did not
 * @param rivals who may have spoken instead, likeliest first
 * @param names everybody to whom the article's quotes may belong
 */
record Passage(
    Quote quote,
    int offset,
    String text,
    TextSpan whole,
    List<TextSpan> parts,
    @Nullable TextSpan cue,
    @Nullable TextSpan mention,
    List<TextSpan> steps,
    String reason,
    List<Rival> rivals,
    List<String> names) {
  private static final int LEAST = 500;
  private static final int MOST = 1_500;
  private static final int LONGEST = 80;

  /**
   * Who may have spoken instead.
   *
   * @param words what names this person in the article
   */
  record Rival(String speaker, double confidence, String words, String rule) {}

  /** Reads it from the archive; not for the screen's thread. */
  static Passage of(Archive archive, Quote quote, Locale locale) {
    String article = archive.articles().text(quote.article());
    List<Quote> parts = archive.quoteDesk().paragraphs(quote);
    TextSpan whole = new TextSpan(parts.getFirst().span().start(), parts.getLast().span().end());
    int from = Math.max(before(article, whole.start()), whole.start() - MOST);
    int to = Math.min(behind(article, whole.end()), whole.end() + MOST);
    from = Character.isLowSurrogate(article.charAt(from)) ? from - 1 : from;
    TextSpan window = new TextSpan(from, to);
    QuoteFinding finding = quote.finding();
    Attribution attribution = finding == null ? null : finding.attribution();
    List<TextSpan> steps = new ArrayList<>();
    if (finding != null) {
      for (Evidence.Step step : finding.evidence().path()) {
        add(steps, local(step.at(), window));
      }
    }
    return new Passage(
        quote,
        from,
        window.in(article),
        whole.shift(-from),
        parts.stream().map(p -> p.span().shift(-window.start())).toList(),
        attribution == null ? null : local(attribution.cue(), window),
        attribution == null ? null : local(attribution.mention(), window),
        steps,
        QuoteReasons.sentence(quote, article, copied(archive, quote), locale),
        alternatives(quote).stream().map(a -> rival(a, article)).toList(),
        names(archive.quotes().of(quote.article())));
  }

  /** The place in the article of a place in the text. */
  TextSpan inArticle(TextSpan span) {
    return span.shift(offset);
  }

  private static void add(List<TextSpan> spans, @Nullable TextSpan span) {
    if (span != null) {
      spans.add(span);
    }
  }

  private static @Nullable TextSpan local(@Nullable TextSpan span, TextSpan window) {
    return span != null && window.contains(span) ? span.shift(-window.start()) : null;
  }

  private static @Nullable Article copied(Archive archive, Quote quote) {
    return quote.copy() == null
        ? null
        : archive.articles().find(quote.copy().article()).orElse(null);
  }

  private static Rival rival(QuoteFinding.Alternative one, String article) {
    boolean inside = one.mention().end() <= article.length();
    String line = inside ? one.mention().in(article).replaceAll("\\s+", " ").strip() : "";
    String words = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    return new Rival(one.speaker(), one.confidence(), words, one.rule());
  }

  private static List<String> names(List<Quote> quotes) {
    Set<String> names = new LinkedHashSet<>();
    for (Quote other : quotes) {
      if (other.speakerName() != null) {
        names.add(other.speakerName());
      }
      QuoteFinding finding = other.finding();
      if (finding != null && finding.attribution() != null) {
        finding.attribution().alternatives().forEach(a -> names.add(a.speaker()));
      }
    }
    return List.copyOf(names);
  }

  /** Start of a paragraph at least {@link #LEAST} characters before the place. */
  private static int before(String text, int at) {
    int far = Math.max(0, at - LEAST);
    return far == 0 ? 0 : text.lastIndexOf('\n', far) + 1;
  }

  /** End of a paragraph at least {@link #LEAST} characters behind the place. */
  private static int behind(String text, int at) {
    int end = text.indexOf('\n', Math.min(text.length(), at + LEAST));
    return end < 0 ? text.length() : end;
  }

  /** Who else may speak, the likeliest first. */
  static List<QuoteFinding.Alternative> alternatives(@Nullable Quote quote) {
    QuoteFinding finding = quote == null ? null : quote.finding();
    return finding == null || finding.attribution() == null
        ? List.of()
        : finding.attribution().alternatives();
  }
}
