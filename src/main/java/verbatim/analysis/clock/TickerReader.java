package verbatim.analysis.clock;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoldedText;
import verbatim.text.Language;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/**
 * Reads the entries of a live ticker: lines that begin with a time, with the paragraphs that belong
 * to them. Pure, thread-safe, linear in the text.
 */
public final class TickerReader {
  /**
   * The entries of a text in their order there; empty when the text is no ticker.
   *
   * @param language decides how {@code 01/02} is read in a dateline
   * @param published what is known of the article's date; null when nothing
   */
  public List<TickerEntry> read(String text, Language language, @Nullable Moment published) {
    return read(FoldedText.of(text), language, published);
  }

  /** The same for a text that is folded already; places are those of the text itself. */
  public List<TickerEntry> read(FoldedText folded, Language language, @Nullable Moment published) {
    String text = folded.text();
    int from = folded.view(ArticleDates.header(text).end());
    List<Line> lines = Line.of(folded.folded(), from, Integer.MAX_VALUE);
    Moment header = ArticleDates.headerDate(text);
    KnownDate known = new KnownDate(language, published == null ? header : published, null);
    List<TickerHead> heads = heads(folded, lines, known);
    if (!isTicker(heads)) {
      return List.of();
    }
    List<TextSpan> spans = TickerSpans.of(folded.folded(), lines, heads);
    if (RecordingMarks.are(folded.folded(), lines, heads)
        || Agenda.is(folded.folded(), heads, spans)) {
      return List.of();
    }
    TickerDays days = TickerDays.of(folded, known, lines, heads);
    List<TickerEntry> entries = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      TickerHead head = heads.get(i);
      entries.add(
          new TickerEntry(
              folded.original(spans.get(i)),
              folded.original(new TextSpan(head.start(), head.end())),
              head.clock(),
              days.day(i),
              days.evidence(i)));
    }
    return entries;
  }

  private static List<TickerHead> heads(FoldedText folded, List<Line> lines, KnownDate known) {
    List<TickerHead> heads = new ArrayList<>();
    Map<ClockTime.Form, Integer> forms = new EnumMap<>(ClockTime.Form.class);
    int dated = 0;
    for (int i = 0; i < lines.size(); i++) {
      TickerHead head = TickerHead.of(folded, i, lines.get(i), known);
      if (head != null) {
        heads.add(head);
        forms.merge(head.form(), 1, Integer::sum);
        dated += head.dated() ? 1 : 0;
      }
    }
    int datedHeads = dated;
    heads.removeIf(head -> head.dated() && datedHeads < 2);
    heads.removeIf(head -> !head.strong() && forms.getOrDefault(head.form(), 0) < 2);
    if (heads.stream().noneMatch(TickerReader::isSurelyClock)) {
      heads.clear();
    }
    return heads;
  }

  /** Four digits alone may be a year of this century or the last. */
  private static boolean isSurelyClock(TickerHead head) {
    int hour = head.clock().getHour();
    return head.form() != ClockTime.Form.BARE || (hour != 19 && hour != 20);
  }

  private static boolean isTicker(List<TickerHead> heads) {
    if (heads.size() < 2) {
      return false;
    }
    List<LocalTime> clocks = heads.stream().map(TickerHead::clock).toList();
    return TickerOrder.of(clocks).faults() * 3 <= heads.size();
  }
}
