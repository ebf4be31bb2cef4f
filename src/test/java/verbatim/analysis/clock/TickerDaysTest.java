package verbatim.analysis.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Language;
import verbatim.time.Moment;

class TickerDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          descending           | 21h10 20h30 8h00       | 29 29 29
          across midnight      | 00h40 00h05 23h50 21h  | 29 29 28 28
          ascending            | 19h 21h30 23h50        | 29 29 29
          ascending, midnight  | 19h 23h50 00h10 01h    | 29 29 30 30
          a correction         | 21h10 21h12 21h05 20h  | 29 29 29 29
          a late addition      | 20h 20h10 20h04 21h    | 29 29 29 29
          the night before     | 8h24 7h30 23h10 22h    | 29 29 28 28
          """)
  void midnightsAreFound(String what, String clocks, String days) {
    assertThat(days(ticker(clocks), Moment.parse("2017-01-29"))).as(what).isEqualTo(days);
  }

  @Test
  void publishedAfterMidnightTheEveningIsTheDayBefore() {
    assertThat(days(ticker("23h50 22h10"), Moment.parse("2017-01-30T00:20"))).isEqualTo("29 29");
    assertThat(days(ticker("00h10 23h50"), Moment.parse("2017-01-30T00:20"))).isEqualTo("30 29");
    assertThat(days(ticker("8h24 7h30"), Moment.parse("2017-01-30T07:00"))).isEqualTo("30 30");
  }

  @Test
  void aDatelineOrAWeekdayMayTellTheDay() {
    Moment month = Moment.parse("2017-01");
    String dateline = "29/01 21:16\n\n" + ticker("21h15 20h");
    assertThat(days(dateline, month)).isEqualTo("29 29");
    assertThat(evidence(dateline, month)).containsOnly(TickerEntry.DayEvidence.DATELINE);
    String weekday = "Le scrutin de ce dimanche 29 janvier est clos.\n\n" + ticker("21h15 20h");
    assertThat(days(weekday, month)).isEqualTo("29 29");
    assertThat(evidence(weekday, month)).containsOnly(TickerEntry.DayEvidence.WEEKDAY);
  }

  @Test
  void aWeekdayAloneIsNotEnoughWhenTheMonthHasSeveral() {
    String text = "Le scrutin de ce dimanche est clos.\n\n" + ticker("21h15 20h");
    assertThat(days(text, Moment.parse("2017-01"))).isEqualTo("- -");
    assertThat(days(text, null)).isEqualTo("- -");
  }

  @Test
  void aWeekdayBehindTheLastOneThatIsPast() {
    String text =
        ticker("21h15 20h")
            + "Qui viendra voter ce dimanche ?\n\nLors du premier tour, dimanche 22 janvier,"
            + " la moitié des bureaux étaient vides.";
    assertThat(days(text, Moment.parse("2017-01"))).isEqualTo("29 29");
  }

  @Test
  void headingsMayNameTheDays() {
    String text =
        "Lundi 30 janvier\n\n8h24 : Réveil.\n\n7h30 : Café.\n\nDimanche 29 janvier\n\n"
            + "23h10 : Fin.\n\n21h : Début.";
    assertThat(days(text, Moment.parse("2017-01"))).isEqualTo("30 30 29 29");
    assertThat(days(text, null)).isEqualTo("- - - -");
  }

  @Test
  void headsMayNameTheDays() {
    String text = "30/01 - 8h24 : Réveil.\n\n29/01 - 23h10 : Fin.\n\n29/01 - 21h : Début.";
    assertThat(days(text, Moment.parse("2017-01"))).isEqualTo("30 29 29");
  }

  private static String ticker(String clocks) {
    return Arrays.stream(clocks.split(" "))
        .map(clock -> clock + " : La salle attend.\n\n")
        .collect(Collectors.joining());
  }

  private static String days(String text, @Nullable Moment published) {
    return new TickerReader()
        .read(text, Language.FRENCH, published).stream()
            .map(e -> e.day() == null ? "-" : e.day().toString().substring(8))
            .collect(Collectors.joining(" "));
  }

  private static List<TickerEntry.DayEvidence> evidence(String text, Moment published) {
    return new TickerReader()
        .read(text, Language.FRENCH, published).stream().map(TickerEntry::dayEvidence).toList();
  }
}
