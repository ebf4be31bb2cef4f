package verbatim.analysis.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import verbatim.text.FoldedText;
import verbatim.text.Naughty;

class ReuseFinderTest {
  private static final String COPIED =
      "Les bureaux de la ville haute ont fermé plus tôt que prévu, faute d'encre et de bulletins.";

  private final ReuseFinder finder = new ReuseFinder();

  @Test
  void aCopiedSentenceIsFoundInBoth() {
    String a = "Il pleuvait sur le port.\n\n" + COPIED + " Le maire s'en est excusé.";
    String b = "Soirée calme.\r\n\r\n" + COPIED.replace('\'', '’').replace(' ', '\u00a0');
    List<SharedPassage> found = finder.find(a, b);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().first().in(a)).isEqualTo(COPIED.substring(0, COPIED.length() - 1));
    assertThat(FoldedText.fold(found.getFirst().second().in(b)))
        .isEqualTo(FoldedText.fold(found.getFirst().first().in(a)));
  }

  @Test
  void aChangedWordDoesNotPartAPassage() {
    String changed = COPIED.replace("tôt", "tard");
    List<SharedPassage> found = finder.find(COPIED, changed);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().words()).isEqualTo(Words.of(COPIED).size() - 1);
  }

  @Test
  void commonPhrasesAreNoPassages() {
    assertThat(finder.find("Il a pris la parole à la fin.", "Elle a pris la parole à la fin."))
        .isEmpty();
    assertThat(finder.find("", COPIED)).isEmpty();
  }

  @Test
  void fingerprintsMeetWhenPassagesDo() {
    Fingerprint a = Fingerprint.of("Il pleuvait. " + COPIED);
    assertThat(a.mayShare(Fingerprint.of("Soirée calme au port ce soir. " + COPIED))).isTrue();
    assertThat(a.mayShare(Fingerprint.of("Une soirée calme au port, sans pluie et sans vent.")))
        .isFalse();
    assertThat(Fingerprint.of("").hashes()).isEmpty();
  }

  @Property
  void passagesLieInBothTexts(@ForAll("naughty") String a, @ForAll("naughty") String b) {
    for (SharedPassage passage : finder.find(a, b)) {
      assertThat(passage.first().end()).isLessThanOrEqualTo(a.length());
      assertThat(passage.second().end()).isLessThanOrEqualTo(b.length());
      assertThat(passage.words()).isPositive();
    }
  }

  @Provide
  Arbitrary<String> naughty() {
    return Naughty.texts();
  }
}
