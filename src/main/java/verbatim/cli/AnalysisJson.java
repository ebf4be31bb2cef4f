package verbatim.cli;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.citation.CitationFinding;
import verbatim.analysis.clock.TickerEntry;
import verbatim.analysis.figure.FigureFinding;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.archive.Analysis;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
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
    QuoteFinding.Attribution who = quote.attribution();
    TextSpan cue = who == null ? null : who.cue();
    o.span(quote.span())
        .put("text", quote.span().in(text))
        .put("kind", quote.kind())
        .put("speaker", quote.speaker())
        .put("speakerSurface", who == null ? null : who.surface())
        .put("cue", words(cue))
        .putNumber("cueStart", cue == null ? null : (long) cue.start())
        .putNumber("cueEnd", cue == null ? null : (long) cue.end())
        .put("rule", who == null ? null : who.rule())
        .putShare("confidence", quote.confidence())
        .put("continued", quote.continued())
        .put("evidence", QuoteReasons.sentence(quote, text, console.locale()))
        .objects(
            "alternatives",
            who == null ? List.<QuoteFinding.Alternative>of() : who.alternatives(),
            (p, a) ->
                p.put("speaker", a.speaker())
                    .span(a.mention())
                    .put("rule", a.rule())
                    .putShare("confidence", a.confidence()))
        .objects(
            "relays",
            who == null ? List.<QuoteFinding.Relay>of() : who.relays(),
            (p, r) -> p.put("way", r.way()).put("words", words(r.source())).span(r.source()))
        .objects(
            "path",
            quote.evidence().path(),
            (p, s) -> p.put("link", s.link()).put("words", words(s.at())).span(s.at()))
        .objects(
            "repairs",
            quote.evidence().repairs(),
            (p, r) -> p.put("fault", r.fault()).put("at", r.at()))
        .objects(
            "features",
            new TreeMap<>(quote.evidence().features()).entrySet(),
            (p, f) -> p.put("name", f.getKey()).put("weight", f.getValue()));
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

  private @Nullable String words(@Nullable TextSpan span) {
    return span == null ? null : span.in(text);
  }
}
