package verbatim.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import verbatim.article.Source;
import verbatim.time.Moment;
import verbatim.timeline.Event;
import verbatim.timeline.Scale;
import verbatim.timeline.Slot;
import verbatim.timeline.Timeline;

class StepsTest {
  private static final Source A = new Source(1, "A");
  private static final Source B = new Source(2, "B");
  private static final Source C = new Source(3, "C");
  private static final LocalDate SUNDAY = LocalDate.of(2017, 1, 29);

  @Test
  void bandsStandAboveTheirRows() {
    Sheet sheet = sheet(at(A, "20:00"), month(B), at(B, "20:00"), undated(C));
    assertThat(sheet.lines())
        .filteredOn(Line.Band.class::isInstance)
        .extracting(l -> ((Line.Band) l).date())
        .containsExactly(Moment.month(YearMonth.of(2017, 1)), Moment.day(SUNDAY), null);
    assertThat(sheet.events()).isEqualTo(4);
  }

  @Test
  void acrossFindsTheNearestInTime() {
    Sheet sheet = sheet(at(A, "20:30"), at(C, "19:00"), at(C, "20:40"), at(C, "23:00"));
    Spot from = spot(sheet, at(A, "20:30"));
    Spot to = new Steps(sheet).across(from, 1).orElseThrow();
    assertThat(sheet.at(to)).isEqualTo(at(C, "20:40"));
    assertThat(new Steps(sheet).across(from, -1)).isEmpty();
  }

  @Test
  void theViewBeginsWhereMostSourcesSpeak() {
    Sheet sheet =
        sheet(
            at(A, "08:00"),
            at(B, "21:00"),
            at(C, "21:00"),
            at(C, "21:10"),
            at(A, "21:10"),
            at(A, "23:00"));
    int evening = spot(sheet, at(C, "21:00")).line();
    double sight = sheet.top(evening + 2) - sheet.top(evening);
    Spot peak = Objects.requireNonNull(Peak.of(sheet, sight));
    assertThat(peak.line()).isEqualTo(spot(sheet, at(C, "21:00")).line());
    assertThat(sheet.lanes().get(peak.lane())).isEqualTo(C);
    assertThat(Peak.of(sheet(month(A), undated(B)), 500)).isNull();
  }

  @Test
  void downAndUpStayInTheLane() {
    Sheet sheet = sheet(at(A, "20:00"), at(B, "20:10"), at(A, "20:20"));
    Steps steps = new Steps(sheet);
    Spot first = steps.first().orElseThrow();
    Spot next = steps.down(first).orElseThrow();
    assertThat(sheet.at(next)).isEqualTo(at(A, "20:20"));
    assertThat(steps.up(next)).contains(first);
    assertThat(steps.down(next)).isEmpty();
  }

  @Test
  void aClockFindsTheFirstRowNotBeforeIt() {
    Sheet sheet = sheet(at(A, "20:00"), at(B, "21:04"), at(A, "21:10"));
    Spot to = new Steps(sheet).atClock(0, LocalTime.of(21, 3)).orElseThrow();
    assertThat(sheet.at(to)).isEqualTo(at(B, "21:04"));
  }

  @Test
  void hiddenSourcesTakeNoRoom() {
    Timeline timeline = Timeline.of(List.of(at(A, "20:00"), at(B, "20:10")));
    Sheet sheet = Sheet.of(timeline, Scale.MINUTE, Set.of(A.id()), Measure.FIRST);
    assertThat(sheet.lanes()).containsExactly(B);
    assertThat(sheet.events()).isEqualTo(1);
  }

