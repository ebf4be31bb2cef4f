package verbatim.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import verbatim.analysis.citation.ChainFinder;
import verbatim.analysis.citation.SourceChain;
import verbatim.text.Language;

class ChainReasonsTest {
  private static final String TEXT = "Selon une source citée par l'AFP, le port ferme.";
  private final SourceChain chain = new ChainFinder().find(TEXT, Language.FRENCH).getFirst();

  @Test
  void whereTheWordsComeFromAndWhoPassedThemOn() {
    assertThat(ChainReasons.sentence(chain, TEXT, Locale.FRENCH))
        .isEqualTo("Ces mots viennent de « une source » ; « AFP » les a transmis (« citée par »).");
    assertThat(ChainReasons.sentence(chain, TEXT, Locale.ENGLISH))
        .isEqualTo("The words come from “une source”; “AFP” passed them on (“citée par”).");
  }

  @Test
  void aLineFromTheFirstToTheLast() {
    assertThat(ChainReasons.line(chain, TEXT)).isEqualTo("une source → AFP");
  }
}
