package verbatim.analysis.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtteranceComparisonTest {
  private final UtteranceComparison comparison = new UtteranceComparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nous rouvrirons le port avant la fin de l'été | Nous rouvrirons le port, avant la fin de l’été ! | SAME
          Nous rouvrirons (…) le port cet été           | Nous rouvrirons le port cet été                  | SAME
          Nous rouvrirons le vieux port avant la fin de l'été, avec les pêcheurs | Nous rouvrirons le vieux port avant la fin de l'été | SHORTER
          Je tiens à féliciter chaleureusement mon adversaire Paul Aubin | J'ai chaleureusement félicité mon adversaire Paul Aubin hier | REWORDED
          We will reopen the old port before the summer | We will reopen the old port before the summer ends, with the fishermen | SHORTER
          Nous rouvrirons le port avant la fin de l'été | Je reste persuadé que la ville haute votera      |
          Oui                                           | Oui                                              |
          """)
  void kinds(String a, String b, Likeness.@Nullable Kind kind) {
    assertThat(comparison.compare(a, b).map(Likeness::kind).orElse(null)).isEqualTo(kind);
    assertThat(comparison.compare(b, a)).isEqualTo(comparison.compare(a, b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rouvert le port                             | J'ai rouvert le port et j'en suis fier         | SHORTER
          Merci à tous. Le vieux port rouvrira demain | Le vieux port rouvrira, mais sans les pêcheurs | OVERLAPPING
          Le vieux port rouvrira demain               | Le vieux marché fermera demain                 |
          le port                                     | J'ai rouvert le port et j'en suis fier         |
          """)
  void aRunOfWordsIsEnoughForOnePerson(String a, String b, Likeness.@Nullable Kind kind) {
    assertThat(comparison.compareOfOnePerson(a, b).map(Likeness::kind).orElse(null))
        .isEqualTo(kind);
    assertThat(comparison.compareOfOnePerson(b, a)).isEqualTo(comparison.compareOfOnePerson(a, b));
  }

  @Property
  void theOrderDoesNotMatter(@ForAll String a, @ForAll String b) {
    assertThat(comparison.compare(a, b)).isEqualTo(comparison.compare(b, a));
    comparison.compare(a, b).ifPresent(l -> assertThat(l.score()).isBetween(0.0, 1.0));
  }
}
