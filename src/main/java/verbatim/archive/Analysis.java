package verbatim.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.citation.ChainFinder;
import verbatim.analysis.citation.CitationFinder;
import verbatim.analysis.citation.CitationFinding;
import verbatim.analysis.citation.SourceChain;
import verbatim.analysis.clock.ArticleDates;
import verbatim.analysis.clock.DateFinding;
import verbatim.analysis.clock.TickerEntry;
import verbatim.analysis.clock.TickerReader;
import verbatim.analysis.figure.FigureFinder;
import verbatim.analysis.figure.FigureFinding;
import verbatim.analysis.quote.QuoteFinder;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.time.Moment;

/**
 * Everything that the detectors find in one text.
 *
 * @param language of the text
 * @param published the date given, or what the text says itself; null without one
 * @param date where the text says so; null when the date was given or is unknown
 */
public record Analysis(
    Language language,
    @Nullable Moment published,
    @Nullable DateFinding date,
    List<TickerEntry> entries,
    List<QuoteFinding> quotes,
    List<FigureFinding> figures,
    List<CitationFinding> citations,
    List<SourceChain> chains) {

  /** Raised when a detector changes; older findings are then made again. */
  public static final int VERSION = 4;

  private static final ArticleDates DATES = new ArticleDates();
  private static final TickerReader TICKERS = new TickerReader();
  private static final QuoteFinder QUOTES = new QuoteFinder();
  private static final FigureFinder FIGURES = new FigureFinder();
  private static final CitationFinder CITATIONS = new CitationFinder();
  private static final ChainFinder CHAINS = new ChainFinder();

  /** Analyses a text of which nothing is known. */
  public static Analysis of(String text) {
    return of(text, null, null, Authority.empty());
  }

  /** Analyses a text; language and date are found when they are not given. */
  static Analysis of(
      String text, @Nullable Language given, @Nullable Moment published, Authority authority) {
    Language language = given == null ? Language.of(text) : given;
    FoldedText folded = FoldedText.of(text);
    DateFinding date = published == null ? dateOf(folded, language) : null;
    Moment when = date == null ? published : date.moment();
    List<QuoteFinding> quotes = QUOTES.find(text, language, authority.in(text, when));
    List<CitationFinding> citations = CITATIONS.find(folded, language);
    return new Analysis(
        language,
        when,
        date,
        TICKERS.read(folded, language, when),
        authority.resolved(quotes, text, when),
        FIGURES.find(folded, language),
        citations,
        CHAINS.find(folded, language, citations));
  }

  /** The surest date, or a dateline that says the same more finely. */
  private static @Nullable DateFinding dateOf(FoldedText text, Language language) {
    DateFinding surest = null;
    for (DateFinding date : DATES.stated(text, language)) {
      boolean finer =
          surest != null
              && date.moment().precision().compareTo(surest.moment().precision()) > 0
              && date.moment().mayMeet(surest.moment());
      if (surest == null || finer) {
        surest = date;
      }
    }
    return surest;
  }
}
