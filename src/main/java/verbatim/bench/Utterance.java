package verbatim.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.analysis.quote.QuoteKind;
import verbatim.text.FoldedText;
import verbatim.text.TextSpan;

/**
 * What is compared: a quote of the gold or of the finder, its paragraphs joined.
 *
 * @param span from the start of its first to the end of its last paragraph
 * @param cue the words of the cue; null for none
 * @param confidence 1 for gold
 */
record Utterance(
    TextSpan span,
    QuoteKind kind,
    @Nullable String speaker,
    @Nullable String cue,
    double confidence) {

  static List<Utterance> ofFindings(List<QuoteFinding> findings, String text) {
    List<Utterance> utterances = new ArrayList<>();
    for (QuoteFinding finding : findings) {
      if (finding.kind() != QuoteKind.INDIRECT) {
        QuoteFinding.Attribution by = finding.attribution();
        String cue = by == null || by.cue() == null ? null : by.cue().in(text);
        Utterance next =
            new Utterance(
                finding.span(), finding.kind(), finding.speaker(), cue, finding.confidence());
        add(next, finding.continued(), utterances);
      }
    }
    return utterances;
  }

  static void add(Utterance next, boolean continued, List<Utterance> to) {
    if (continued && !to.isEmpty()) {
      Utterance last = to.removeLast();
      TextSpan joined = new TextSpan(last.span.start(), Math.max(last.span.end(), next.span.end()));
      to.add(new Utterance(joined, last.kind, last.speaker, last.cue, last.confidence));
    } else {
      to.add(next);
    }
  }

  boolean isSpeech() {
    return kind.isSpeech();
  }

  /** Whether both name the same person, or both name none. */
  boolean sameSpeaker(Utterance other) {
    return same(speaker, other.speaker);
  }

  /** Whether both have the same cue, the euphonic t and hyphens apart. */
  boolean sameCue(Utterance other) {
    return same(cue, other.cue);
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return key(a).equals(key(b));
  }

  private static String key(String words) {
    return FoldedText.fold(words).replace("-t-", "-").replace('-', ' ').strip();
  }
}
