package verbatim.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  @ParameterizedTest
  @CsvSource({
    "2017, YEAR, 2018-01-01T00:00",
    "2017-01, MONTH, 2017-02-01T00:00",
    "2017-01-29, DAY, 2017-01-30T00:00",
    "2017-01-29T21:16, MINUTE, 2017-01-29T21:17"
  })
  void readsWhatItWrites(String text, Precision precision, LocalDateTime end) {
    Moment moment = Moment.parse(text);
    assertThat(moment).hasToString(text);
    assertThat(moment.precision()).isEqualTo(precision);
    assertThat(moment.end()).isEqualTo(end);
  }

  @Test
  void secondsAndOffsetsAreDropped() {
    assertThat(Moment.parse(" 2017-01-29 21:16:59+01:00 ")).hasToString("2017-01-29T21:16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2017-13", "2017-02-29", "2017-01-29T25:00", "17-01", "2017-1", "x"})
  void otherTextsAreRefused(String text) {
    assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> Moment.parse(text));
  }

  @Test
  void aMonthIsNotItsFirstDay() {
    Moment month = Moment.parse("2017-01");
    assertThat(month.day()).isEmpty();
    assertThat(month.clock()).isEmpty();
    assertThat(month).isNotEqualTo(Moment.parse("2017-01-01"));
    assertThat(month.mayMeet(Moment.parse("2017-01-29T21:16"))).isTrue();
    assertThat(month.mayMeet(Moment.parse("2017-02-01"))).isFalse();
  }

  @Property
  void writingAndReadingIsNoLoss(@ForAll("moments") Moment moment) {
    assertThat(Moment.parse(moment.toString())).isEqualTo(moment);
  }

  @Property
  void orderAndMeetingAreConsistent(@ForAll("moments") Moment a, @ForAll("moments") Moment b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(a.mayMeet(b)).isEqualTo(b.mayMeet(a));
    assertThat(a.atMost(Precision.MONTH).mayMeet(a)).isTrue();
    assertThat(a.atMost(Precision.YEAR).compareTo(a)).isLessThanOrEqualTo(0);
    assertThat(a.end()).isAfter(a.start());
  }

  @Provide
  Arbitrary<Moment> moments() {
    Arbitrary<LocalDateTime> starts =
        Combinators.combine(
                Arbitraries.integers().between(1800, 2200),
                Arbitraries.integers().between(0, 500_000))
            .as((year, minute) -> LocalDateTime.of(year, 1, 1, 0, 0).plusMinutes(minute));
    return Combinators.combine(starts, Arbitraries.of(Precision.class)).as(Moment::new);
  }
}
