package verbatim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import verbatim.article.Source;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

class TimelineTest {
  private static final Source ONE = new Source(1, "L'Aiguilleur");
  private static final Source OTHER = new Source(2, "Le Carnet");
  private static final LocalDate SUNDAY = LocalDate.of(2017, 1, 29);

  @Property(tries = 200)
  void everyEventIsInExactlyOneRow(@ForAll("events") List<Event> events, @ForAll Scale scale) {
    assertThat(Timeline.of(events).at(scale).events().toList())
        .containsExactlyInAnyOrderElementsOf(events);
  }

  @Property(tries = 200)
  void rowsAreInTimeAndEachSlotHasOne(@ForAll("events") List<Event> events, @ForAll Scale scale) {
    List<Slot> slots = Timeline.of(events).at(scale).rows().stream().map(Row::slot).toList();
    assertThat(slots).doesNotHaveDuplicates().isSorted();
  }

  @Property(tries = 200)
  void lanesAreThoseOfTheEvents(@ForAll("events") List<Event> events, @ForAll Scale scale) {
    assertThat(Timeline.of(events).at(scale).lanes())
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.comparing(Source::name))
        .hasSameElementsAs(events.stream().map(Event::source).distinct().toList());
  }

  @Property(tries = 200)
  void coarserRowsAreNeverMore(@ForAll("events") List<Event> events, @ForAll Scale scale) {
    Timeline timeline = Timeline.of(events);
    assertThat(timeline.at(scale.coarser()).rows())
        .hasSizeLessThanOrEqualTo(timeline.at(scale).rows().size());
  }

  @Example
  void theSameMinuteLinesUp() {
    Timeline timeline =
        Timeline.of(
            List.of(
                event(ONE, Moment.minute(SUNDAY, LocalTime.of(21, 1)), null, 0),
                event(OTHER, Moment.minute(SUNDAY, LocalTime.of(21, 1)), null, 0),
                event(ONE, Moment.minute(SUNDAY, LocalTime.of(21, 2)), null, 9)));
    assertThat(timeline.rows()).hasSize(2);
    assertThat(timeline.rows().getFirst().events()).hasSize(2);
  }

  @Example
  void aMonthIsNeverItsFirstDayAndUndatedComesLast() {
    Moment month = Moment.month(YearMonth.of(2017, 1));
    Timeline timeline =
        Timeline.of(
            List.of(
                event(ONE, null, LocalTime.of(20, 0), 0),
                event(ONE, Moment.day(LocalDate.of(2017, 1, 1)), null, 0),
                event(ONE, month, LocalTime.of(21, 4), 0),
                event(ONE, month, null, 0)));
    assertThat(timeline.rows().stream().map(Row::slot))
        .containsExactly(
            new Slot(month, null),
            new Slot(month, LocalTime.of(21, 4)),
            new Slot(Moment.day(LocalDate.of(2017, 1, 1)), null),
            new Slot(null, LocalTime.of(20, 0)));
  }

  @Example
  void aDayTellsNoClock() {
    Row row =
        Timeline.of(List.of(event(ONE, Moment.minute(SUNDAY, LocalTime.of(21, 1)), null, 0)))
            .at(Scale.DAY)
            .rows()
            .getFirst();
    assertThat(row.moment()).isEqualTo(Moment.day(SUNDAY));
    assertThat(row.clock()).isNull();
  }

  @Provide
  Arbitrary<List<Event>> events() {
    Arbitrary<Source> sources =
        Arbitraries.integers().between(1, 4).map(i -> new Source(i, "Source " + i));
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 800).map(d -> LocalDate.of(2016, 1, 1).plusDays(d));
    Arbitrary<LocalTime> clocks =
        Arbitraries.integers().between(0, 1439).map(m -> LocalTime.MIN.plusMinutes(m));
    Arbitrary<@Nullable Moment> moments =
        Arbitraries.<Moment>oneOf(
                Combinators.combine(days, clocks).as(Moment::minute),
                days.map(Moment::day),
                days.map(d -> Moment.month(YearMonth.from(d))),
                days.map(d -> Moment.year(d.getYear())))
            .injectNull(0.2);
    return Combinators.combine(
            sources, moments, clocks.injectNull(0.5), Arbitraries.integers().between(0, 50))
        .as(TimelineTest::event)
        .list()
        .ofMaxSize(60)
        .map(ArrayList::new);
  }

  private static Event event(
      Source source, @Nullable Moment moment, @Nullable LocalTime clock, int start) {
    return new Event(1, source, new TextSpan(start, start + 5), moment, clock, "…", 0);
  }
}
