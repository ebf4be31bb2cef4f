package verbatim.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import verbatim.annotation.Calibration.Outcome;

class CalibrationTest {
  @Test
  void confidencesBecomeTheSharesThatWereRight() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      outcomes.add(new Outcome(0.9, i % 2 == 0));
      outcomes.add(new Outcome(0.5, i % 10 == 0));
    }
    Calibration calibration = Calibration.fit(outcomes);
    assertThat(calibration.of(0.9)).isCloseTo(0.5, within(0.01));
    assertThat(calibration.of(0.5)).isCloseTo(0.1, within(0.01));
    assertThat(calibration.of(0.7)).isCloseTo(0.3, within(0.01));
    assertThat(calibration.of(1)).isCloseTo(calibration.of(0.9), within(1e-9));
    assertThat(calibration.of(0)).isCloseTo(calibration.of(0.5), within(1e-9));
  }

  @Test
  void fewDecisionsLeaveTheShippedOne() {
    List<Outcome> few = new ArrayList<>();
    for (int i = 1; i < Calibration.LEAST_DECISIONS; i++) {
      few.add(new Outcome(0.9, false));
    }
    assertThat(Calibration.fit(few)).isEqualTo(Calibration.SHIPPED);
    assertThat(Calibration.SHIPPED.of(0.42)).isEqualTo(0.42);
    few.add(new Outcome(0.9, false));
    assertThat(Calibration.fit(few).of(0.9)).isLessThan(0.01);
  }

  @Property(tries = 200)
  void itNeverFallsAndStaysBetweenZeroAndOne(
      @ForAll @Size(min = 200, max = 400) List<@DoubleRange(min = 0, max = 1) Double> confidences,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Outcome> outcomes =
        confidences.stream().map(c -> new Outcome(c, random.nextDouble() < c * c)).toList();
    Calibration calibration = Calibration.fit(outcomes);
    double before = 0;
    for (int i = 0; i <= 100; i++) {
      double now = calibration.of(i / 100.0);
      assertThat(now).isGreaterThanOrEqualTo(before).isBetween(0.0, 1.0);
      before = now;
    }
  }
}
