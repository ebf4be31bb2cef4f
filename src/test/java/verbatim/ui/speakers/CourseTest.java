package verbatim.ui.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.annotation.QuoteCountStore.Share;

class CourseTest {
  @Test
  void daysThatAreNearHaveAColumnEachAndTheEmptyOnesBetween() {
    Course course =
        Course.of(
            List.of(
                new Share("2017-01-29", 2, 1),
                new Share("2017-02-01", 0, 4),
                new Share("2017-01", 1, 1),
                new Share("?", 0, 1)));
    assertThat(course.columns())
        .extracting(c -> c.when() + " " + c.accepted() + " " + c.proposed())
        .containsExactly("2017-01-29 2 1", "2017-01-30 0 0", "2017-01-31 0 0", "2017-02-01 0 4");
    assertThat(course.vague()).isEqualTo(3);
  }

  @Test
  void daysFarApartAreTakenTogetherByMonth() {
    Course course =
        Course.of(
            List.of(
                new Share("2016-12-30", 1, 0),
                new Share("2016-12-31", 0, 1),
                new Share("2017-03-20", 1, 0),
                new Share("2017-03", 2, 0),
                new Share("2017", 0, 3)));
    assertThat(course.columns())
        .extracting(c -> c.when() + " " + c.accepted() + " " + c.proposed())
        .containsExactly("2016-12 1 1", "2017-01 0 0", "2017-02 0 0", "2017-03 3 0");
    assertThat(course.vague()).isEqualTo(3);
  }

  @Test
  void decadesAreTakenTogetherByYear() {
    Course course = Course.of(List.of(new Share("1999", 1, 0), new Share("2017-01-29", 0, 1)));
    assertThat(course.columns()).hasSize(1);
    assertThat(course.vague()).isEqualTo(1);
    Course far = Course.of(List.of(new Share("1999-05-01", 1, 0), new Share("2017-01-29", 0, 1)));
    assertThat(far.columns()).hasSize(19);
  }

  @Test
  void nothingHasNoColumns() {
    assertThat(Course.of(List.of()).columns()).isEmpty();
    assertThat(Course.of(List.of(new Share("?", 3, 0))).vague()).isEqualTo(3);
  }
}
