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
 * @param surface the words that name the speaker; null for none
 * @param cue the words of the cue; null for none
 * @param confidence 1 for gold
 */
record Utterance(
    TextSpan span,
    QuoteKind kind,
    @Nullable String speaker,
    @Nullable String surface,
    @Nullable String cue,
    double confidence) {

  private static final String MARKS = "«»‹›“”„\"‘’'";

  /** What was found between marks. */
  static List<Utterance> ofFindings(List<QuoteFinding> findings, String text) {
    return of(findings.stream().filter(f -> f.kind() != QuoteKind.INDIRECT).toList(), text);
  }

  /** What was found without marks. */
  static List<Utterance> ofIndirect(List<QuoteFinding> findings, String text) {
    return of(findings.stream().filter(f -> f.kind() == QuoteKind.INDIRECT).toList(), text);
  }

  private static List<Utterance> of(List<QuoteFinding> findings, String text) {
    List<Utterance> utterances = new ArrayList<>();
    for (QuoteFinding finding : findings) {
      QuoteFinding.Attribution by = finding.attribution();
      Utterance next =
          new Utterance(
              trimmed(finding.span(), text),
              finding.kind(),
              finding.speaker(),
              by == null ? null : by.surface(),
              by == null || by.cue() == null ? null : by.cue().in(text),
              finding.confidence());
      add(next, finding.continued(), utterances);
    }
    return utterances;
  }

  /** A place without the marks and spaces at its edges. */
  static TextSpan trimmed(TextSpan span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? span : new TextSpan(start, end);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || MARKS.indexOf(c) >= 0;
  }

  static void add(Utterance next, boolean continued, List<Utterance> to) {
    if (continued && !to.isEmpty()) {
      Utterance last = to.removeLast();
      TextSpan joined = new TextSpan(last.span.start(), Math.max(last.span.end(), next.span.end()));
      to.add(
          new Utterance(joined, last.kind, last.speaker, last.surface, last.cue, last.confidence));
    } else {
      to.add(next);
    }
  }

  /** The same of another kind. */
  Utterance as(QuoteKind other) {
    return new Utterance(span, other, speaker, surface, cue, confidence);
  }

  boolean isSpeech() {
    return kind.isSpeech();
  }

  /** Whether both name the same person, or both name none. */
  boolean sameSpeaker(Utterance other) {
    return same(speaker, other.speaker);
  }

  /** Whether the words that name the speaker of one are among those of the other. */
  boolean sameSurface(Utterance other) {
    if (surface == null || other.surface == null) {
      return same(surface, other.surface);
    }
    String a = key(surface);
    String b = key(other.surface);
    return a.contains(b) || b.contains(a);
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
