package verbatim.analysis.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.clock.TickerEntry.DayEvidence;
import verbatim.text.FoldedText;
import verbatim.time.Moment;
import verbatim.time.Precision;

/** The day of each entry of a ticker, with the reason; null where nothing tells it. */
final class TickerDays {
  private static final LocalTime SMALL_HOURS = LocalTime.of(6, 0);
  private static final LocalTime NOON = LocalTime.NOON;

  private final @Nullable LocalDate[] days;
  private final @Nullable DayEvidence[] evidence;

  private TickerDays(int entries) {
    days = new @Nullable LocalDate[entries];
    evidence = new @Nullable DayEvidence[entries];
  }

  static TickerDays of(
      FoldedText folded, KnownDate known, List<Line> lines, List<TickerHead> heads) {
    TickerDays days = new TickerDays(heads.size());
    List<Integer> offsets = TickerOrder.of(heads.stream().map(TickerHead::clock).toList()).days();
    days.anchor(anchor(folded, known), heads, offsets);
    days.sections(folded.folded(), lines, heads, offsets, known);
    return days;
  }

  @Nullable Moment day(int entry) {
    LocalDate day = days[entry];
    return day == null ? null : Moment.day(day);
  }

  @Nullable DayEvidence evidence(int entry) {
    return evidence[entry];
  }

  private record Anchor(Moment moment, DayEvidence evidence) {}

  private static @Nullable Anchor anchor(FoldedText folded, KnownDate known) {
    Moment published = known.moment();
    if (published != null && published.precision().compareTo(Precision.DAY) >= 0) {
      return new Anchor(published, DayEvidence.ARTICLE_DATE);
    }
    for (DateFinding date : ArticleDates.find(folded, known)) {
      if (date.moment().precision().compareTo(Precision.DAY) >= 0) {
        DayEvidence evidence =
            switch (date.source()) {
              case HEADER -> DayEvidence.ARTICLE_DATE;
              case DATELINE, UPDATE -> DayEvidence.DATELINE;
              case PROSE -> DayEvidence.WEEKDAY;
            };
        return new Anchor(date.moment(), evidence);
      }
    }
    return null;
  }

  private void anchor(@Nullable Anchor anchor, List<TickerHead> heads, List<Integer> offsets) {
    if (anchor == null) {
      return;
    }
    LocalDate first = anchor.moment().start().toLocalDate();
    // Published in the small hours, a ticker of the evening belongs to the day before.
    boolean nightly =
        anchor.moment().clock().filter(clock -> clock.isBefore(SMALL_HOURS)).isPresent();
    if (nightly && !heads.getFirst().clock().isBefore(NOON)) {
      first = first.minusDays(1);
    }
    for (int i = 0; i < days.length; i++) {
      days[i] = first.plusDays(offsets.get(i));
      boolean same = anchor.moment().start().toLocalDate().equals(days[i]);
      evidence[i] = same ? anchor.evidence() : DayEvidence.ROLLOVER;
    }
  }

  /** Headings and heads that name a day decide for themselves and for the entries after them. */
  private void sections(
      String folded,
      List<Line> lines,
      List<TickerHead> heads,
      List<Integer> offsets,
      KnownDate known) {
    LocalDate section = null;
    int base = 0;
    int line = 0;
    for (int i = 0; i < heads.size(); i++) {
      TickerHead head = heads.get(i);
      LocalDate named = null;
      for (; line < head.line(); line++) {
        LocalDate heading = heading(folded, lines.get(line), known);
        named = heading == null ? named : heading;
      }
      named = head.day() == null ? named : head.day();
      if (named != null) {
        section = named;
        base = offsets.get(i);
      }
      if (section != null) {
        days[i] = section.plusDays(offsets.get(i) - base);
        boolean same = section.equals(days[i]);
        evidence[i] = same ? DayEvidence.DATELINE : DayEvidence.ROLLOVER;
      }
    }
  }

  private static @Nullable LocalDate heading(String folded, Line line, KnownDate known) {
    WrittenDate date = WrittenDate.at(folded, line.start());
    boolean whole = date != null && line.end() - date.end() <= 1;
    return date == null || !whole ? null : known.day(date).orElse(null);
  }
}
