package verbatim.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteFinding.Alternative;
import verbatim.analysis.quote.QuoteFinding.Attribution;
import verbatim.analysis.quote.QuoteFinding.Relay;
import verbatim.text.TextSpan;

/** What the machine says about a quote and why, the same in every list of quotes. */
final class FindingJson {
  private static final int DECIMALS = 2;

  private FindingJson() {}

  /**
   * Writes the fields of a finding; all of them null or empty for a quote that a person marked.
   *
   * @param text of the article that the finding was made in
   * @param evidence why, in one sentence
   */
  static void write(
      JsonObject o, @Nullable QuoteFinding finding, String text, @Nullable String evidence) {
    Attribution who = finding == null ? null : finding.attribution();
    TextSpan cue = who == null ? null : who.cue();
    o.put("speakerSurface", who == null ? null : who.surface())
        .put("cue", cue == null ? null : cue.in(text))
        .putNumber("cueStart", cue == null ? null : (long) cue.start())
        .putNumber("cueEnd", cue == null ? null : (long) cue.end())
        .put("rule", who == null ? null : who.rule())
        .put("confidence", finding == null ? null : rounded(finding.confidence()))
        .put("evidence", evidence)
        .objects(
            "alternatives",
            who == null ? List.<Alternative>of() : who.alternatives(),
            (p, a) ->
                p.put("speaker", a.speaker())
                    .span(a.mention())
                    .put("rule", a.rule())
                    .put("confidence", rounded(a.confidence())))
        .objects(
            "relays",
            who == null ? List.<Relay>of() : who.relays(),
            (p, r) -> p.put("way", r.way()).put("words", r.source().in(text)).span(r.source()));
    Evidence why = finding == null ? Evidence.NONE : finding.evidence();
    o.objects(
            "path",
            why.path(),
            (p, s) -> p.put("link", s.link()).put("words", s.at().in(text)).span(s.at()))
        .objects("repairs", why.repairs(), (p, r) -> p.put("fault", r.fault()).put("at", r.at()))
        .objects(
            "features",
            new TreeMap<>(why.features()).entrySet(),
            (p, f) -> p.put("name", f.getKey()).put("weight", f.getValue()));
  }

  /** Never up, so that whoever asks for at least 0.8 gets no less. */
  static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(DECIMALS, RoundingMode.DOWN);
  }
}
