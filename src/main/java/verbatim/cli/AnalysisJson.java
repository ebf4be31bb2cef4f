package verbatim.cli;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.citation.CitationFinding;
import verbatim.analysis.citation.SourceChain;
import verbatim.analysis.clock.TickerEntry;
import verbatim.analysis.figure.FigureFinding;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.archive.Analysis;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
import verbatim.wording.ChainReasons;
import verbatim.wording.QuoteReasons;

/** The findings in one text as JSON objects, one a line; the fields are a stable contract. */
final class AnalysisJson {
  private final Console console;
  private final String file;
  private final String text;

  AnalysisJson(Console console, String file, String text) {
    this.console = console;
    this.file = file;
    this.text = text;
  }

  void write(Analysis analysis) {
    Moment date = analysis.published();
    line(
        "article",
        o ->
            o.put("language", analysis.language().code())
                .put("date", date == null ? null : date.toString())
                .put("datePrecision", date == null ? null : date.precision()));
    analysis.entries().forEach(e -> line("entry", o -> entry(o, e)));
    analysis.quotes().forEach(q -> line("quote", o -> quote(o, q)));
    analysis.figures().forEach(f -> line("figure", o -> figure(o, f)));
    analysis.citations().forEach(c -> line("citation", o -> citation(o, c)));
    analysis.chains().forEach(c -> line("chain", o -> chain(o, c)));
  }

  private void line(String type, Consumer<JsonObject> fields) {
    console
        .out()
        .json(o -> {
          o.put("type", type).put("file", file);
          fields.accept(o);
        });
  }

  private static void entry(JsonObject o, TickerEntry entry) {
    Moment day = entry.day();
    o.span(entry.span())
        .put("clock", entry.clock().toString())
        .put("day", day == null ? null : day.toString())
        .put("dayEvidence", entry.dayEvidence());
  }

  private void quote(JsonObject o, QuoteFinding quote) {
    o.span(quote.span())
        .put("text", quote.span().in(text))
        .put("kind", quote.kind())
        .put("speaker", quote.speaker())
        .put("continued", quote.continued());
    FindingJson.write(o, quote, text, QuoteReasons.sentence(quote, text, console.locale()));
  }

  private void figure(JsonObject o, FigureFinding figure) {
    o.span(figure.span())
        .put("value", figure.value())
        .put("upTo", figure.upTo())
        .put("unit", figure.unit())
        .put("of", words(figure.of()))
        .put("asOf", words(figure.asOf()))
        .put("accordingTo", words(figure.accordingTo()));
  }

  private static void citation(JsonObject o, CitationFinding citation) {
    o.span(citation.span()).put("cited", citation.cited()).put("relation", citation.relation());
  }

  private void chain(JsonObject o, SourceChain chain) {
    o.span(chain.span())
        .put("rule", chain.rule())
        .put("confidence", FindingJson.rounded(chain.confidence()))
        .put("evidence", ChainReasons.sentence(chain, text, console.locale()))
        .objects(
            "links",
            chain.links(),
            (p, link) ->
                p.span(link.source())
                    .put("words", link.source().in(text))
                    .put("name", link.name())
                    .put("cue", words(link.cue()))
                    .put("relation", link.relation()));
  }

  private @Nullable String words(@Nullable TextSpan span) {
    return span == null ? null : span.in(text);
  }
}
