package verbatim.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final List<Speaker> PERSONS =
      List.of(
          Speaker.named("Benoît Hamon").withVariants(List.of("BH")),
          Speaker.named("Manuel Valls"),
          Speaker.named("Anne Morel"));

  private static List<String> like(String name) {
    return Likeness.candidates(name, PERSONS, 3).stream().map(c -> c.person().name()).toList();
  }

  @Test
  void accentsSlipsSurnamesAndInitialsAreAlike() {
    assertThat(like("Benoit HAMON")).containsExactly("Benoît Hamon");
    assertThat(like("Benoît Hamont")).containsExactly("Benoît Hamon");
    assertThat(like("Valls")).containsExactly("Manuel Valls");
    assertThat(like("A. Morel")).containsExactly("Anne Morel");
    assertThat(like("bh")).containsExactly("Benoît Hamon");
  }

  @Test
  void aCandidateSaysHowTheNamesAreAlike() {
    assertThat(ways("benoit hamon", "Benoît Hamont", "Valls", "A. Morel", "bh"))
        .containsExactly(
            "Benoît Hamon SAME",
            "Benoît Hamon SPELLING",
            "Manuel Valls PART",
            "Anne Morel INITIAL",
            "BH SAME");
  }

  private static List<String> ways(String... names) {
    return Stream.of(names)
        .map(n -> Likeness.candidates(n, PERSONS, 1).getFirst())
        .map(c -> c.name() + " " + c.way())
        .toList();
  }

  @Test
  void othersAreNot() {
    assertThat(like("Paul Roy")).isEmpty();
    assertThat(like("Bernard Morel")).isEmpty();
    assertThat(like("")).isEmpty();
    assertThat(like("-")).isEmpty();
  }
}