  @Test
  void coarseCellsShowAFewCardsAndCountTheRest() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      events.add(at(A, "20:%02d".formatted(i)));
    }
    Sheet sheet = Sheet.of(Timeline.of(events).at(Scale.HOUR), Scale.HOUR, Set.of(), Measure.FIRST);
    Line.Cards row = (Line.Cards) sheet.lines().getLast();
    assertThat(row.cards(0) + row.hidden(0)).isEqualTo(50);
    assertThat(row.cards(0)).isEqualTo(3);
  }

  @Test
  void linesAreFoundByTheirHeight() {
    Sheet sheet = sheet(at(A, "20:00"), at(B, "20:10"), at(A, "20:20"));
    for (int i = 0; i < sheet.lines().size(); i++) {
      assertThat(sheet.lineAt(sheet.top(i))).isEqualTo(i);
      assertThat(sheet.lineAt(sheet.top(i) + 1)).isEqualTo(i);
    }
  }

  @Test
  void placesInTimeAreFoundOnEveryScale() {
    Timeline timeline =
        Timeline.of(List.of(month(B), at(A, "20:00"), at(B, "20:10"), at(A, "22:20"), undated(C)));
    for (Scale scale : Scale.values()) {
      Sheet sheet = Sheet.of(timeline.at(scale), scale, Set.of(), Measure.FIRST);
      for (Event event : timeline.events().toList()) {
        Spot spot = sheet.find(event);
        assertThat(spot).as(scale + " " + event).isNotNull();
        Line.Cards row = (Line.Cards) sheet.lines().get(Objects.requireNonNull(spot).line());
        assertThat(row.cells().get(spot.lane())).contains(event);
      }
    }
  }

  @Test
  void aPlaceBetweenRowsIsTheNextOne() {
    Sheet sheet = sheet(at(A, "20:00"), at(B, "20:10"));
    Slot between = Slot.of(Moment.minute(SUNDAY, LocalTime.of(20, 5)), null, Scale.MINUTE);
    Slot after = Slot.of(Moment.minute(SUNDAY, LocalTime.of(23, 0)), null, Scale.MINUTE);
    assertThat(sheet.lineAt(between)).isEqualTo(spot(sheet, at(B, "20:10")).line());
    assertThat(sheet.lineAt(after)).isEqualTo(-1);
  }

  @Test
  void aRowIsAsHighAsItsLongestCard() {
    Event brief = at(A, "20:00");
    Event wordy = new Event(2, B, null, brief.moment(), brief.clock(), "Des mots ".repeat(20), 0);
    double low = row(sheet(brief)).height();
    assertThat(row(sheet(brief, wordy)).height()).isGreaterThan(low);
    assertThat(low).isLessThan(48);
  }

  @Test
  void onlyLanesInSightMakeARowHigh() {
    Event brief = at(A, "20:00");
    Event wordy = new Event(2, B, null, brief.moment(), brief.clock(), "Des mots ".repeat(20), 0);
    Timeline timeline = Timeline.of(List.of(brief, wordy));
    Measure left = new Measure(17, 5.8, 176, 0, 1);
    Sheet sheet = Sheet.of(timeline, Scale.MINUTE, Set.of(), left);
    assertThat(row(sheet).height()).isEqualTo(row(sheet(brief)).height());
    assertThat(sheet.find(wordy)).isNotNull();
  }

  @Test
  void lanesShareTheWidthAndNoneIsCut() {
    assertThat(View.lane(1, 1000)).isEqualTo(1000);
    assertThat(View.lane(2, 1000)).isEqualTo(500);
    assertThat(1000 / View.lane(40, 1000)).isEqualTo(6);
    assertThat(View.lane(40, 100)).as("narrower than can be read").isGreaterThan(100);
    View view = new View(Sheet.EMPTY, View.lane(40, 1000), 0, 0, 1000, 500);
    assertThat(view.first()).isZero();
  }

  @Test
  void typedTimesAreUnderstood() {
    LocalTime expected = LocalTime.of(21, 4);
    assertThat(TypedClock.read("2104")).contains(expected);
    assertThat(TypedClock.read("21h04")).contains(expected);
    assertThat(TypedClock.read("21:04")).contains(expected);
    assertThat(TypedClock.read("21h")).contains(LocalTime.of(21, 0));
    assertThat(TypedClock.read("2571")).isEmpty();
    assertThat(TypedClock.isBegun("21h0")).isTrue();
    assertThat(TypedClock.isBegun("h")).isFalse();
  }

  @Test
  void theDensityKeepsDistancesAndCountsEverything() {
    Sheet sheet = sheet(at(A, "20:00"), at(B, "20:30"), at(A, "22:00"), undated(C));
    Density density = new Density(sheet.lines());
    assertThat(density.bins(20))
        .satisfies(bins -> {
          int sum = 0;
          for (int bin : bins) {
            sum += bin;
          }
          assertThat(sum).isEqualTo(4);
        });
    assertThat(density.place(sheet.lines().size() - 1)).isEqualTo(1);
    assertThat(density.line(0)).isZero();
  }

  private static Sheet sheet(Event... events) {
    return Sheet.of(Timeline.of(List.of(events)), Scale.MINUTE, Set.of(), Measure.FIRST);
  }

  private static Line.Cards row(Sheet sheet) {
    return (Line.Cards) sheet.lines().getLast();
  }

  private static Spot spot(Sheet sheet, Event event) {
    return Objects.requireNonNull(sheet.find(event));
  }

  private static Event at(Source source, String clock) {
    return event(source, Moment.minute(SUNDAY, LocalTime.parse(clock)));
  }

  private static Event month(Source source) {
    return event(source, Moment.month(YearMonth.of(2017, 1)));
  }

  private static Event undated(Source source) {
    return event(source, null);
  }

  private static Event event(Source source, @Nullable Moment moment) {
    return new Event(1, source, null, moment, null, "…", 0);
  }
}
