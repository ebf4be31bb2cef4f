package verbatim.dossier.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.article.Article;
import verbatim.dossier.DossierContent.Cited;
import verbatim.dossier.ItemKind;
import verbatim.text.Language;
import verbatim.text.Openings;
import verbatim.time.Moment;
import verbatim.wording.MomentWords;
import verbatim.wording.QuoteReasons;
import verbatim.wording.Words;

/** A piece as the page shows it; every text is plain and is escaped by the template. */
public final class PagePiece {
  private static final int OPENING = 60;

  private final Cited cited;
  private final Words words;
  private final Locale locale;
  private final Reference reference;

  PagePiece(int number, Cited cited, Words words, Locale locale) {
    this.cited = cited;
    this.words = words;
    this.locale = locale;
    this.reference = Reference.of(number, cited, evidence(cited, locale));
  }

  private static @Nullable String evidence(Cited cited, Locale locale) {
    Quote quote = cited.quote();
    QuoteFinding finding = quote == null ? null : quote.finding();
    return finding == null ? null : QuoteReasons.sentence(finding, cited.material().text(), locale);
  }

  Reference reference() {
    return reference;
  }

  /** What it shows. */
  public Cited cited() {
    return cited;
  }

  /** Whether anything says when its article was published. */
  public boolean isDated() {
    return cited.article().published() != null;
  }

  /** Its number, from 1. */
  public String number() {
    return Integer.toString(reference.number());
  }

  /** What it is, in a word. */
  public String kind() {
    return words.say("kind." + reference.kind());
  }

  /** Whether it is somebody's words. */
  public boolean isQuote() {
    return cited.item().kind() == ItemKind.QUOTE;
  }

  /** Whether it is a whole article. */
  public boolean isArticle() {
    return cited.item().kind() == ItemKind.ARTICLE;
  }

  /** The words themselves. */
  public String exact() {
    return Visible.of(cited.anchor().exact());
  }

  /** The words before them, on one line. */
  public String prefix() {
    return Visible.of(reference.prefix()).replace('\n', ' ');
  }

  /** The words behind them, on one line. */
  public String suffix() {
    return Visible.of(reference.suffix()).replace('\n', ' ');
  }

  /** The first words, for the table. */
  public String opening() {
    String exact = exact();
    String opening = Openings.of(exact, 0, exact.length(), OPENING);
    return isArticle() ? title() : opening;
  }

  /** The language of the words; null when not known. */
  public @Nullable String language() {
    Language language = article().language();
    return language == Language.UNKNOWN ? null : language.code();
  }

  /** The name of the source. */
  public String source() {
    return Visible.of(article().source().name());
  }

  /** The title of the article. */
  public String title() {
    return Visible.of(article().title());
  }

  /** Who wrote the article; null when unknown. */
  public @Nullable String author() {
    String author = article().author();
    return author == null ? null : Visible.of(author);
  }

  /** Where it was published, when that is an address of the web; null otherwise. */
  public @Nullable String url() {
    return webAddress(article().url());
  }

  /** When it was published, in words. */
  public String date() {
    return cited
        .moment()
        .map(m -> MomentWords.full(m, locale))
        .orElseGet(() -> words.say("undated"));
  }

  /** When it was published as HTML writes it; null when unknown. */
  public @Nullable String datetime() {
    return cited.moment().map(Moment::toString).orElse(null);
  }

  /** How finely the date is known. */
  public String precision() {
    return cited
        .moment()
        .map(m -> words.say("precision." + m.precision().name()))
        .orElseGet(() -> words.say("precision.NONE"));
  }

  /** The time on the clock when the date does not say it; null otherwise. */
  public @Nullable String clock() {
    boolean said = cited.moment().flatMap(Moment::clock).isPresent();
    LocalTime clock = cited.clock().orElse(null);
    return said || clock == null ? null : MomentWords.clock(clock, locale);
  }

  /** The same as HTML writes it; null likewise. */
  public @Nullable String clockTime() {
    return clock() == null ? null : reference.clock();
  }

  /** Who is quoted. */
  public String speaker() {
    Quote quote = cited.quote();
    String name = quote == null ? null : quote.speakerName();
    return name == null ? words.say("speaker.none") : Visible.of(name);
  }

  /** Whether a person confirmed the quote. */
  public boolean isConfirmed() {
    Quote quote = cited.quote();
    return quote != null && quote.status() == QuoteStatus.ACCEPTED;
  }

  /** How far the quote has come, in words. */
  public String status() {
    return words.say(isConfirmed() ? "status.ACCEPTED" : "status.PROPOSED");
  }

  /** Why this speaker; null without evidence. */
  public @Nullable String evidence() {
    String evidence = reference.evidence();
    return evidence == null ? null : Visible.of(evidence);
  }

  /** Where in the decoded original, counted both ways. */
  public String offsets() {
    return words.say(
        "offsets.value",
        Integer.toString(reference.start()),
        Integer.toString(reference.end()),
        Integer.toString(reference.startCodePoint()),
        Integer.toString(reference.endCodePoint()));
  }

  /** The SHA-256 of the original. */
  public String sha256() {
    return reference.sha256();
  }

  /** The archivist's note as safe HTML; empty without one. */
  public String note() {
    return Markdown.html(cited.item().note(), 3);
  }

  /** Whether the article still says the words at this place. */
  public boolean holds() {
    return cited.holds();
  }

  private Article article() {
    return cited.article();
  }

  static @Nullable String webAddress(@Nullable String address) {
    try {
      URI uri = new URI(address == null ? "" : address.strip());
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
