package verbatim.analysis.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import verbatim.analysis.clock.DateFinding.Source;
import verbatim.text.FoldedText;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/**
 * Lines at the head of a text that say when it was written: {@code 29/01 21:16}, {@code Publié le …
 * à 21h16}, {@code Paris, le …}, {@code LONDON, Jan 29 (Agency) -}.
 */
final class Datelines {
  private static final int LINES = 12;

  /** Longer than what may stand before the number of a date. */
  private static final int FARTHEST = 160;

  private static final String CHANGED =
      "mise? a jour|modifie|actualise|updated|last updated|modified|last modified";
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:(?:(?:page|article|texte|derniere|this page|this article|this story was) )?"
              + "(?:(?<changed>"
              + CHANGED
              + ")|cree|publie|poste|mis en ligne|ecrit|published|posted|first published|created)e?s?"
              + "(?: par [^|:\\d]{1,60}| by [^|:\\d]{1,60})?,?(?: le| on| :|:| at){0,2} ?"
              + "|(?:date|le) ?:? ?)");
  private static final Pattern PLACE =
      Pattern.compile("[^\\d.,:;!?(]{2,40}(?: ?\\([^)\\d]{2,30}\\))?(?:,| -| –| —)(?: le)? ");
  private static final Pattern TO_CLOCK =
      Pattern.compile(" {0,3}(?:,|at\\b|a\\b|-|–|—|\\||·|:)? {0,3}");
  private static final Pattern TAIL =
      Pattern.compile(
          " {0,3}(?:$|[|(/·•–—-]|\\.? ?[–—-]|:$|(?:gmt|utc|bst|c?e[sd]?t)\\b|\\.$|;|,? par |mis a)");

  /** {@code 30 janvier 2017, Paris, France. –}: where, behind the date. */
  private static final Pattern PLACED =
      Pattern.compile(
          ", ?([^\\d.,:;!?()«\"–—\\n]{2,40})(?:, ?[^\\d.,:;!?()«\"–—\\n]{2,40}){0,2} ?\\.? ?[–—]");

  private static final Pattern NEXT = Pattern.compile("[^\\d]{0,24}?(?=" + STAMP + ")");

  private Datelines() {}

  static List<DateFinding> find(FoldedText text, int from, KnownDate known) {
    String folded = text.folded();
    List<DateFinding> findings = new ArrayList<>();
    List<Line> lines = Line.of(folded, text.view(from), LINES);
    for (Line line : lines) {
      int at = hasNumber(folded, line) ? line.start() : line.end();
      boolean first = true;
      while (at < line.end()) {
        Optional<Found> found = at(text, at, line, known, first);
        if (found.isEmpty()) {
          break;
        }
        Found date = found.get();
        TextSpan span = text.original(new TextSpan(date.start(), date.end()));
        findings.add(new DateFinding(date.moment(), span, date.source()));
        Matcher next = NEXT.matcher(folded).region(date.end(), line.end());
        at = next.lookingAt() ? next.end() : line.end();
        first = false;
      }
    }
    return findings;
  }

  /** Whether a number stands near enough to the start of a line to be part of its date. */
  private static boolean hasNumber(String folded, Line line) {
    int stop = Math.min(line.end(), line.start() + FARTHEST);
    for (int i = line.start(); i < stop; i++) {
      char c = folded.charAt(i);
      if (c <= '9' ? c >= '0' : c > 0x7f && Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private record Found(int start, int end, Moment moment, Source source) {}

  private static Optional<Found> at(
      FoldedText text, int at, Line line, KnownDate known, boolean first) {
    String folded = text.folded();
    Matcher stamp = STAMP.matcher(folded).region(at, line.end());
    boolean stamped = stamp.lookingAt();
    int start = stamped ? stamp.end() : at;
    boolean placed = false;
    WrittenDate date = WrittenDate.at(folded, start);
    if (date == null && first && !stamped) {
      Matcher place = PLACE.matcher(folded).region(at, line.end());
      placed = place.lookingAt();
      start = placed ? place.end() : at;
      date = placed ? WrittenDate.at(folded, start) : null;
    }
    Optional<LocalDate> day = date == null ? Optional.empty() : known.day(date).filter(known::fits);
    if (date == null || day.isEmpty() || date.end() > line.end()) {
      return Optional.empty();
    }
    Matcher gap = TO_CLOCK.matcher(folded).region(date.end(), line.end());
    ClockTime clock = gap.lookingAt() ? ClockTime.at(folded, gap.end()) : null;
    int end = clock == null || clock.end() > line.end() ? date.end() : clock.end();
    boolean closed =
        TAIL.matcher(folded).region(end, line.end()).lookingAt()
            || (date.year() != null && isPlaced(text, end, line));
    boolean timed = end > date.end();
    boolean vague = date.numeric() && date.year() == null && !timed;
    if (vague || !(closed || stamped)) {
      return Optional.empty();
    }
    Moment moment =
        timed && clock != null ? Moment.minute(day.get(), clock.clock()) : Moment.day(day.get());
    boolean changed = stamped && stamp.group("changed") != null;
    return Optional.of(new Found(start, end, moment, changed ? Source.UPDATE : Source.DATELINE));
  }

  /** Whether the name of a place, which has a capital, and a dash stand behind a date. */
  private static boolean isPlaced(FoldedText text, int end, Line line) {
    Matcher placed = PLACED.matcher(text.folded()).region(end, line.end());
    return placed.lookingAt()
        && Character.isUpperCase(text.text().charAt(text.original(placed.start(1))));
  }
}
