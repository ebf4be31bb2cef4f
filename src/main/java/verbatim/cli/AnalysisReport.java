package verbatim.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.clock.TickerEntry;
import verbatim.analysis.figure.FigureFinding;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.archive.Analysis;
import verbatim.text.Openings;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
import verbatim.wording.ChainReasons;

/** The findings in one text for people to read. */
final class AnalysisReport {
  private static final int OPENING = 90;

  private final Console console;
  private final String file;
  private final String text;

  AnalysisReport(Console console, String file, String text) {
    this.console = console;
    this.file = file;
    this.text = text;
  }

  void write(Analysis analysis) {
    Moment date = analysis.published();
    String when = date == null ? console.say("analyze.undated") : date.toString();
    console.out().line(console.say("analyze.file", file, analysis.language().code(), when));
    section("analyze.entries", analysis.entries().stream().map(this::entry).toList());
    section("analyze.quotes", analysis.quotes().stream().map(this::quote).toList());
    section("analyze.figures", analysis.figures().stream().map(this::figure).toList());
    section(
        "analyze.citations",
        analysis.citations().stream().map(c -> c.cited() + " (" + c.relation() + ")").toList());
    section(
        "analyze.chains", analysis.chains().stream().map(c -> ChainReasons.line(c, text)).toList());
  }

  private void section(String key, List<String> lines) {
    if (!lines.isEmpty()) {
      console.out().line("  " + console.say(key, lines.size()));
      lines.forEach(l -> console.out().line("    " + l));
    }
  }

  private String entry(TickerEntry entry) {
    Moment day = entry.day();
    String clock = day == null ? entry.clock().toString() : day + " " + entry.clock();
    return clock + "  " + opening(new TextSpan(entry.head().end(), entry.span().end()));
  }

  private String quote(QuoteFinding quote) {
    QuoteFinding.Attribution who = quote.attribution();
    String speaker = quote.speaker();
    String surface = who == null ? null : who.surface();
    String name = speaker == null ? surface : speaker;
    return console.say(
        "analyze.quote",
        name == null ? console.say("quotes.nobody") : name,
        opening(quote.span()),
        console.say("kind." + quote.kind()),
        Math.round(quote.confidence() * 100));
  }

  private String figure(FigureFinding figure) {
    return figure.span().in(text)
        + labelled("analyze.of", figure.of())
        + labelled("analyze.asOf", figure.asOf())
        + labelled("analyze.accordingTo", figure.accordingTo());
  }

  private String labelled(String key, @Nullable TextSpan span) {
    return span == null ? "" : ", " + console.say(key, span.in(text));
  }

  private String opening(TextSpan span) {
    return Openings.of(text, span.start(), span.end(), OPENING);
  }
}
