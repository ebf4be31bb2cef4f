package verbatim.dossier.export;

import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteFinding.Attribution;
import verbatim.annotation.Quote;
import verbatim.dossier.DossierContent.Cited;
import verbatim.text.Openings;
import verbatim.text.TextSpan;
import verbatim.wording.Words;

/** Why somebody is given as the speaker of a quote, in a sentence. */
final class SpeakerEvidence {
  private static final int LONGEST = 80;

  private SpeakerEvidence() {}

  /** Null when the machine proposed nobody. */
  static @Nullable String sentence(Cited cited, Words words) {
    Quote quote = cited.quote();
    QuoteFinding finding = quote == null ? null : quote.finding();
    Attribution attribution = finding == null ? null : finding.attribution();
    if (finding == null || attribution == null) {
      return null;
    }
    String text = cited.material().text();
    String named = words(text, attribution.mention());
    String cue = words(text, attribution.cue());
    String key = "evidence" + (named.isEmpty() ? "" : ".named") + (cue.isEmpty() ? "" : ".cue");
    return words.say(key, named, cue, attribution.rule(), finding.confidence());
  }

  private static String words(String text, @Nullable TextSpan span) {
    return span == null || span.end() > text.length()
        ? ""
        : Openings.of(text, span.start(), span.end(), LONGEST);
  }
}
